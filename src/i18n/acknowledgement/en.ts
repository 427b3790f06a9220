import type { StatementId } from '../../domain/acknowledgement';

/** The statements in English. Their version is `acknowledgementVersion`: change both together. */
export const en: Readonly<Record<StatementId, string>> = {
  privilegesUnchanged: 'Any delegated admin privileges already granted remain unchanged.',
  customersUnchanged: 'Customers associated with the partner are not removed by this.',
  goodFaith:
    'The decision to end this relationship was made in good faith, for a legitimate business purpose, and in accordance with our agreement with the customer or partner. We will defend Microsoft and hold it harmless from and against any third-party claim to the contrary.',
  noticeIsOurs:
    'We must give legal notice of termination to our customer or partner ourselves where our agreement requires it. This tool sends no notice to the customer or partner.',
};

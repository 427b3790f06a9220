import type { StatementId } from '../../domain/acknowledgement';
import type { AuditAction } from '../../domain/audit';
import type { ForbiddenCode } from '../../domain/refusal';

/** What is said of the audit record, in English. */
export const audit = {
  title: 'Audit record',
  lead: 'The newest entries come first, in your own time.',
  empty: 'Nothing is on record yet.',
  web: 'Open and export on the web',
  liaison: 'Liaison itself',
  about: (what: string, whom: string) => `${what}: ${whom}`,
  actions: {
    invitationSent: 'Invitation sent',
    invitationOpened: 'Invitation opened',
    invitationAccepted: 'Invitation accepted',
    invitationDeclined: 'Invitation declined',
    invitationExpired: 'Invitation expired',
    invitationResent: 'Invitation sent again',
    invitationRevoked: 'Invitation revoked',
    accountLinkSent: 'Account link sent',
    agreementSigned: 'Microsoft Customer Agreement signed',
    relationshipAccepted: 'Relationship accepted',
    relationshipRemoved: 'Relationship ended',
    adminRolesRemoved: 'Admin privileges removed by the customer',
    relationshipDeleted: 'Relationship deleted by the customer',
    endingRequested: 'End of the relationship asked for by the customer',
    partnershipAccepted: 'Partnership accepted',
    partnershipDeclined: 'Partnership declined',
    partnershipRemoved: 'Partnership ended',
    refused: 'Refused',
  } as Readonly<Record<AuditAction, string>>,
  /** What was tried by a button, by the first part of its verb. */
  attempts: {
    draft: 'edit or send a draft',
    invitation: 'change an invitation',
    ending: 'end a relationship or a partnership',
    partnership: 'change a partnership',
    audit: 'read the audit record',
    private: 'open what somebody else asked for',
  },
  button: 'press a button',
  reasons: {
    noProvider: 'no partnership with a provider',
    onlyProviders: 'only for providers',
    onlyResellers: 'only for resellers',
    onlyCustomers: 'only for customers',
    deletionNotAllowed: 'this kind of partner cannot be deleted',
    privilegesCannotBeLeftOut: 'admin privileges cannot be left out',
    personUnknown: 'unknown person',
    roleMissing: 'no role that allows it',
    notYours: 'begun by somebody else',
    notFound: 'no such draft',
  } as Readonly<Record<ForbiddenCode, string>>,
  stated: (statements: string, version: string, language: string) =>
    `stated: ${statements} (text of ${version}, in ${language})`,
  statements: {
    privilegesUnchanged: 'privileges stay as they are',
    customersUnchanged: 'customers stay',
    goodFaith: 'in good faith',
    noticeIsOurs: 'legal notice is given by us',
  } as Readonly<Record<StatementId, string>>,
};

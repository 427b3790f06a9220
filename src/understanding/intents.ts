/** What a person may want of the bot; the list and its meaning are the project's own contract. */
export const intents = [
  'requestRelationship',
  'inviteWithProvider',
  'requestPartnership',
  'removePartnership',
  'removeCustomer',
  'listCustomers',
  'showCustomer',
  'listResellers',
  'listProviders',
  'listInvitations',
  'resendInvitation',
  'revokeInvitation',
  'addCustomer',
  'addSubscription',
  'associateReseller',
  'setSupportContact',
  'showAudit',
  'setLanguage',
  'help',
  'cancel',
  'none',
] as const;

export type Intent = (typeof intents)[number];

/** What ends something: never guessed from an unclear sentence. */
export const endingIntents: ReadonlySet<Intent> = new Set<Intent>([
  'removePartnership',
  'removeCustomer',
  'revokeInvitation',
]);

export type InvitationStatus = 'pending' | 'accepted' | 'declined' | 'expired' | 'revoked';

/** What a sentence states; a field is there only when the text says it. Names are as typed. */
export interface Entities {
  customer?: string;
  email?: string;
  domain?: string;
  provider?: string;
  reseller?: string;
  partner?: string;
  partnerId?: string;
  adminPrivileges?: boolean;
  offer?: string;
  quantity?: number;
  invitationStatus?: InvitationStatus;
  language?: 'en' | 'fr';
}

/** One reading of a sentence. */
export interface Understanding {
  intent: Intent;
  entities: Entities;
  /** How sure, 0 to 1. */
  score: number;
  /** The language of the text itself. */
  language: 'en' | 'fr' | 'unknown';
  /** What the person says not to do; the intent is then what remains of the sentence, mostly `none`. */
  negated?: Exclude<Intent, 'none'>;
  /** What the forbidding part states; there together with `negated`. */
  negatedEntities?: Entities;
  /** Other likely readings, best first. */
  alternatives: readonly { intent: Intent; score: number }[];
  /** What in the sentence led to the reading, for people. */
  evidence: readonly string[];
}

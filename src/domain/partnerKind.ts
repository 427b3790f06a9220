import type { Relationship, RelationshipType } from './relationship';

/** The kinds of partner that a customer's list tells apart (S4). */
export const partnerKinds = [
  'reseller',
  'delegatedAdministrator',
  'resellerAndDelegatedAdministrator',
  'userAccountPartner',
  'advisor',
  'mpsaPartner',
  'oemPcPartner',
  'lineOfBusinessPartner',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

const kindOfType: Readonly<Record<Exclude<RelationshipType, 'reseller'>, PartnerKind>> = {
  administrator: 'delegatedAdministrator',
  userAccount: 'userAccountPartner',
  advisor: 'advisor',
  mpsa: 'mpsaPartner',
  oemPc: 'oemPcPartner',
  lineOfBusiness: 'lineOfBusinessPartner',
};

/**
 * The kind of partner that a relationship makes. A reseller that ended the relationship leaves the privileges as they
 * were granted (S2): as long as it has them, it still is a delegated administrator.
 */
export function kindOf({ type, state, delegatedAdmin }: Relationship): PartnerKind {
  if (type !== 'reseller') return kindOfType[type];
  if (!delegatedAdmin) return 'reseller';
  return state === 'active' ? 'resellerAndDelegatedAdministrator' : 'delegatedAdministrator';
}

/** What a partner may do for a customer (S4, S0, S2). */
export type Capability =
  | 'sell'
  | 'manageOwnAzure'
  | 'order'
  | 'administer'
  | 'useAccount'
  | 'resetPasswords'
  | 'handleIncidents'
  | 'seePurchases'
  | 'uploadDevices'
  | 'buildApps';

const capabilitiesOfType: Readonly<Record<RelationshipType, readonly Capability[]>> = {
  reseller: ['sell'],
  administrator: [],
  userAccount: ['useAccount'],
  advisor: ['resetPasswords', 'handleIncidents'],
  mpsa: ['seePurchases'],
  oemPc: ['uploadDevices'],
  lineOfBusiness: ['buildApps'],
};

/** What the relationship, as it is on record, lets the partner do. */
export function capabilitiesOf({ type, state, delegatedAdmin, role }: Relationship): readonly Capability[] {
  const administers: readonly Capability[] = delegatedAdmin ? ['administer'] : [];
  if (state !== 'active') return administers;
  if (role === 'provider') return ['order', ...administers];
  // Without the privileges a reseller manages just the Azure subscriptions that it provisions (S0).
  const ownAzure: readonly Capability[] = type === 'reseller' && !delegatedAdmin ? ['manageOwnAzure'] : [];
  return [...capabilitiesOfType[type], ...ownAzure, ...administers];
}

/** What a customer's Global admin can do about a partner. */
export type CustomerAction = 'removeAdminRoles' | 'deletePartner' | 'askToEnd';

/** The kinds that the customer itself can delete; every other is asked to end the relationship (S4). */
const deletable: ReadonlySet<PartnerKind> = new Set(['delegatedAdministrator', 'advisor']);

/** What the rules allow on a relationship as it stands. */
export function actionsOn(relationship: Relationship): readonly CustomerAction[] {
  const { state, delegatedAdmin } = relationship;
  if (state === 'deleted' || (state === 'removed' && !delegatedAdmin)) return [];
  const ends: CustomerAction = deletable.has(kindOf(relationship)) ? 'deletePartner' : 'askToEnd';
  return delegatedAdmin ? ['removeAdminRoles', ends] : [ends];
}

/** Whether a customer's list shows the relationship: it is there, or privileges are left of it. */
export function isListed({ state, delegatedAdmin }: Relationship): boolean {
  return state === 'active' || delegatedAdmin;
}

import type { Partner } from './organisation';
import type { PartnerAction } from './roles';

type Kind = Partner['kind'];

const everyKind: readonly Kind[] = ['indirectProvider', 'indirectReseller', 'directBill'];

/** What only some kinds of partner do; every other action is for all of them. Version 1, from RULES (S2, S3). */
const onlyFor: Readonly<Partial<Record<PartnerAction, readonly Kind[]>>> = {
  inviteWithProvider: ['indirectReseller'],
  requestPartnership: ['indirectProvider'],
  removePartnership: ['indirectProvider'],
  leavePartnership: ['indirectReseller'],
  orderForCustomers: ['indirectProvider'],
  addCustomer: ['indirectProvider'],
  orderSubscription: ['indirectProvider'],
  changeSubscription: ['indirectProvider'],
  associateReseller: ['indirectProvider'],
  setSupportContact: ['indirectProvider'],
  searchOffers: ['indirectProvider'],
  hearOfSubscriptions: ['indirectReseller'],
};

/** Whether an action is one for this kind of partner, whatever a person's role. */
export function isFor(action: PartnerAction, kind: Kind): boolean {
  return (onlyFor[action] ?? everyKind).includes(kind);
}

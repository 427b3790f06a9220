import { z } from 'zod';

/** Roles of partner staff and of customers' people, in the field's names. */
export const roleSchema = z.enum(['globalAdmin', 'adminAgent', 'salesAgent', 'userAdmin', 'helpdeskAgent']);
export type Role = z.infer<typeof roleSchema>;

/** What partner staff can do through the bot. */
export type PartnerAction = keyof typeof policy;

const everybody: readonly Role[] = roleSchema.options;
const administrators: readonly Role[] = ['globalAdmin', 'adminAgent'];
/** Whoever works for a provider's customers and resellers (S3). */
const providerStaff: readonly Role[] = ['globalAdmin', 'userAdmin', 'adminAgent', 'salesAgent'];

/** Which roles allow an action: policy, kept in one place. Version 3, from RULES (S0, S2, S3). */
const policy = {
  requestRelationship: administrators,
  inviteWithProvider: administrators,
  resendInvitation: administrators,
  revokeInvitation: administrators,
  removeCustomer: administrators,
  requestPartnership: providerStaff,
  /** The provider ends a partnership. */
  removePartnership: providerStaff,
  /** The reseller ends a partnership. */
  leavePartnership: administrators,
  /** Who is told that a customer may be ordered for. */
  orderForCustomers: providerStaff,
  addCustomer: providerStaff,
  orderSubscription: providerStaff,
  /** Licences, suspending, resuming, cancelling. */
  changeSubscription: providerStaff,
  associateReseller: providerStaff,
  setSupportContact: [...providerStaff, 'helpdeskAgent'],
  searchOffers: providerStaff,
  showCustomer: everybody,
  listSubscriptions: everybody,
  /** Who at a reseller is told what a provider did for a customer of theirs. */
  hearOfSubscriptions: providerStaff,
  listCustomers: everybody,
  listInvitations: everybody,
  showInvitation: everybody,
  listProviders: everybody,
  listResellers: everybody,
  showAudit: ['globalAdmin'],
} as const satisfies Record<string, readonly Role[]>;

const rolesFor: Readonly<Record<PartnerAction, readonly Role[]>> = policy;

/** Whether any of these roles allows the action. */
export function mayDo(action: PartnerAction, roles: readonly Role[]): boolean {
  return roles.some((role) => rolesFor[action].includes(role));
}

/** The id of Microsoft Entra's role template "Global Administrator", as the `wids` claim carries it. */
export const globalAdminRoleTemplate = '62e90394-69f5-4237-9190-012177145e10';

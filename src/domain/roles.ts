import { z } from 'zod';

/** Roles of partner staff and of customers' people, in the field's names. */
export const roleSchema = z.enum(['globalAdmin', 'adminAgent', 'salesAgent', 'userAdmin', 'helpdeskAgent']);
export type Role = z.infer<typeof roleSchema>;

/** What partner staff can do through the bot. */
export type PartnerAction = 'requestRelationship' | 'listCustomers' | 'listInvitations';

/** Which roles allow an action: policy, kept in one place. Version 1, from RULES (S0, S2). */
const rolesFor: Readonly<Record<PartnerAction, readonly Role[]>> = {
  requestRelationship: ['globalAdmin', 'adminAgent'],
  listCustomers: ['globalAdmin', 'adminAgent', 'salesAgent', 'userAdmin', 'helpdeskAgent'],
  listInvitations: ['globalAdmin', 'adminAgent', 'salesAgent', 'userAdmin', 'helpdeskAgent'],
};

/** Whether any of these roles allows the action. */
export function mayDo(action: PartnerAction, roles: readonly Role[]): boolean {
  return roles.some((role) => rolesFor[action].includes(role));
}

/** The id of Microsoft Entra's role template "Global Administrator", as the `wids` claim carries it. */
export const globalAdminRoleTemplate = '62e90394-69f5-4237-9190-012177145e10';

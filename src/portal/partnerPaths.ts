import type { CustomerAction } from '../domain/partnerKind';
import type { RelationshipType } from '../domain/relationship';

/** The last segment of the addresses at which something is confirmed about a relationship. */
export const actSegments: Readonly<Record<CustomerAction, string>> = {
  removeAdminRoles: 'remove-admin-roles',
  deletePartner: 'delete',
  askToEnd: 'ask-to-end',
};

/** The addresses of a customer's pages of its partners. */
export const partnerPaths = {
  list: '/partners',
  from: (continuation: string) => `/partners/from/${encodeURIComponent(continuation)}`,
  one: (partnerTenantId: string) => `/partners/${encodeURIComponent(partnerTenantId)}`,
  act: (partnerTenantId: string, type: RelationshipType, action: CustomerAction) =>
    `/partners/${encodeURIComponent(partnerTenantId)}/${type}/${actSegments[action]}`,
} as const;

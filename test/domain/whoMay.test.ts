import { isFor } from '../../src/domain/partnerKinds';
import type { PartnerAction, Role } from '../../src/domain/roles';
import { mayDo, roleSchema } from '../../src/domain/roles';

const kinds = ['indirectProvider', 'indirectReseller', 'directBill'] as const;
const letters: Readonly<Record<Role, string>> = {
  globalAdmin: 'G',
  adminAgent: 'A',
  salesAgent: 'S',
  userAdmin: 'U',
  helpdeskAgent: 'H',
};

/** What each action needs: a role (Global admin, Admin agent, Sales agent, User admin, Helpdesk agent), a kind of partner. */
const table: Readonly<Record<PartnerAction, readonly [string, string]>> = {
  requestRelationship: ['GA', 'provider reseller direct'],
  inviteWithProvider: ['GA', 'reseller'],
  resendInvitation: ['GA', 'provider reseller direct'],
  revokeInvitation: ['GA', 'provider reseller direct'],
  removeCustomer: ['GA', 'provider reseller direct'],
  requestPartnership: ['GASU', 'provider'],
  removePartnership: ['GASU', 'provider'],
  leavePartnership: ['GA', 'reseller'],
  orderForCustomers: ['GASU', 'provider'],
  addCustomer: ['GASU', 'provider'],
  orderSubscription: ['GASU', 'provider'],
  changeSubscription: ['GASU', 'provider'],
  associateReseller: ['GASU', 'provider'],
  setSupportContact: ['GASUH', 'provider'],
  searchOffers: ['GASU', 'provider'],
  hearOfSubscriptions: ['GASU', 'reseller'],
  showCustomer: ['GASUH', 'provider reseller direct'],
  listSubscriptions: ['GASUH', 'provider reseller direct'],
  listCustomers: ['GASUH', 'provider reseller direct'],
  listInvitations: ['GASUH', 'provider reseller direct'],
  showInvitation: ['GASUH', 'provider reseller direct'],
  listProviders: ['GASUH', 'provider reseller direct'],
  listResellers: ['GASUH', 'provider reseller direct'],
  showAudit: ['G', 'provider reseller direct'],
};
const shortKind = {
  indirectProvider: 'provider',
  indirectReseller: 'reseller',
  directBill: 'direct',
} as const;

const cases = (Object.keys(table) as PartnerAction[]).flatMap((action) =>
  kinds.flatMap((kind) =>
    roleSchema.options.map((role) => {
      const [roles, partners] = table[action];
      return [
        action,
        role,
        kind,
        roles.includes(letters[role]),
        partners.split(' ').includes(shortKind[kind]),
      ] as const;
    }),
  ),
);

test.each(cases)('%s, %s, %s: role %s, kind %s', (action, role, kind, mayRole, mayKind) => {
  expect(mayDo(action, [role])).toBe(mayRole);
  expect(isFor(action, kind)).toBe(mayKind);
});

test.each(Object.keys(table) as PartnerAction[])(
  '%s: nobody may without a role, and one of several is enough',
  (action) => {
    expect(mayDo(action, [])).toBe(false);
    expect(mayDo(action, roleSchema.options)).toBe(true);
  },
);

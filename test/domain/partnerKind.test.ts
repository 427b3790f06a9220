import type { Capability, CustomerAction, PartnerKind } from '../../src/domain/partnerKind';
import { actionsOn, capabilitiesOf, isListed, kindOf, partnerKinds } from '../../src/domain/partnerKind';
import type { ActiveRelationship, Relationship, RelationshipType } from '../../src/domain/relationship';
import { deleted, relationshipTypeSchema, withoutAdminRoles } from '../../src/domain/relationship';

const active = (type: RelationshipType, delegatedAdmin = false): ActiveRelationship => ({
  state: 'active',
  partner: { tenantId: '10000000-0000-4000-8000-000000000002', name: 'Northwind Conseil' },
  type,
  delegatedAdmin,
  since: '2025-01-01T00:00:00.000Z',
  version: 3,
});
const provider: Relationship = { ...active('reseller'), role: 'provider' };
const endedByPartner = (delegatedAdmin: boolean, type: RelationshipType = 'reseller') => ({
  ...active(type, delegatedAdmin),
  state: 'removed' as const,
  removedAt: '2026-01-01T00:00:00.000Z',
  acknowledgementId: 'c0000000-0000-4000-8000-000000000009',
});
const by = { objectId: 'b0000000-0000-4000-8000-000000000201', name: 'Alain Besson' };
const at = '2026-11-21T09:00:00.000Z';

const rows: readonly (readonly [
  string,
  Relationship,
  PartnerKind,
  readonly Capability[],
  readonly CustomerAction[],
])[] = [
  ['a reseller', active('reseller'), 'reseller', ['sell', 'manageOwnAzure'], ['askToEnd']],
  [
    'a reseller with privileges',
    active('reseller', true),
    'resellerAndDelegatedAdministrator',
    ['sell', 'administer'],
    ['removeAdminRoles', 'askToEnd'],
  ],
  ['a provider beside its reseller', provider, 'reseller', ['order'], ['askToEnd']],
  [
    'a delegated administrator',
    active('administrator', true),
    'delegatedAdministrator',
    ['administer'],
    ['removeAdminRoles', 'deletePartner'],
  ],
  [
    'one whose admin roles were removed',
    withoutAdminRoles(active('administrator', true)),
    'delegatedAdministrator',
    [],
    ['deletePartner'],
  ],
  ['a partner with an account', active('userAccount'), 'userAccountPartner', ['useAccount'], ['askToEnd']],
  ['an advisor', active('advisor'), 'advisor', ['resetPasswords', 'handleIncidents'], ['deletePartner']],
  ['an MPSA partner', active('mpsa'), 'mpsaPartner', ['seePurchases'], ['askToEnd']],
  ['an OEM PC partner', active('oemPc'), 'oemPcPartner', ['uploadDevices'], ['askToEnd']],
  ['a LOB partner', active('lineOfBusiness'), 'lineOfBusinessPartner', ['buildApps'], ['askToEnd']],
  [
    'a reseller that left and kept its privileges',
    endedByPartner(true),
    'delegatedAdministrator',
    ['administer'],
    ['removeAdminRoles', 'deletePartner'],
  ],
  ['a reseller that left without any', endedByPartner(false), 'reseller', [], []],
  ['one that the customer deleted', deleted(active('advisor'), at, by), 'advisor', [], []],
];

describe('what a relationship makes of a partner', () => {
  test.each(rows)('%s', (_, relationship, kind, may, actions) => {
    expect(kindOf(relationship)).toBe(kind);
    expect(capabilitiesOf(relationship)).toEqual(may);
    expect(actionsOn(relationship)).toEqual(actions);
    // What can still be acted on is in the list, and nothing else.
    expect(isListed(relationship)).toBe(actions.length > 0);
  });

  test('the table has every kind and every type', () => {
    expect([...new Set(rows.map(([, , kind]) => kind))].sort()).toEqual([...partnerKinds].sort());
    expect([...new Set(rows.map(([, { type }]) => type))].sort()).toEqual(
      [...relationshipTypeSchema.options].sort(),
    );
  });

  test('a customer deletes delegated administrators and advisors, and no other kind (S4)', () => {
    const deletable = rows.filter(([, , , , actions]) => actions.includes('deletePartner'));
    expect(new Set(deletable.map(([, , kind]) => kind))).toEqual(
      new Set(['delegatedAdministrator', 'advisor']),
    );
  });
});

describe('what a customer’s act makes of a relationship', () => {
  test('without admin roles everything else stays, one version on', () => {
    const before = active('reseller', true);
    expect(withoutAdminRoles(before)).toEqual({ ...before, delegatedAdmin: false, version: 4 });
  });

  test('deleted, it has no privileges left, whoever had ended it before', () => {
    for (const before of [active('administrator', true), endedByPartner(true)]) {
      expect(deleted(before, at, by)).toMatchObject({
        state: 'deleted',
        delegatedAdmin: false,
        version: 4,
        deletedAt: at,
        deletedBy: by,
      });
    }
  });
});

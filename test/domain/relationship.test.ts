import { obstacleBetween } from '../../src/domain/eligibility';
import type { ActiveRelationship, Relationship } from '../../src/domain/relationship';
import { afterAcceptance, alreadyGrants } from '../../src/domain/relationship';
import type { PartnerAction, Role } from '../../src/domain/roles';
import { mayDo, roleSchema } from '../../src/domain/roles';

const partner = { tenantId: '10000000-0000-4000-8000-000000000002', name: 'Northwind Conseil' };
const active = (delegatedAdmin: boolean): ActiveRelationship => ({
  state: 'active',
  partner,
  type: 'reseller',
  delegatedAdmin,
  since: '2025-01-01T00:00:00.000Z',
  version: 3,
});
const removed: Relationship = {
  ...active(true),
  state: 'removed',
  removedAt: '2026-01-01T00:00:00.000Z',
  acknowledgementId: 'c0000000-0000-4000-8000-000000000009',
};

describe('what an acceptance makes of the relationship there was', () => {
  test.each<[string, Relationship | null, boolean, boolean, string, number]>([
    ['none, without privileges', null, false, false, 'now', 1],
    ['none, with privileges', null, true, true, 'now', 1],
    ['one without, privileges asked', active(false), true, true, 'before', 4],
    ['one with, none asked: none taken away', active(true), false, true, 'before', 4],
    ['an ended one, none asked: none come back', removed, false, false, 'now', 4],
    ['an ended one, privileges asked', removed, true, true, 'now', 4],
  ])('%s', (_, before, asked, granted, since, version) => {
    const at = '2026-11-21T10:00:00.000Z';
    const after = afterAcceptance(before, { partner, delegatedAdmin: asked, at });
    expect(after).toMatchObject({
      state: 'active',
      delegatedAdmin: granted,
      version,
      since: since === 'now' ? at : '2025-01-01T00:00:00.000Z',
    });
  });

  test.each<[Relationship | null, boolean, boolean]>([
    [null, false, false],
    [active(false), false, true],
    [active(false), true, false],
    [active(true), false, true],
    [active(true), true, true],
    [removed, false, false],
  ])('nothing new to accept', (existing, asked, already) => {
    expect(alreadyGrants(existing, asked)).toBe(already);
  });
});

describe('who can come together', () => {
  const north = { tenantId: partner.tenantId, cloud: 'public' as const, country: 'FR' };
  const customer = {
    tenantId: '20000000-0000-4000-8000-000000000002',
    cloud: 'public' as const,
    country: 'FR',
  };

  test.each([
    ['same cloud and country', customer, null],
    ['another country', { ...customer, country: 'US' }, 'otherCountry'],
    ['another cloud', { ...customer, cloud: 'germany' as const }, 'otherCloud'],
    [
      'another cloud and country: the cloud is named',
      { ...customer, cloud: 'china' as const, country: 'CN' },
      'otherCloud',
    ],
    ['the partner itself', { ...customer, tenantId: partner.tenantId }, 'samePartner'],
  ])('%s', (_, who, obstacle) => {
    expect(obstacleBetween(north, who)).toBe(obstacle);
  });
});

describe('which role may do what', () => {
  const everybody = roleSchema.options;
  const administrators: readonly Role[] = ['globalAdmin', 'adminAgent'];
  const providerStaff: readonly Role[] = ['globalAdmin', 'adminAgent', 'salesAgent', 'userAdmin'];
  test.each<[PartnerAction, readonly Role[]]>([
    ['requestRelationship', administrators],
    ['inviteWithProvider', administrators],
    ['resendInvitation', administrators],
    ['revokeInvitation', administrators],
    ['removeCustomer', administrators],
    ['requestPartnership', providerStaff],
    ['removePartnership', providerStaff],
    ['leavePartnership', administrators],
    ['orderForCustomers', providerStaff],
    ['showAudit', ['globalAdmin']],
    ['listCustomers', everybody],
    ['listInvitations', everybody],
    ['showInvitation', everybody],
    ['listProviders', everybody],
    ['listResellers', everybody],
  ])('%s', (action, allowed) => {
    expect(everybody.filter((role) => mayDo(action, [role]))).toEqual(allowed);
    expect(mayDo(action, [])).toBe(false);
  });
});

import type { Activity } from 'botbuilder';
import { customerEntryRecord, relationshipRecord } from '../../src/application/records/customers';
import { organisationRecord, personRecord } from '../../src/application/records/organisations';
import { partnershipRecord, providerEntryRecord } from '../../src/application/records/partnerships';
import type { SignedIn } from '../../src/application/visitor';
import type { Cloud } from '../../src/domain/cloud';
import { cloudSchema } from '../../src/domain/cloud';
import { globalAdminRoleTemplate } from '../../src/domain/roles';
import type { Office } from './office';
import type { Chat, Teams } from './teams';

export const clouds = cloudSchema.options;
const countries: Readonly<Record<Cloud, string>> = {
  public: 'FR',
  usGovernment: 'US',
  germany: 'DE',
  china: 'CN',
};
/** What the names of a cloud's organisations begin with: none is near another's. */
const firstWords: Readonly<Record<Cloud, string>> = {
  public: 'Alpine',
  usGovernment: 'Bellows',
  germany: 'Cottage',
  china: 'Dynamo',
};

/** The organisations that each cloud has: partners of each other, a customer that they serve, and a new one. */
const kinds = ['Supply', 'Resell', 'Mills', 'Bakery'] as const;
export type Kind = (typeof kinds)[number];

export const nameIn = (cloud: Cloud, kind: Kind): string => `${firstWords[cloud]} ${kind}`;
export const tenantIn = (cloud: Cloud, kind: Kind): string =>
  `30000000-0000-4000-800${kinds.indexOf(kind)}-00000000000${clouds.indexOf(cloud)}`;
const adminOf = (cloud: Cloud, kind: Kind) => tenantIn(cloud, kind).replace(/^3/, 'e');

const since = '2026-02-03T10:00:00.000Z';

/** Puts the same organisations into every cloud, each with one Global admin. */
export async function settleClouds(office: Office): Promise<void> {
  for (const cloud of clouds) {
    for (const kind of kinds) await office.store.commit(tenantIn(cloud, kind), organisationOf(cloud, kind));
    const [provider, reseller] = [named(cloud, 'Supply'), named(cloud, 'Resell')];
    const partners = { provider, reseller: { ...reseller, partnerId: '5500001' } };
    await office.store.commit(provider.tenantId, [
      partnershipRecord.create({ state: 'active', ...partners, since, version: 1 }),
    ]);
    const entry = {
      tenantId: tenantIn(cloud, 'Mills'),
      name: nameIn(cloud, 'Mills'),
      country: countries[cloud],
      domain: 'mills.example',
      type: 'reseller' as const,
      delegatedAdmin: true,
      since,
      version: 1,
    };
    await office.store.commit(reseller.tenantId, [
      providerEntryRecord.create({ ...provider, state: 'active', since, version: 1 }),
      customerEntryRecord.create(entry),
    ]);
    const { type, delegatedAdmin, version } = entry;
    await office.store.commit(entry.tenantId, [
      relationshipRecord.create({ state: 'active', partner: reseller, type, delegatedAdmin, since, version }),
    ]);
  }
}

const named = (cloud: Cloud, kind: Kind) => ({ tenantId: tenantIn(cloud, kind), name: nameIn(cloud, kind) });

function organisationOf(cloud: Cloud, kind: Kind) {
  const known = { ...named(cloud, kind), cloud, country: countries[cloud], domain: 'own.example' };
  const person = {
    objectId: adminOf(cloud, kind),
    name: `Robin of ${nameIn(cloud, kind)}`,
    email: 'robin@own.example',
    locale: 'en-US',
    roles: ['globalAdmin' as const],
  };
  const agreement = { version: '2020-01', signedAt: since };
  const organisation =
    kind === 'Supply'
      ? { ...known, kind: 'indirectProvider' as const, partnerId: '5500000' }
      : kind === 'Resell'
        ? { ...known, kind: 'indirectReseller' as const, partnerId: '5500001' }
        : { ...known, kind: 'customer' as const, agreement };
  return [organisationRecord.create(organisation), personRecord.create(person)];
}

/** The chat of a partner's Global admin. */
export function chatIn(teams: Teams, cloud: Cloud, kind: 'Supply' | 'Resell'): Chat {
  const tenantId = tenantIn(cloud, kind);
  const options: Partial<Activity> = {
    from: { id: `29:${tenantId}`, name: 'Robin', aadObjectId: adminOf(cloud, kind) },
    conversation: {
      id: `a:${tenantId}`,
      tenantId,
      conversationType: 'personal',
      isGroup: false,
      name: 'chat',
    },
    channelData: { tenant: { id: tenantId } },
  };
  return teams.chat('chloe', options);
}

/** What a sign-in of the organisation's Global admin proves. */
export function adminIn(cloud: Cloud, kind: Kind): SignedIn {
  return {
    tenantId: tenantIn(cloud, kind),
    objectId: adminOf(cloud, kind),
    name: `Robin of ${nameIn(cloud, kind)}`,
    email: 'robin@own.example',
    roleTemplates: [globalAdminRoleTemplate],
    organisation: { name: 'Claimed', cloud: 'public', country: 'FR', domain: 'claimed.example' },
  };
}

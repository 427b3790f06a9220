import { MalformedContinuation } from '../../src/application/documentStore';
import type { CustomersWanted } from '../../src/application/listCustomers';
import { listCustomers } from '../../src/application/listCustomers';
import type { PartnersWanted } from '../../src/application/listPartnerships';
import { listProviders, listResellers } from '../../src/application/listPartnerships';
import { listSubscriptions } from '../../src/application/subscriptions/listSubscriptions';
import { associateReseller } from '../../src/application/subscriptions/associateReseller';
import { entryWritten } from '../../src/application/customerEntries';
import { endRelationship } from '../../src/application/endRelationship';
import { showRelationshipEnding } from '../../src/application/showRelationshipEnding';
import { suspendSubscription } from '../../src/application/subscriptions/subscriptionState';
import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import type { Office, people } from '../support/office';
import { openOffice } from '../support/office';
import { openPost } from '../support/post';
import { watched } from '../support/teamsStore';
import { partnershipWithLitware } from './support/partnership';
import {
  contoso,
  contosoAdded,
  fabrikam,
  litware,
  northwind,
  ordered,
  pressOn,
  subscriptionOf,
  viaNorthwind,
  woodgrove,
} from './support/providerWork';

let office: Office;
let post: ReturnType<typeof openPost>;
let requests = 0;
beforeEach(async () => {
  office = await openOffice((store) =>
    watched(store, () => {
      requests += 1;
    }),
  );
  post = openPost(office);
});
afterEach(() => office.close());

type Who = keyof typeof people;
const names = async (wanted: CustomersWanted = {}, who: Who = 'nadia') =>
  (await listCustomers(office, await office.actor(who), wanted)).items.map(({ name }) => name);

/** Fabrikam has 20 more customers: Zèbre 00 to 19, each a day younger than the one before. */
async function zebras(): Promise<void> {
  const entries = Array.from({ length: 20 }, (_, n) => ({
    tenantId: `d0000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    name: `Zèbre ${String(n).padStart(2, '0')}`,
    country: 'FR',
    domain: `zebre${String(n)}.example`,
    type: 'reseller' as const,
    delegatedAdmin: n % 2 === 0,
    since: `2026-02-${String(n + 1).padStart(2, '0')}T10:00:00.000Z`,
    version: 1,
  }));
  await office.store.commit(
    fabrikam,
    entries.flatMap((entry) => [...entryWritten(entry, null)]),
  );
}

test.each<[string, CustomersWanted, string, string, number]>([
  ['by name', {}, 'Woodgrove Bank', 'Zèbre 19', 21],
  ['by name, backwards', { order: 'nameBackwards' }, 'Zèbre 19', 'Woodgrove Bank', 21],
  ['newest first', { order: 'newest' }, 'Zèbre 19', 'Woodgrove Bank', 21],
  ['oldest first', { order: 'oldest' }, 'Woodgrove Bank', 'Zèbre 19', 21],
  ['with privileges', { delegatedAdmin: true }, 'Zèbre 00', 'Zèbre 18', 10],
  [
    'without privileges, newest first',
    { delegatedAdmin: false, order: 'newest' },
    'Zèbre 19',
    'Woodgrove Bank',
    11,
  ],
  ['beginning so', { beginning: 'ZEBRE 1' }, 'Zèbre 10', 'Zèbre 19', 10],
  [
    'beginning so, with privileges',
    { beginning: 'zèbre 1', delegatedAdmin: true },
    'Zèbre 10',
    'Zèbre 18',
    5,
  ],
])(
  '%s: every page costs one request, and together they have everybody once',
  async (_, wanted, first, last, count) => {
    await zebras();
    const nadia = await office.actor('nadia');
    const found: string[] = [];
    let continuation: string | undefined;
    do {
      requests = 0;
      const page = await listCustomers(office, nadia, { ...wanted, continuation });
      expect(requests).toBe(1);
      found.push(...page.items.map(({ name }) => name));
      continuation = page.continuation;
    } while (continuation !== undefined);
    expect([found[0], found.at(-1), found.length, new Set(found).size]).toEqual([first, last, count, count]);
  },
);

test('a continuation belongs to its own list', async () => {
  await zebras();
  const nadia = await office.actor('nadia');
  const { continuation = '' } = await listCustomers(office, nadia, { order: 'newest' });
  await expect(listCustomers(office, nadia, { continuation })).rejects.toThrow(MalformedContinuation);
  const whole = await listCustomers(office, nadia);
  expect((await listCustomers(office, nadia, whole.continuation)).items[0]?.name).toBe('Zèbre 07');
});

describe('customers of a reseller', () => {
  const of = (resellerTenantId: string) => names({ resellerTenantId });
  beforeEach(() => partnershipWithLitware(office));

  test('are those that came with it, and those that have it on a subscription', async () => {
    await contosoAdded(office, { reseller: viaNorthwind });
    await contosoAdded(office, { details: { ...contoso, name: 'Own', domainPrefix: 'own' } });
    await post.deliver();
    expect(await of(northwind)).toEqual(['Contoso Médical', 'Woodgrove Bank']);
    expect(await of(litware)).toEqual([]);
    await ordered(office, { reseller: { tenantId: litware } });
    await post.deliver();
    expect(await of(litware)).toEqual(['Woodgrove Bank']);
    expect(await of(northwind)).toEqual(['Contoso Médical', 'Woodgrove Bank']);
    expect(await names()).toEqual(['Contoso Médical', 'Own', 'Woodgrove Bank']);
  });

  test('a customer whose last subscription goes to another reseller goes with it', async () => {
    const premium = await subscriptionOf(office, woodgrove, 'Microsoft 365 Business Premium');
    const paul = await office.actor('paul');
    await associateReseller(office, paul, {
      ...pressOn(woodgrove, premium),
      reseller: { tenantId: litware },
    });
    await post.deliver();
    expect([await of(northwind), await of(litware)]).toEqual([[], ['Woodgrove Bank']]);
  });

  test('a customer that has left the list is in none of its orders', async () => {
    const premium = await subscriptionOf(office, woodgrove, 'Microsoft 365 Business Premium');
    await suspendSubscription(office, await office.actor('paul'), pressOn(woodgrove, premium));
    const nadia = await office.actor('nadia');
    const endingId = office.newId();
    await showRelationshipEnding(office, nadia, { endingId, customerTenantId: woodgrove, language: 'en' });
    await endRelationship(office, nadia, {
      endingId,
      ticked: statementIdSchema.options,
      acknowledgementVersion,
      language: 'en' as const,
    });
    await post.deliver();
    for (const wanted of [{}, { order: 'newest' as const }, { resellerTenantId: northwind }]) {
      expect(await names(wanted)).toEqual([]);
    }
    expect(post.problems).toEqual([]);
  });
});

describe('partners', () => {
  const resellers = async (wanted: PartnersWanted) =>
    (await listResellers(office, await office.actor('nadia'), wanted)).items.map(
      ({ reseller }) => reseller.name,
    );

  test('by name, backwards, and by how they begin', async () => {
    await partnershipWithLitware(office);
    await post.deliver();
    expect(await resellers({})).toEqual(['Litware Cloud', 'Northwind Conseil']);
    expect(await resellers({ order: 'nameBackwards' })).toEqual(['Northwind Conseil', 'Litware Cloud']);
    expect(await resellers({ beginning: 'NORTH' })).toEqual(['Northwind Conseil']);
    const omar = await office.actor('omar');
    expect((await listProviders(office, omar, { beginning: 'fab' })).items).toHaveLength(1);
    expect((await listProviders(office, omar, { beginning: 'lit' })).items).toEqual([]);
  });
});

describe('subscriptions', () => {
  test('of the partner’s own business alone, by state and by how they begin', async () => {
    await ordered(office);
    const list = async (who: Who, more: object = {}) =>
      (
        await listSubscriptions(office, await office.actor(who), { customerTenantId: woodgrove, ...more })
      ).items.map(({ offer }) => offer);
    expect(await list('paul')).toEqual(['Microsoft 365 Business Premium', 'Microsoft 365 E3']);
    expect(await list('chloe')).toEqual(['Microsoft 365 Business Premium']);
    expect(await list('paul', { beginning: 'microsoft 365 e' })).toEqual(['Microsoft 365 E3']);
    const e3 = await subscriptionOf(office, woodgrove, 'Microsoft 365 E3');
    await suspendSubscription(office, await office.actor('paul'), pressOn(woodgrove, e3));
    expect(await list('paul', { state: 'suspended' })).toEqual(['Microsoft 365 E3']);
    expect(await list('paul', { state: 'active' })).toEqual(['Microsoft 365 Business Premium']);
    const foreign = listSubscriptions(office, await office.actor('omar'), { customerTenantId: woodgrove });
    await expect(foreign).rejects.toMatchObject({ code: 'customerNotFound' });
  });
});

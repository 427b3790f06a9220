import { rememberChat } from '../../src/application/chats';
import { associateReseller } from '../../src/application/subscriptions/associateReseller';
import { changeLicences } from '../../src/application/subscriptions/changeLicences';
import type { SubscriptionOutcome } from '../../src/application/subscriptions/changeSubscription';
import { setSupportContact } from '../../src/application/subscriptions/setSupportContact';
import {
  cancelSubscription,
  resumeSubscription,
  suspendSubscription,
} from '../../src/application/subscriptions/subscriptionState';
import type { RefusalCode } from '../../src/domain/refusal';
import type { Subscription } from '../../src/domain/subscription';
import type { Office } from '../support/office';
import { followerOf, morning, openOffice, people, visitors } from '../support/office';
import { openPost } from '../support/post';
import { partnershipWithLitware } from './support/partnership';
import {
  actionsOf,
  auditOf,
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
let e3: Subscription;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
  await partnershipWithLitware(office);
  await ordered(office, { reseller: viaNorthwind });
  await post.deliver();
  for (const who of ['chloe', 'omar'] as const) {
    const follower = followerOf(await office.actor(who));
    await rememberChat(office, people[who][0], follower, new Date(morning).toISOString());
  }
  e3 = await subscriptionOf(office, woodgrove, 'Microsoft 365 E3');
});
afterEach(() => office.close());

type Who = keyof typeof people;
const now = () => subscriptionOf(office, woodgrove, 'Microsoft 365 E3');
type Change = (press: ReturnType<typeof pressOn>, who?: Who) => Promise<SubscriptionOutcome>;
const changes: Readonly<Record<string, Change>> = {
  licences: async (press, who = 'paul') =>
    changeLicences(office, await office.actor(who), { ...press, quantity: 20 }),
  suspend: async (press, who = 'paul') => suspendSubscription(office, await office.actor(who), press),
  cancel: async (press, who = 'paul') => cancelSubscription(office, await office.actor(who), press),
  associate: async (press, who = 'paul') =>
    associateReseller(office, await office.actor(who), { ...press, reseller: { partnerId: '4100003' } }),
  support: async (press, who = 'paul') =>
    setSupportContact(office, await office.actor(who), { ...press, contact: { name: 'Northwind' } }),
};
const change = (name: string): Change => {
  const found = changes[name];
  if (!found) throw new Error(name);
  return found;
};

test.each([
  ['licences', { quantity: 20 }, 'licencesChanged', ['chloe licences']],
  ['suspend', { state: 'suspended' }, 'subscriptionSuspended', ['chloe suspended']],
  ['cancel', { state: 'ended' }, 'subscriptionEnded', ['chloe ended']],
  [
    'associate',
    { reseller: { tenantId: litware } },
    'resellerAssociated',
    ['chloe dissociated', 'omar associated'],
  ],
  ['support', { supportContact: { tenantId: northwind } }, 'supportContactSet', ['chloe supportGiven']],
] as const)(
  '%s: it is so, on record, and told to the resellers it concerns',
  async (name, after, action, told) => {
    const outcome = await change(name)(pressOn(woodgrove, e3));
    expect(outcome).toMatchObject({ already: false, customer: { name: 'Woodgrove Bank' } });
    expect(await now()).toEqual(outcome.subscription);
    expect(await now()).toMatchObject({ ...after, version: 2 });
    await post.deliver();
    expect(await actionsOf(office, woodgrove)).toEqual(['subscriptionOrdered', action]);
    expect((await auditOf(office, fabrikam)).at(-1)).toMatchObject({
      action,
      actor: { name: 'Paul Okafor' },
      facts: { customer: 'Woodgrove Bank', subscription: e3.id, offer: 'Microsoft 365 E3' },
    });
    expect(await actionsOf(office, northwind)).toContain(action);
    const names: Record<string, string> = { chloe: 'Chloé Martin', omar: 'Omar Haddad' };
    expect(post.told.filter((line) => line.startsWith('subscription')).sort()).toEqual(
      told.map((line) => {
        const [who = '', what = ''] = line.split(' ');
        return `subscription ${names[who] ?? ''} ${what} Microsoft 365 E3 of Woodgrove Bank`;
      }),
    );
    expect(post.problems).toEqual([]);
  },
);

test.each(Object.keys(changes))('%s: a second press, and presses at once, change it once', async (name) => {
  const press = pressOn(woodgrove, e3);
  const outcomes = await Promise.all([change(name)(press), change(name)(press)]);
  outcomes.push(await change(name)(press));
  expect(outcomes.filter(({ already }) => !already)).toHaveLength(1);
  expect((await now()).version).toBe(2);
});

test.each(Object.keys(changes))('%s: what was not shown is not confirmed', async (name) => {
  const press = pressOn(woodgrove, e3);
  const paul = await office.actor('paul');
  await changeLicences(office, paul, { ...press, quantity: 15 });
  await expect(change(name)(press)).rejects.toMatchObject({ code: 'subscriptionChanged' });
  expect(await now()).toMatchObject({ quantity: 15, version: 2, state: 'active' });
});

test('suspended and resumed it is as before; suspended its licences stay', async () => {
  const paul = await office.actor('paul');
  await suspendSubscription(office, paul, pressOn(woodgrove, e3));
  const suspended = await now();
  await expect(change('licences')(pressOn(woodgrove, suspended))).rejects.toMatchObject({
    code: 'subscriptionSuspended',
  });
  await resumeSubscription(office, paul, pressOn(woodgrove, suspended));
  expect(await now()).toEqual({ ...e3, version: 3 });
});

test('cancelled is for good', async () => {
  const paul = await office.actor('paul');
  await cancelSubscription(office, paul, pressOn(woodgrove, e3));
  const ended = pressOn(woodgrove, await now());
  const late = { code: 'subscriptionEnded' };
  await expect(resumeSubscription(office, paul, ended)).rejects.toMatchObject(late);
  for (const name of ['licences', 'associate', 'support']) {
    await expect(change(name)(ended)).rejects.toMatchObject(late);
  }
});

test('the provider takes the support back', async () => {
  await change('support')(pressOn(woodgrove, e3));
  const paul = await office.actor('paul');
  await setSupportContact(office, paul, { ...pressOn(woodgrove, await now()), contact: 'provider' });
  expect((await now()).supportContact).toMatchObject({ tenantId: fabrikam });
  await post.deliver();
  expect(post.told.at(-1)).toBe('subscription Chloé Martin supportTaken Microsoft 365 E3 of Woodgrove Bank');
});

test.each<[string, () => Promise<unknown>, RefusalCode]>([
  [
    'a subscription that there is not',
    async () =>
      suspendSubscription(office, await office.actor('paul'), {
        customerTenantId: woodgrove,
        subscriptionId: 'd0000000-0000-4000-8000-000000000001',
        version: 1,
      }),
    'subscriptionNotFound',
  ],
  [
    'a tenant where the provider has nothing',
    async () => suspendSubscription(office, await office.actor('paul'), pressOn(visitors.hugo[0], e3)),
    'subscriptionNotFound',
  ],
  [
    'no licence at all',
    async () =>
      changeLicences(office, await office.actor('paul'), { ...pressOn(woodgrove, e3), quantity: 0 }),
    'quantityInvalid',
  ],
  ['its reseller', () => change('cancel')(pressOn(woodgrove, e3), 'chloe'), 'onlyProvidersOrder'],
])('%s is refused, and nothing is changed', async (_, attempt, code) => {
  await expect(attempt()).rejects.toMatchObject({ code });
  expect(await now()).toEqual(e3);
});

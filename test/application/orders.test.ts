import { endRelationship } from '../../src/application/endRelationship';
import { changeOrder } from '../../src/application/orders/changeOrder';
import { showRelationshipEnding } from '../../src/application/showRelationshipEnding';
import { cancelSubscription } from '../../src/application/subscriptions/subscriptionState';
import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import type { RefusalCode } from '../../src/domain/refusal';
import type { Office } from '../support/office';
import { openOffice, visitors } from '../support/office';
import { openPost } from '../support/post';
import { partnershipEnded } from './support/partnership';
import {
  actionsOf,
  auditOf,
  confirm,
  copilot,
  e3,
  fabrikam,
  northwind,
  ordered,
  orderStarted,
  pressOn,
  subscriptionOf,
  subscriptionsOf,
  viaNorthwind,
  woodgrove,
} from './support/providerWork';

let office: Office;
let post: ReturnType<typeof openPost>;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
});
afterEach(() => office.close());

const ticked = { ticked: statementIdSchema.options, acknowledgementVersion, language: 'en' as const };
const endingId = 'd0000000-0000-4000-8000-000000000009';

test('what was confirmed is what the customer has, on record with every partner it concerns', async () => {
  const { placed, repeated } = await ordered(office, { reseller: viaNorthwind, lines: [e3, copilot] });
  expect(repeated).toBe(false);
  expect(placed).toMatchObject({
    customer: { name: 'Woodgrove Bank' },
    by: { name: 'Paul Okafor' },
    subscriptions: [
      { offer: 'Microsoft 365 E3', quantity: 12 },
      { offer: 'Microsoft 365 Copilot', quantity: 3 },
    ],
  });
  const has = await subscriptionsOf(office, woodgrove);
  expect(has.map(({ offer, quantity }) => [offer, quantity])).toEqual([
    ['Microsoft 365 Business Premium', 25],
    ['Microsoft 365 Copilot', 3],
    ['Microsoft 365 E3', 12],
  ]);
  await post.deliver();
  for (const tenantId of [woodgrove, fabrikam, northwind]) {
    const entries = await auditOf(office, tenantId);
    expect(entries.map(({ action }) => action)).toEqual(['subscriptionOrdered', 'subscriptionOrdered']);
    expect(entries[0]).toMatchObject({
      actor: { name: 'Paul Okafor', tenantId: fabrikam },
      facts: { order: placed.id, offer: 'Microsoft 365 E3', quantity: '12', customer: 'Woodgrove Bank' },
    });
  }
  expect(post.problems).toEqual([]);
});

test('without a reseller nobody but the provider is told', async () => {
  await ordered(office);
  await post.deliver();
  expect(await actionsOf(office, northwind)).toEqual([]);
});

test('however often it is confirmed, it is ordered once', async () => {
  const { order } = await orderStarted(office, { lines: [e3, copilot] });
  const outcomes = await Promise.all([1, 2, 3].map(() => confirm(office, order.id)));
  await post.deliver();
  outcomes.push(await confirm(office, order.id));
  expect(outcomes.filter(({ repeated }) => !repeated)).toHaveLength(1);
  for (const { placed } of outcomes) expect(placed).toEqual(outcomes[0]?.placed);
  expect(await subscriptionsOf(office, woodgrove)).toHaveLength(3);
  expect(await actionsOf(office, woodgrove)).toEqual(['subscriptionOrdered', 'subscriptionOrdered']);
});

test.each<[string, Parameters<typeof orderStarted>[1], RefusalCode, Record<string, string>?]>([
  ['an offer that there is not', { lines: [{ offerId: 'x', quantity: 1 }] }, 'offerUnknown'],
  ['an offer of another cloud', { lines: [{ offerId: 'm365-g3', quantity: 1 }] }, 'offerUnknown'],
  ['an offer twice', { lines: [e3, e3] }, 'offerRepeated'],
  [
    'no licence',
    { lines: [{ ...e3, quantity: 0 }] },
    'quantityInvalid',
    { minimum: '1', maximum: '1000000' },
  ],
  ['less than none', { lines: [{ ...e3, quantity: -5 }] }, 'quantityInvalid'],
  ['half a licence', { lines: [{ ...e3, quantity: 1.5 }] }, 'quantityInvalid'],
  ['no number', { lines: [{ ...e3, quantity: Number.NaN }] }, 'quantityInvalid'],
  ['more than any may have', { lines: [{ ...e3, quantity: 1_000_001 }] }, 'quantityInvalid'],
  [
    'more than the offer may have',
    { lines: [{ offerId: 'm365-business-basic', quantity: 301 }] },
    'quantityInvalid',
    { maximum: '300', offer: 'Microsoft 365 Business Basic' },
  ],
  [
    'eleven subscriptions',
    { lines: Array.from({ length: 11 }, () => e3) },
    'orderTooLong',
    { maximum: '10' },
  ],
  ['somebody else’s customer', { customerTenantId: visitors.hugo[0] }, 'customerNotFound'],
  ['a tenant that is nobody’s', { customerTenantId: endingId }, 'customerNotFound'],
  ['a reseller without a partnership', { reseller: { partnerId: '4100003' } }, 'resellerUnknown'],
])('%s is refused, and nothing is kept', async (_, wanted, code, facts = {}) => {
  await expect(orderStarted(office, wanted)).rejects.toMatchObject({ code, facts });
  expect(await subscriptionsOf(office, woodgrove)).toHaveLength(1);
});

test('an order may be filled in bit by bit; an empty one cannot be confirmed', async () => {
  const { order } = await orderStarted(office, { lines: [] });
  await expect(confirm(office, order.id)).rejects.toMatchObject({ code: 'orderEmpty' });
  const paul = await office.actor('paul');
  await changeOrder(office, paul, { orderId: order.id, version: 1, lines: [e3] });
  await confirm(office, order.id, { version: 2 });
});

test('an offer that the catalogue loses meanwhile leaves the order as it was', async () => {
  const { order } = await orderStarted(office);
  const without = { ...office, offers: { offers: [] } };
  await expect(confirm(without, order.id)).rejects.toMatchObject({ code: 'offerUnknown' });
  await confirm(office, order.id);
});

test('a partnership that ends before the confirmation stops it', async () => {
  const { order } = await orderStarted(office, { reseller: viaNorthwind });
  await partnershipEnded(office, northwind);
  await expect(confirm(office, order.id)).rejects.toMatchObject({
    code: 'resellerPartnershipEnded',
    facts: { name: 'Northwind Conseil' },
  });
  const paul = await office.actor('paul');
  await changeOrder(office, paul, { orderId: order.id, version: 1, reseller: null });
  await confirm(office, order.id, { version: 2 });
});

describe('a relationship that ends', () => {
  const end = async () => endRelationship(office, await office.actor('nadia'), { endingId, ...ticked });
  beforeEach(async () => {
    const paul = await office.actor('paul');
    const premium = await subscriptionOf(office, woodgrove, 'Microsoft 365 Business Premium');
    await cancelSubscription(office, paul, pressOn(woodgrove, premium));
    const shown = { endingId, customerTenantId: woodgrove, language: 'en' as const };
    await showRelationshipEnding(office, await office.actor('nadia'), shown);
  });

  test('before the confirmation: nothing is ordered, and the order can be cancelled or corrected', async () => {
    const { order } = await orderStarted(office);
    await end();
    await expect(confirm(office, order.id)).rejects.toMatchObject({ code: 'relationshipOver' });
    const paul = await office.actor('paul');
    await changeOrder(office, paul, { orderId: order.id, version: 1, lines: [copilot] });
  });

  test('after it: the new subscription stands in the way', async () => {
    await ordered(office);
    await expect(end()).rejects.toMatchObject({ code: 'subscriptionsActive' });
  });

  test('at the same moment: one of the two comes first, and the other sees it', async () => {
    const { order } = await orderStarted(office);
    const [placing, ending] = await Promise.allSettled([confirm(office, order.id), end()]);
    expect([placing.status, ending.status].sort()).toEqual(['fulfilled', 'rejected']);
    const code = placing.status === 'rejected' ? 'relationshipOver' : 'subscriptionsActive';
    const rejected = [placing, ending].find(({ status }) => status === 'rejected');
    expect(rejected).toMatchObject({ reason: { code } });
  });
});

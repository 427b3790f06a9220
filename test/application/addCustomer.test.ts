import { rememberChat } from '../../src/application/chats';
import { listCustomers } from '../../src/application/listCustomers';
import { cancelOrder, changeOrder } from '../../src/application/orders/changeOrder';
import { relationshipRecord } from '../../src/application/records/customers';
import { organisationRecord, personRecord } from '../../src/application/records/organisations';
import { verifyAudit } from '../../src/application/verifyAudit';
import type { Cloud } from '../../src/domain/cloud';
import type { Office, people } from '../support/office';
import { followerOf, morning, openOffice } from '../support/office';
import { openPost } from '../support/post';
import {
  actionsOf,
  confirm,
  contoso,
  contosoAdded,
  contosoStarted,
  copilot,
  e3,
  fabrikam,
  northwind,
  subscriptionsOf,
  viaNorthwind,
} from './support/providerWork';

let office: Office;
let post: ReturnType<typeof openPost>;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
});
afterEach(() => office.close());

const relationship = async (customer: string, partner: string) =>
  (await relationshipRecord.read(office.store, customer, partner, 'reseller'))?.value;
const names = async (who: keyof typeof people) =>
  (await listCustomers(office, await office.actor(who))).items.map(({ name }) => name);

test('on behalf of a reseller: it sells and administers, the provider orders', async () => {
  const chloe = await office.actor('chloe');
  await rememberChat(office, northwind, followerOf(chloe), new Date(morning).toISOString());
  const { placed, repeated } = await contosoAdded(office, { reseller: viaNorthwind, lines: [e3, copilot] });
  expect(repeated).toBe(false);
  const { customer, adminUserName } = placed;
  expect(adminUserName).toBe('admin@contosomedical.onmicrosoft.com');
  const organisation = await organisationRecord.read(office.store, customer.tenantId);
  expect(organisation?.value).toEqual({
    kind: 'customer',
    tenantId: customer.tenantId,
    name: 'Contoso Médical',
    cloud: 'public',
    country: 'FR',
    domain: 'contosomedical.onmicrosoft.com',
  });
  const [admin] = (await personRecord.page(office.store, customer.tenantId, { order: 'ascending', limit: 9 }))
    .items;
  expect(admin?.value).toMatchObject({
    name: 'Élise Morel',
    email: 'elise@contoso.example',
    locale: 'fr',
    roles: ['globalAdmin'],
  });
  expect(await relationship(customer.tenantId, northwind)).toMatchObject({ delegatedAdmin: true });
  expect(await relationship(customer.tenantId, fabrikam)).toMatchObject({ delegatedAdmin: false });
  expect(await subscriptionsOf(office, customer.tenantId)).toMatchObject([
    { offer: 'Microsoft 365 Copilot', quantity: 3, reseller: { tenantId: northwind }, state: 'active' },
    { offer: 'Microsoft 365 E3', quantity: 12, supportContact: { tenantId: fabrikam } },
  ]);
  await post.deliver();
  expect(await names('nadia')).toEqual(['Contoso Médical', 'Woodgrove Bank']);
  expect(await names('chloe')).toContain('Contoso Médical');
  const told = ['customerAdded Chloé Martin Contoso Médical by Fabrikam Distribution'];
  expect(post.told).toEqual(told);
  const done = ['customerAdded', 'subscriptionOrdered', 'subscriptionOrdered'];
  for (const tenantId of [customer.tenantId, fabrikam, northwind]) {
    expect(await actionsOf(office, tenantId)).toEqual(done);
    expect((await verifyAudit(office, tenantId)).faults).toEqual([]);
  }
  expect(post.problems).toEqual([]);
});

test('without a reseller it is the provider’s own', async () => {
  const { placed } = await contosoAdded(office);
  await post.deliver();
  expect(await relationship(placed.customer.tenantId, fabrikam)).toMatchObject({ delegatedAdmin: true });
  expect(await names('nadia')).toContain('Contoso Médical');
  expect(await names('chloe')).not.toContain('Contoso Médical');
});

test.each<[Cloud, string, string]>([
  ['usGovernment', 'US', '.onmicrosoft.us'],
  ['germany', 'DE', '.onmicrosoft.de'],
  ['china', 'CN', '.partner.onmschina.cn'],
])(
  'in %s, where privileges cannot be left out, the provider has them too',
  async (cloud, country, suffix) => {
    const before = await organisationRecord.read(office.store, fabrikam);
    if (before?.value.kind !== 'indirectProvider') throw new Error('Fabrikam is a provider');
    const elsewhere = { ...before.value, cloud, country };
    await office.store.commit(fabrikam, [organisationRecord.replace(elsewhere, before.etag)]);
    const { placed } = await contosoAdded(office, { reseller: viaNorthwind });
    expect(placed.adminUserName).toBe(`admin@contosomedical${suffix}`);
    expect(await relationship(placed.customer.tenantId, fabrikam)).toMatchObject({ delegatedAdmin: true });
  },
);

test('a second press, and any number at once, find what the first one made', async () => {
  const { order } = await contosoStarted(office, { reseller: viaNorthwind, lines: [e3] });
  const outcomes = await Promise.all([1, 2, 3].map(() => confirm(office, order.id)));
  await post.deliver();
  outcomes.push(await confirm(office, order.id));
  expect(new Set(outcomes.map(({ placed }) => placed.customer.tenantId)).size).toBe(1);
  expect(outcomes.filter(({ repeated }) => !repeated)).toHaveLength(1);
  const [first] = outcomes;
  expect(await subscriptionsOf(office, first?.placed.customer.tenantId ?? '')).toHaveLength(1);
  const paul = await office.actor('paul');
  await expect(cancelOrder(office, paul, order.id)).rejects.toMatchObject({ code: 'orderPlaced' });
});

test('a domain is given once', async () => {
  const other = await contosoStarted(office);
  await contosoAdded(office);
  await post.deliver();
  const taken = { code: 'domainTaken', facts: { domain: 'contosomedical.onmicrosoft.com' } };
  await expect(contosoStarted(office)).rejects.toMatchObject(taken);
  await expect(confirm(office, other.order.id)).rejects.toMatchObject(taken);
  // The refused order can be corrected, and confirmed after all.
  const details = { ...contoso, domainPrefix: 'contoso2' };
  const paul = await office.actor('paul');
  await changeOrder(office, paul, { orderId: other.order.id, version: 1, details });
  await confirm(office, other.order.id, { version: 2 });
  // For good: not only as long as a domain is held for an order.
  await post.deliver();
  office.later(40 * 86_400_000);
  await expect(contosoStarted(office)).rejects.toMatchObject(taken);
});

test('an installation that makes no tenants says so, at the start and at the end', async () => {
  const { order } = await contosoStarted(office);
  const without = { ...office, tenants: null };
  const missing = { code: 'tenantCreationMissing' };
  const wrong = { ...contoso, domainPrefix: '' };
  await expect(contosoStarted(without, { details: wrong })).rejects.toMatchObject(missing);
  await expect(confirm(without, order.id)).rejects.toMatchObject(missing);
  // Nothing of the order is lost.
  await confirm(office, order.id);
});

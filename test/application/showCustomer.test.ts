import { showCustomer } from '../../src/application/showCustomer';
import { suspendSubscription } from '../../src/application/subscriptions/subscriptionState';
import type { Office, people } from '../support/office';
import { openOffice, visitors } from '../support/office';
import { openPost } from '../support/post';
import { touching } from '../support/touching';
import { watched } from '../support/teamsStore';
import {
  contosoAdded,
  ordered,
  pressOn,
  subscriptionOf,
  viaNorthwind,
  woodgrove,
} from './support/providerWork';

let office: Office;
let requests = 0;
const touches = touching();
beforeEach(async () => {
  office = await openOffice((store) =>
    watched(touches.wrap(store), () => {
      requests += 1;
    }),
  );
});
afterEach(() => office.close());

type Who = keyof typeof people;
const show = async (who: Who, tenantId: string = woodgrove) => {
  const actor = await office.actor(who);
  requests = 0;
  return showCustomer(office, actor, tenantId);
};

test('the provider sees relationship, privileges, reseller, agreement, subscriptions and what to do next', async () => {
  const details = await show('nadia');
  expect(details).toMatchObject({
    customer: { name: 'Woodgrove Bank', country: 'FR', domain: 'woodgrovebank.example' },
    relationships: [{ type: 'reseller', delegatedAdmin: false, since: '2025-01-01T00:00:00.000Z' }],
    resellers: [{ name: 'Northwind Conseil' }],
    agreement: { signedAt: '2025-01-01T00:00:00.000Z' },
    subscriptions: {
      items: [
        {
          subscription: {
            offer: 'Microsoft 365 Business Premium',
            quantity: 25,
            supportContact: { name: 'Fabrikam Distribution' },
          },
          actions: [
            'changeLicences',
            'suspendSubscription',
            'cancelSubscription',
            'associateReseller',
            'setSupportContact',
          ],
        },
      ],
    },
    history: [],
    actions: ['orderSubscription', 'requestRelationship', 'listSubscriptions', 'removeCustomer'],
  });
  expect(requests).toBeLessThanOrEqual(4);
});

test('the reseller sees its own relationship, and changes nothing of a subscription', async () => {
  const details = await show('chloe');
  expect(details).toMatchObject({
    relationships: [{ delegatedAdmin: true }],
    resellers: [],
    history: null,
    actions: ['listSubscriptions', 'removeCustomer'],
  });
  expect(details.subscriptions.items.map(({ actions }) => actions)).toEqual([[]]);
});

test('the actions are those of the role', async () => {
  expect((await show('paul')).actions).toEqual(['orderSubscription', 'listSubscriptions']);
  expect((await show('sam')).actions).toEqual(['listSubscriptions']);
  const { person, partner } = await office.actor('paul');
  const helpdesk = { person: { ...person, roles: ['helpdeskAgent' as const] }, partner };
  const { subscriptions } = await showCustomer(office, helpdesk, woodgrove);
  expect(subscriptions.items.map(({ actions }) => actions)).toEqual([['setSupportContact']]);
});

test('the actions are those of the subscription’s state', async () => {
  const premium = await subscriptionOf(office, woodgrove, 'Microsoft 365 Business Premium');
  await suspendSubscription(office, await office.actor('paul'), pressOn(woodgrove, premium));
  const [item] = (await show('paul')).subscriptions.items;
  expect(item?.actions).toEqual([
    'resumeSubscription',
    'cancelSubscription',
    'associateReseller',
    'setSupportContact',
  ]);
});

test('a Global admin sees the latest of what was done about the customer, and about no other', async () => {
  const post = openPost(office);
  await ordered(office, { reseller: viaNorthwind });
  const { placed } = await contosoAdded(office);
  await post.deliver();
  expect((await show('nadia')).history).toMatchObject([
    { action: 'subscriptionOrdered', actor: { name: 'Paul Okafor' }, facts: { offer: 'Microsoft 365 E3' } },
  ]);
  expect((await show('nadia', placed.customer.tenantId)).history).toMatchObject([
    { action: 'customerAdded' },
  ]);
  expect((await show('grace')).history).toMatchObject([{ action: 'subscriptionOrdered' }]);
  expect((await show('paul')).history).toBeNull();
});

test('a customer that was added is there at once, its agreement not signed yet', async () => {
  const { placed } = await contosoAdded(office, { reseller: viaNorthwind });
  await openPost(office).deliver();
  const { tenantId } = placed.customer;
  expect(await show('paul', tenantId)).toMatchObject({
    agreement: null,
    resellers: [{ name: 'Northwind Conseil' }],
    relationships: [{ delegatedAdmin: false }],
  });
  expect(await show('chloe', tenantId)).toMatchObject({ relationships: [{ delegatedAdmin: true }] });
});

test('an advisor sees that it is one', async () => {
  const details = await show('omar', visitors.hugo[0]);
  expect(details).toMatchObject({
    relationships: [{ type: 'advisor' }],
    subscriptions: { items: [] },
    actions: ['requestRelationship', 'inviteWithProvider', 'listSubscriptions', 'removeCustomer'],
  });
});

test.each<[Who, string]>([
  ['nadia', visitors.hugo[0]],
  ['omar', woodgrove],
  ['paul', 'd0000000-0000-4000-8000-000000000001'],
])('%s is told nothing of somebody else’s customer, and nothing is looked at', async (who, tenantId) => {
  const actor = await office.actor(who);
  const touched = await touches.during(() =>
    expect(showCustomer(office, actor, tenantId)).rejects.toMatchObject({ code: 'customerNotFound' }),
  );
  expect([...touched]).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/application/actor';
import { listCustomers } from '../../src/application/listCustomers';
import { searchOffers } from '../../src/application/offers/searchOffers';
import { cancelOrder, changeOrder, showOrder } from '../../src/application/orders/changeOrder';
import { confirmOrder } from '../../src/application/orders/confirmOrder';
import {
  renewTemporaryPassword,
  showHandover,
  showTemporaryPassword,
} from '../../src/application/orders/handOver';
import { startNewCustomer, startOrder } from '../../src/application/orders/startOrder';
import { showCustomer } from '../../src/application/showCustomer';
import { associateReseller } from '../../src/application/subscriptions/associateReseller';
import { changeLicences } from '../../src/application/subscriptions/changeLicences';
import { listSubscriptions, showSubscription } from '../../src/application/subscriptions/listSubscriptions';
import { setSupportContact } from '../../src/application/subscriptions/setSupportContact';
import {
  cancelSubscription,
  resumeSubscription,
  suspendSubscription,
} from '../../src/application/subscriptions/subscriptionState';
import { isFor } from '../../src/domain/partnerKinds';
import { Refusal } from '../../src/domain/refusal';
import type { PartnerAction } from '../../src/domain/roles';
import { mayDo, roleSchema } from '../../src/domain/roles';
import type { Office } from '../support/office';
import { openOffice } from '../support/office';
import { contoso, copilot, pressOn, subscriptionOf, viaNorthwind, woodgrove } from './support/providerWork';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const nowhere = 'd0000000-0000-4000-8000-000000000001';
const order = { orderId: nowhere, version: 1 };
const handover = { customerTenantId: woodgrove, orderId: nowhere, issue: 1 };
const subscription = async () =>
  pressOn(woodgrove, await subscriptionOf(office, woodgrove, 'Microsoft 365 Business Premium'));

/** Everything that a person can ask of these use cases, and the action that it is. */
const attempts: readonly (readonly [string, PartnerAction, (actor: Actor) => Promise<unknown>])[] = [
  ['searchOffers', 'searchOffers', (actor) => searchOffers(office, actor, { words: '' })],
  [
    'startNewCustomer',
    'addCustomer',
    (actor) => startNewCustomer(office, actor, { id: randomUUID(), details: contoso }),
  ],
  [
    'startOrder',
    'orderSubscription',
    (actor) => startOrder(office, actor, { id: randomUUID(), customerTenantId: woodgrove, lines: [copilot] }),
  ],
  ['showOrder', 'orderSubscription', (actor) => showOrder(office, actor, nowhere)],
  ['changeOrder', 'orderSubscription', (actor) => changeOrder(office, actor, { ...order, lines: [] })],
  ['cancelOrder', 'orderSubscription', (actor) => cancelOrder(office, actor, nowhere)],
  ['confirmOrder', 'orderSubscription', (actor) => confirmOrder(office, actor, order)],
  ['showHandover', 'addCustomer', (actor) => showHandover(office, actor, handover)],
  ['showTemporaryPassword', 'addCustomer', (actor) => showTemporaryPassword(office, actor, handover)],
  ['renewTemporaryPassword', 'addCustomer', (actor) => renewTemporaryPassword(office, actor, handover)],
  [
    'changeLicences',
    'changeSubscription',
    async (actor) => changeLicences(office, actor, { ...(await subscription()), quantity: 26 }),
  ],
  [
    'suspendSubscription',
    'changeSubscription',
    async (actor) => suspendSubscription(office, actor, await subscription()),
  ],
  [
    'resumeSubscription',
    'changeSubscription',
    async (actor) => resumeSubscription(office, actor, await subscription()),
  ],
  [
    'associateReseller',
    'associateReseller',
    async (actor) => associateReseller(office, actor, { ...(await subscription()), reseller: viaNorthwind }),
  ],
  [
    'setSupportContact',
    'setSupportContact',
    async (actor) => setSupportContact(office, actor, { ...(await subscription()), contact: viaNorthwind }),
  ],
  [
    'cancelSubscription',
    'changeSubscription',
    async (actor) => cancelSubscription(office, actor, await subscription()),
  ],
  ['showCustomer', 'showCustomer', (actor) => showCustomer(office, actor, woodgrove)],
  [
    'listSubscriptions',
    'listSubscriptions',
    (actor) => listSubscriptions(office, actor, { customerTenantId: woodgrove }),
  ],
  ['showSubscription', 'listSubscriptions', (actor) => showSubscription(office, actor, woodgrove, nowhere)],
  ['listCustomers', 'listCustomers', (actor) => listCustomers(office, actor)],
];
const kinds = ['indirectProvider', 'indirectReseller', 'directBill'] as const;

describe.each(attempts)('%s', (_, action, attempt) => {
  const cases = kinds.flatMap((kind) => [...roleSchema.options, null].map((role) => [role, kind] as const));

  test.each(cases)('as %s of an %s', async (role, kind) => {
    const { person, partner } = await office.actor('paul');
    const roles = role === null ? [] : [role];
    const actor: Actor = { person: { ...person, roles }, partner: { ...partner, kind } };
    const outcome: unknown = await attempt(actor).catch((error: unknown) => error);
    // What else stands in the way (no such order, no such customer) is for other tests.
    if (outcome instanceof Error && !(outcome instanceof Refusal)) throw outcome;
    const code = outcome instanceof Refusal ? outcome.code : 'none';
    if (!isFor(action, kind)) expect(code).toBe('onlyProvidersOrder');
    else if (!mayDo(action, roles)) expect(code).toBe('roleMissing');
    else expect(['onlyProvidersOrder', 'roleMissing']).not.toContain(code);
  });
});

import { randomUUID } from 'node:crypto';
import type { OrderOutcome } from '../../../src/application/orders/confirmOrder';
import { confirmOrder } from '../../../src/application/orders/confirmOrder';
import type { NewCustomerWanted, OrderWanted } from '../../../src/application/orders/startOrder';
import { startNewCustomer, startOrder } from '../../../src/application/orders/startOrder';
import { auditEntryRecord } from '../../../src/application/records/audit';
import { subscriptionRecord } from '../../../src/application/records/subscriptions';
import type { SubscriptionPress } from '../../../src/application/subscriptions/changeSubscription';
import type { Subscription } from '../../../src/domain/subscription';
import type { Office } from '../../support/office';
import { people, visitors } from '../../support/office';

export const fabrikam = people.nadia[0];
export const northwind = people.chloe[0];
export const litware = people.omar[0];
export const woodgrove = visitors.claire[0];

export const contoso = {
  name: 'Contoso Médical',
  domainPrefix: 'contosomedical',
  adminName: 'Élise Morel',
  adminEmail: 'elise@contoso.example',
  language: 'fr' as const,
};
export const e3 = { offerId: 'm365-e3', quantity: 12 };
export const copilot = { offerId: 'm365-copilot', quantity: 3 };
export const viaNorthwind = { tenantId: northwind };

type Who = keyof typeof people;

/** Starts to add Contoso. */
export async function contosoStarted(
  office: Office,
  wanted: Partial<NewCustomerWanted> = {},
  who: Who = 'paul',
) {
  const order = { id: randomUUID(), details: contoso, ...wanted };
  return startNewCustomer(office, await office.actor(who), order);
}

/** Adds Contoso, from the form to the confirmation. */
export async function contosoAdded(
  office: Office,
  wanted: Partial<NewCustomerWanted> = {},
): Promise<OrderOutcome> {
  const { order } = await contosoStarted(office, wanted);
  return confirm(office, order.id);
}

/** Starts an order for Woodgrove Bank. */
export async function orderStarted(office: Office, wanted: Partial<OrderWanted> = {}, who: Who = 'paul') {
  const order = { id: randomUUID(), customerTenantId: woodgrove, lines: [e3], ...wanted };
  return startOrder(office, await office.actor(who), order);
}

/** Orders for Woodgrove Bank. */
export async function ordered(office: Office, wanted: Partial<OrderWanted> = {}): Promise<OrderOutcome> {
  const { order } = await orderStarted(office, wanted);
  return confirm(office, order.id);
}

export async function confirm(
  office: Office,
  orderId: string,
  { who = 'paul', version = 1 }: { who?: Who; version?: number } = {},
): Promise<OrderOutcome> {
  return confirmOrder(office, await office.actor(who), { orderId, version });
}

/** Everything a customer has, whoever provides it. */
export async function subscriptionsOf(office: Office, tenantId: string): Promise<readonly Subscription[]> {
  const page = await subscriptionRecord.page(office.store, tenantId, { order: 'ascending', limit: 100 });
  return page.items.map(({ value }) => value);
}

/** The subscription of that offer, which the customer is known to have. */
export async function subscriptionOf(office: Office, tenantId: string, offer: string): Promise<Subscription> {
  const found = (await subscriptionsOf(office, tenantId)).find((one) => one.offer === offer);
  if (!found) throw new Error(`${tenantId} has no ${offer}`);
  return found;
}

/** A press on it as it is shown now. */
export const pressOn = (customerTenantId: string, { id, version }: Subscription): SubscriptionPress => ({
  customerTenantId,
  subscriptionId: id,
  version,
});

export async function auditOf(office: Office, tenantId: string) {
  const page = await auditEntryRecord.page(office.store, tenantId, { order: 'ascending', limit: 100 });
  return page.items.map(({ value }) => value);
}

export async function actionsOf(office: Office, tenantId: string): Promise<readonly string[]> {
  return (await auditOf(office, tenantId)).map(({ action }) => action);
}

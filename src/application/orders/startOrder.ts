import { momentOf } from '../../domain/identifiers';
import type { NewCustomer, NewCustomerForm } from '../../domain/newCustomer';
import { checkedCustomer, domainOf } from '../../domain/newCustomer';
import type { OrderDraft, OrderLine } from '../../domain/order';
import { Refusal } from '../../domain/refusal';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { CommitConflict } from '../documentStore';
import { readCustomer } from '../findCustomers';
import { requireProviderWork } from '../providerWork';
import { orderRecord } from '../records/orders';
import type { ResellerChoice } from './chosenReseller';
import { chosenReseller } from './chosenReseller';
import { offeredLines } from './orderLines';
import { ownOrder } from './ownOrder';
import type { ShownOrder } from './shownOrder';
import { shown } from './shownOrder';

interface Wanted {
  /** Chosen by the caller from what it answers, so that the same press starts the same order. */
  readonly id: string;
  readonly reseller?: ResellerChoice | undefined;
  /** None to begin with, unless they are known. */
  readonly lines?: readonly OrderLine[] | undefined;
}

/** An order for a customer that the provider has. */
export interface OrderWanted extends Wanted {
  readonly customerTenantId: string;
}

/** A customer to be added, perhaps on behalf of a reseller, perhaps with its first subscriptions (S3). */
export interface NewCustomerWanted extends Wanted {
  readonly details: NewCustomerForm;
}

type Ordering = Pick<Dependencies, 'store' | 'clock' | 'offers'>;

/**
 * Starts an order for a customer in the provider's own list. Nothing is ordered until it is confirmed.
 * @throws Refusal onlyProvidersOrder, roleMissing, customerNotFound, notYours; what chosenReseller and offeredLines
 *   throw
 */
export async function startOrder(
  dependencies: Ordering,
  actor: Actor,
  { customerTenantId, ...wanted }: OrderWanted,
): Promise<ShownOrder> {
  await requireProviderWork(dependencies, actor, 'orderSubscription');
  const customer = await readCustomer(dependencies, actor, customerTenantId);
  if (!customer?.relationships.some(({ type }) => type === 'reseller')) throw new Refusal('customerNotFound');
  const { tenantId, name } = customer;
  return keep(dependencies, actor, wanted, { kind: 'customer', customer: { tenantId, name } });
}

/**
 * Starts to add a customer (S3): what was filled in is kept for review. Nothing is made until it is confirmed.
 * @throws Refusal onlyProvidersOrder, roleMissing, tenantCreationMissing, domainTaken (with `domain`), notYours; what
 *   checkedCustomer, chosenReseller and offeredLines throw
 */
export async function startNewCustomer(
  dependencies: Ordering & Pick<Dependencies, 'tenants'>,
  actor: Actor,
  { details, ...wanted }: NewCustomerWanted,
): Promise<ShownOrder> {
  await requireProviderWork(dependencies, actor, 'addCustomer');
  // Said before anybody is asked to mend what was filled in.
  if (!dependencies.tenants) throw new Refusal('tenantCreationMissing');
  const checked = checkedCustomer(actor.partner, details);
  await requireFreeDomain(dependencies, actor, checked, wanted.id);
  return keep(dependencies, actor, wanted, { kind: 'newCustomer', details: checked });
}

/** @throws Refusal tenantCreationMissing, domainTaken (with `domain`) */
export async function requireFreeDomain(
  { tenants }: Pick<Dependencies, 'tenants'>,
  { partner }: Actor,
  details: NewCustomer,
  orderId: string,
): Promise<void> {
  if (!tenants) throw new Refusal('tenantCreationMissing');
  const domain = domainOf(details, partner.cloud);
  if (!(await tenants.isFree(domain, orderId))) throw new Refusal('domainTaken', { domain });
}

async function keep(
  dependencies: Ordering,
  actor: Actor,
  { id, reseller, lines = [] }: Wanted,
  buyer: OrderDraft['buyer'],
): Promise<ShownOrder> {
  offeredLines(dependencies, actor, lines);
  const { objectId, name } = actor.person;
  const order: OrderDraft = {
    id,
    state: 'draft',
    buyer,
    ...(reseller ? { reseller: await chosenReseller(dependencies, actor, reseller) } : {}),
    lines: [...lines],
    startedBy: { objectId, name },
    version: 1,
    changedAt: momentOf(dependencies.clock()),
  };
  try {
    await dependencies.store.commit(actor.partner.tenantId, [orderRecord.create(order)]);
    return shown(dependencies, actor, order);
  } catch (error) {
    if (!(error instanceof CommitConflict)) throw error;
    // The same press came before.
    return shown(dependencies, actor, (await ownOrder(dependencies, actor, id)).value);
  }
}

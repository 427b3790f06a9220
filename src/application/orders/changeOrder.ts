import { isDeepStrictEqual } from 'node:util';
import { momentOf } from '../../domain/identifiers';
import type { NewCustomerForm } from '../../domain/newCustomer';
import { checkedCustomer } from '../../domain/newCustomer';
import type { Order, OrderEdit, OrderLine } from '../../domain/order';
import { edited, requireDraft } from '../../domain/order';
import { Refusal } from '../../domain/refusal';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { orderRecord } from '../records/orders';
import { retryOnConflict } from '../retryOnConflict';
import type { ResellerChoice } from './chosenReseller';
import { chosenReseller } from './chosenReseller';
import { offeredLines } from './orderLines';
import { ownOrder } from './ownOrder';
import type { ShownOrder } from './shownOrder';
import { shown } from './shownOrder';
import { requireFreeDomain } from './startOrder';

/** Which order was pressed on, as it was shown. */
export interface OrderPress {
  readonly orderId: string;
  readonly version: number;
}

/** What is changed of an order; what is absent stays. */
export interface OrderChange extends OrderPress {
  /** Of a new customer. */
  readonly details?: NewCustomerForm | undefined;
  /** Null takes the reseller out. */
  readonly reseller?: ResellerChoice | null | undefined;
  /** All of them. */
  readonly lines?: readonly OrderLine[] | undefined;
}

/** An order of this person as it is now. @throws Refusal as ownOrder */
export async function showOrder(
  dependencies: Pick<Dependencies, 'store' | 'offers'>,
  actor: Actor,
  orderId: string,
): Promise<ShownOrder> {
  return shown(dependencies, actor, (await ownOrder(dependencies, actor, orderId)).value);
}

/**
 * Keeps an order as its owner corrected it. The same edit a second time changes nothing.
 * @throws Refusal as ownOrder; orderChanged, orderCancelled, orderPlaced, orderUnderway, domainTaken,
 *   tenantCreationMissing; what checkedCustomer, chosenReseller and offeredLines throw
 */
export async function changeOrder(
  dependencies: Pick<Dependencies, 'store' | 'clock' | 'offers' | 'tenants'>,
  actor: Actor,
  { orderId, version, ...change }: OrderChange,
): Promise<ShownOrder> {
  return retryOnConflict(async () => {
    const before = await ownOrder(dependencies, actor, orderId);
    requireDraft(before.value);
    const edit = await checkedEdit(dependencies, actor, before.value, change);
    const after = edited(before.value, edit, momentOf(dependencies.clock()));
    if (isSame(before.value, after)) return shown(dependencies, actor, before.value);
    if (before.value.version !== version) throw new Refusal('orderChanged');
    await dependencies.store.commit(actor.partner.tenantId, [orderRecord.replace(after, before.etag)]);
    return shown(dependencies, actor, after);
  });
}

async function checkedEdit(
  dependencies: Pick<Dependencies, 'store' | 'offers' | 'tenants'>,
  actor: Actor,
  order: Order,
  { details, reseller, lines }: Omit<OrderChange, keyof OrderPress>,
): Promise<OrderEdit> {
  if (lines) offeredLines(dependencies, actor, lines);
  const isNew = details !== undefined && order.buyer.kind === 'newCustomer';
  const checked = isNew ? checkedCustomer(actor.partner, details) : undefined;
  if (checked) await requireFreeDomain(dependencies, actor, checked, order.id);
  return {
    lines,
    details: checked,
    reseller: reseller ? await chosenReseller(dependencies, actor, reseller) : reseller,
  };
}

function isSame(before: Order, after: Order): boolean {
  const { version, changedAt } = before;
  return isDeepStrictEqual(before, { ...after, version, changedAt });
}

/**
 * Cancels an order, all of it: nothing was made or ordered. Twice is as once.
 * @throws Refusal as ownOrder; orderPlaced, orderUnderway
 */
export async function cancelOrder(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  orderId: string,
): Promise<void> {
  await retryOnConflict(async () => {
    const before = await ownOrder(dependencies, actor, orderId);
    if (before.value.state === 'cancelled') return;
    const draft = requireDraft(before.value);
    const cancelled = { ...draft, state: 'cancelled' as const, changedAt: momentOf(dependencies.clock()) };
    await dependencies.store.commit(actor.partner.tenantId, [orderRecord.replace(cancelled, before.etag)]);
  });
}

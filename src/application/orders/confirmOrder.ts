import { momentOf } from '../../domain/identifiers';
import type { Order, OrderDraft, PlacedOrder, PlacingOrder } from '../../domain/order';
import { requireDraft } from '../../domain/order';
import { Refusal } from '../../domain/refusal';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { orderRecord, placedOrderRecord } from '../records/orders';
import type { Kept } from '../records/record';
import { retryOnConflict } from '../retryOnConflict';
import { addCustomer } from './addCustomer';
import type { OrderPress } from './changeOrder';
import { chosenReseller } from './chosenReseller';
import { offeredLines } from './orderLines';
import { ownOrder } from './ownOrder';
import { placeOrder } from './placeOrder';

/** What came of an order. */
export interface OrderOutcome {
  readonly placed: PlacedOrder;
  /** Whether it had been carried out before this press. */
  readonly repeated: boolean;
}

/**
 * Carries an order out, once, however often it is confirmed: first it is bound at the provider, so that it can no
 * longer be edited or cancelled; then everything it asks for is one commit at the customer. What is refused there leaves
 * the order as it was.
 * @throws Refusal as ownOrder; orderChanged, orderCancelled, orderEmpty, relationshipOver, customerNotFound,
 *   tenantCreationMissing, domainTaken, resellerPartnershipEnded; what offeredLines throws
 */
export async function confirmOrder(
  dependencies: Dependencies,
  actor: Actor,
  { orderId, version }: OrderPress,
): Promise<OrderOutcome> {
  return retryOnConflict(async () => {
    const found = await ownOrder(dependencies, actor, orderId);
    const order = found.value;
    if (order.state === 'placed') return placedBefore(dependencies, order);
    const bound =
      order.state === 'placing'
        ? { value: order, etag: found.etag }
        : await bind(dependencies, actor, { value: requireDraft(order), etag: found.etag }, version);
    try {
      const { buyer } = bound.value;
      return buyer.kind === 'customer'
        ? await placeOrder(dependencies, actor, bound.value, buyer.customer)
        : await addCustomer(dependencies, actor, bound.value, buyer.details);
    } catch (error) {
      if (error instanceof Refusal) await release(dependencies, actor, bound);
      throw error;
    }
  });
}

/** What an order was carried out as. It is read where it is for good. */
async function placedBefore(
  { store }: Pick<Dependencies, 'store'>,
  { id, customerTenantId }: Extract<Order, { state: 'placed' }>,
): Promise<OrderOutcome> {
  const placed = await placedOrderRecord.read(store, customerTenantId, id);
  if (!placed) throw new Refusal('orderNotFound');
  return { placed: placed.value, repeated: true };
}

/** The confirmation itself: what is confirmed is what was shown, as it can be ordered now. */
async function bind(
  dependencies: Pick<Dependencies, 'store' | 'clock' | 'offers'>,
  actor: Actor,
  { value: draft, etag }: Kept<OrderDraft>,
  version: number,
): Promise<Kept<PlacingOrder>> {
  if (draft.version !== version) throw new Refusal('orderChanged');
  if (draft.buyer.kind === 'customer' && draft.lines.length === 0) throw new Refusal('orderEmpty');
  offeredLines(dependencies, actor, draft.lines);
  if (draft.reseller) await chosenReseller(dependencies, actor, { tenantId: draft.reseller.tenantId });
  const placing = { ...draft, state: 'placing' as const, changedAt: momentOf(dependencies.clock()) };
  const operation = orderRecord.replace(placing, etag);
  const [after = ''] = await dependencies.store.commit(actor.partner.tenantId, [operation]);
  return { value: placing, etag: after };
}

/** The order is a draft again: it can be corrected, or cancelled. */
async function release(
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  { value, etag }: Kept<PlacingOrder>,
): Promise<void> {
  await store.commit(partner.tenantId, [orderRecord.replace({ ...value, state: 'draft' }, etag)]);
}

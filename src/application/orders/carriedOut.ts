import type { AuditEvent } from '../../domain/audit';
import { momentOf } from '../../domain/identifiers';
import type { NamedOrganisation } from '../../domain/invitation';
import type { PlacedOrder, PlacingOrder } from '../../domain/order';
import type { Subscription } from '../../domain/subscription';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import type { Operation } from '../documentStore';
import { placedOrderRecord } from '../records/orders';
import { subscriptionRecord } from '../records/subscriptions';
import { offeredLines } from './orderLines';

/** What an audit entry tells, without when and who. */
export type WorkEvent = Pick<AuditEvent, 'action' | 'facts'>;

/** An order as it is about to be committed at the customer. */
export interface CarriedOut {
  readonly placed: PlacedOrder;
  readonly operations: readonly Operation[];
  /** One of each subscription. */
  readonly events: readonly WorkEvent[];
}

/**
 * The subscriptions of an order, and its record: whoever confirms it again finds that.
 * @throws Refusal what offeredLines throws
 */
export function carriedOut(
  dependencies: Pick<Dependencies, 'clock' | 'newId' | 'offers'>,
  actor: Actor,
  { id, lines, reseller }: PlacingOrder,
  customer: NamedOrganisation,
  adminUserName?: string,
): CarriedOut {
  const at = momentOf(dependencies.clock());
  const provider = { tenantId: actor.partner.tenantId, name: actor.partner.name };
  const subscriptions = offeredLines(dependencies, actor, lines).map(
    ({ offerId, quantity, offer }): Subscription => ({
      id: dependencies.newId(),
      state: 'active',
      offer: offer.name.en,
      offerId,
      quantity,
      provider,
      ...(reseller && { reseller: { tenantId: reseller.tenantId, name: reseller.name } }),
      supportContact: provider,
      since: at,
      orderId: id,
      version: 1,
    }),
  );
  const placed: PlacedOrder = {
    id,
    provider,
    ...(reseller && { reseller }),
    customer,
    by: { objectId: actor.person.objectId, name: actor.person.name },
    at,
    subscriptions: subscriptions.map((one) => ({
      id: one.id,
      offerId: one.offerId ?? '',
      offer: one.offer,
      quantity: one.quantity,
    })),
    ...(adminUserName !== undefined && { adminUserName }),
  };
  return {
    placed,
    operations: [placedOrderRecord.create(placed), ...subscriptions.map(subscriptionRecord.create)],
    events: subscriptions.map((one) => ({
      action: 'subscriptionOrdered' as const,
      facts: {
        ...orderFacts(placed),
        subscription: one.id,
        offer: one.offer,
        quantity: String(one.quantity),
      },
    })),
  };
}

/** What every audit entry of an order names, in whosever record it stands. */
export function orderFacts({ id, customer, provider, reseller }: PlacedOrder): Record<string, string> {
  return {
    order: id,
    customer: customer.name,
    customerTenant: customer.tenantId,
    provider: provider.name,
    providerTenant: provider.tenantId,
    ...(reseller && { reseller: reseller.name, resellerTenant: reseller.tenantId }),
  };
}

/** The events of an order, done by its owner when it was carried out. */
export function audited(
  { at, by, provider }: PlacedOrder,
  events: readonly WorkEvent[],
): readonly AuditEvent[] {
  return events.map((event) => ({ ...event, at, actor: { tenantId: provider.tenantId, ...by } }));
}

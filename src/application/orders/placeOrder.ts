import type { NamedOrganisation } from '../../domain/invitation';
import type { PlacingOrder } from '../../domain/order';
import { Refusal } from '../../domain/refusal';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { auditHeadId, auditOperations } from '../records/audit';
import { relationshipRecord } from '../records/customers';
import { organisationRecord } from '../records/organisations';
import { placedOrderRecord } from '../records/orders';
import { relationshipGuards } from '../relationshipGuards';
import { audited, carriedOut } from './carriedOut';
import type { OrderOutcome } from './confirmOrder';
import { orderNews } from './orderNews';

/**
 * What a bound order asks for, in one commit at a customer that the provider has: subscriptions, the order's record,
 * audit entries, news for both partners. The relationships of provider and reseller are written anew in it, so that an
 * ending at the same moment is refused and looks again.
 * @throws Refusal customerNotFound, relationshipOver; what offeredLines throws
 */
export async function placeOrder(
  dependencies: Pick<Dependencies, 'store' | 'clock' | 'newId' | 'offers'>,
  actor: Actor,
  order: PlacingOrder,
  { tenantId }: NamedOrganisation,
): Promise<OrderOutcome> {
  const { store } = dependencies;
  const resellerTenantId = order.reseller?.tenantId;
  const [done, organisation, head, own, theirs] = await store.readMany(tenantId, [
    placedOrderRecord.id(order.id),
    organisationRecord.id(),
    auditHeadId,
    relationshipRecord.id(actor.partner.tenantId, 'reseller'),
    ...(resellerTenantId === undefined ? [] : [relationshipRecord.id(resellerTenantId, 'reseller')]),
  ]);
  const before = placedOrderRecord.parseOrNull(done)?.value;
  if (before) {
    if (before.provider.tenantId !== actor.partner.tenantId) throw new Refusal('customerNotFound');
    return { placed: before, repeated: true };
  }
  const buyer = organisationRecord.parseOrNull(organisation)?.value;
  if (buyer?.kind !== 'customer') throw new Refusal('customerNotFound');
  const guards = relationshipGuards(own, theirs);
  const { name, country, domain } = buyer;
  const { placed, operations, events } = carriedOut(dependencies, actor, order, { tenantId, name });
  await store.commit(tenantId, [
    ...operations,
    ...guards,
    ...orderNews({ placed, customer: { tenantId, name, country, domain }, events }),
    ...auditOperations(head, audited(placed, events)),
  ]);
  return { placed, repeated: false };
}

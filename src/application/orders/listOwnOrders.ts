import type { Order } from '../../domain/order';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { requireProviderWork } from '../providerWork';
import { orderRecord } from '../records/orders';

/** How many are listed: the latest. Orders are forgotten a day after their last change. */
const mostListed = 8;

/**
 * The orders of this person that are not cancelled, the latest change first, in one request: what is under way, and
 * what was placed within the last day.
 * @throws Refusal onlyProvidersOrder, roleMissing
 */
export async function listOwnOrders(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
): Promise<readonly Order[]> {
  await requireProviderWork(dependencies, actor, 'orderSubscription');
  const page = await orderRecord.page(dependencies.store, actor.partner.tenantId, {
    facet: { name: 'startedBy', value: actor.person.objectId },
    order: 'descending',
    limit: 4 * mostListed,
  });
  return page.items
    .map(({ value }) => value)
    .filter(({ state }) => state !== 'cancelled')
    .slice(0, mostListed);
}

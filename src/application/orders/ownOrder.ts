import type { Order } from '../../domain/order';
import { Refusal } from '../../domain/refusal';
import type { PartnerAction } from '../../domain/roles';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { requireProviderWork } from '../providerWork';
import { orderRecord } from '../records/orders';
import type { Kept } from '../records/record';

/**
 * An order of this person, who may still do what it asks for.
 * @throws Refusal onlyProvidersOrder, roleMissing, orderNotFound, notYours (with `name`)
 */
export async function ownOrder(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  orderId: string,
): Promise<Kept<Order>> {
  await requireProviderWork(dependencies, actor, 'orderSubscription');
  const found = await orderRecord.read(dependencies.store, actor.partner.tenantId, orderId);
  if (!found) throw new Refusal('orderNotFound');
  const { startedBy, buyer } = found.value;
  if (startedBy.objectId !== actor.person.objectId) throw new Refusal('notYours', { name: startedBy.name });
  await requireProviderWork(dependencies, actor, actionOf(buyer));
  return found;
}

function actionOf({ kind }: Order['buyer']): PartnerAction {
  return kind === 'newCustomer' ? 'addCustomer' : 'orderSubscription';
}

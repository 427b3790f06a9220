import type { Subscription } from '../domain/subscription';
import type { Dependencies } from './dependencies';
import { subscriptionRecord } from './records/subscriptions';

/** How many of what stands in the way are named; one is enough to stand in it. */
const atMost = 100;

/** The active subscriptions a partner has with a customer, as their provider or their reseller. */
export async function activeSubscriptions(
  { store }: Pick<Dependencies, 'store'>,
  customerTenantId: string,
  partnerTenantId: string,
): Promise<readonly Subscription[]> {
  const found = new Map<string, Subscription>();
  for (const name of ['activeProvider', 'activeReseller']) {
    const facet = { name, value: partnerTenantId };
    const page = await subscriptionRecord.page(store, customerTenantId, {
      facet,
      order: 'ascending',
      limit: atMost,
    });
    for (const { value } of page.items) found.set(value.id, value);
  }
  return [...found.values()];
}

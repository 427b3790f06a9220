import { subscriptionSchema } from '../../domain/subscription';
import { sortName } from '../../domain/text';
import { defineRecord } from './record';

/** A customer's subscriptions, in its partition. The facets find the active ones of one partner. */
export const subscriptionRecord = defineRecord({
  type: 'subscription',
  schema: subscriptionSchema,
  id: (id: string) => `subscription:${id}`,
  keyOf: (subscription) => [subscription.id],
  sort: (subscription) => sortName(subscription.offer),
  facets: ({ state, provider, reseller }): Record<string, string> =>
    state === 'active'
      ? { activeProvider: provider.tenantId, ...(reseller && { activeReseller: reseller.tenantId }) }
      : {},
});

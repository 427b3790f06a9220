import type { Subscription } from '../../domain/subscription';
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
  facets: ({ state, provider, reseller, supportContact }): Record<string, string> => ({
    ...(state === 'active' && { activeProvider: provider.tenantId }),
    ...(state === 'active' && reseller && { activeReseller: reseller.tenantId }),
    ...Object.fromEntries(
      [provider, reseller, supportContact].flatMap((party) =>
        party ? partyFacets(party.tenantId, state) : [],
      ),
    ),
  }),
});

const partyFacets = (tenantId: string, state: string): readonly (readonly [string, string])[] => [
  [`party.${tenantId}`, 'yes'],
  [`state.${tenantId}`, state],
];

/** The facet that finds a partner's subscriptions with a customer, perhaps only those in one state. */
export const partyFacet = (tenantId: string, state?: Subscription['state']) =>
  state === undefined
    ? { name: `party.${tenantId}`, value: 'yes' }
    : { name: `state.${tenantId}`, value: state };

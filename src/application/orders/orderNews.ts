import type { PlacedOrder } from '../../domain/order';
import type { Operation } from '../documentStore';
import type { CustomerFacts, Granted } from '../records/customerFacts';
import { post } from '../records/outbox';
import type { WorkEvent } from './carriedOut';

/** What the partners' own records are told of an order, to be committed with it. */
export interface OrderNews {
  readonly placed: PlacedOrder;
  readonly customer: CustomerFacts;
  readonly events: readonly WorkEvent[];
  /** When the order added the customer: the relationships that came with it. */
  readonly granted?: { readonly provider: Granted; readonly reseller?: Granted | undefined };
}

/** The operations that post an order's messages: one for the provider, one for its reseller if it has one. */
export function orderNews({ placed, customer, events, granted }: OrderNews): readonly Operation[] {
  const { id, provider, reseller, by, at } = placed;
  const work = { key: `order:${id}`, provider, customer, by, at, events: [...events] };
  const toProvider = post(
    `order:${id}:provider`,
    {
      kind: 'providerRecord',
      ...work,
      orderId: id,
      ...(granted && { granted: granted.provider }),
      ...(granted && reseller && { reseller: { tenantId: reseller.tenantId, name: reseller.name } }),
    },
    at,
  );
  if (!reseller) return [toProvider];
  const toReseller = post(
    `order:${id}:reseller`,
    {
      kind: 'resellerRecord',
      ...work,
      reseller: { tenantId: reseller.tenantId, name: reseller.name },
      ...(granted?.reseller && { granted: granted.reseller }),
      news: {
        about: granted ? 'customerAdded' : 'ordered',
        customer: placed.customer,
        provider,
        by,
        at,
        subscriptions: placed.subscriptions.map(({ offer, quantity }) => ({ offer, quantity })),
      },
    },
    at,
  );
  return [toProvider, toReseller];
}

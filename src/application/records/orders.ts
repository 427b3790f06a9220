import { z } from 'zod';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { namedPersonSchema } from '../../domain/invitation';
import { orderSchema, placedOrderSchema } from '../../domain/order';
import { defineRecord, keptForGood } from './record';

/** How long an order is kept after its last change, in milliseconds: one that was begun is then forgotten. */
export const orderLife = 24 * 3_600_000;

/** Orders as the provider's people prepare them, in the provider's partition. */
export const orderRecord = defineRecord({
  type: 'order',
  schema: orderSchema,
  id: (id: string) => `order:${id}`,
  keyOf: (order) => [order.id],
  sort: (order) => order.changedAt,
  facets: (order) => ({ startedBy: order.startedBy.objectId }),
  expiresAt: (order) => Date.parse(order.changedAt) + orderLife,
});

/** Orders as they were carried out, in the customer's partition: there is one of each, whoever confirms it how often. */
export const placedOrderRecord = keptForGood(
  defineRecord({
    type: 'placedOrder',
    schema: placedOrderSchema,
    id: (id: string) => `placed-order:${id}`,
    keyOf: (order) => [order.id],
    sort: (order) => order.at,
  }),
);

/** How long a temporary password can be asked for, in milliseconds. */
export const handoverLife = 7 * 24 * 3_600_000;

/**
 * That a new tenant's temporary password waits to be shown, or was shown: in the customer's partition. It has nothing
 * of the password, which is made when it is shown.
 */
export const handoverRecord = defineRecord({
  type: 'handover',
  schema: z.object({
    orderId: guidSchema,
    providerTenantId: guidSchema,
    /** Nobody else may see the password. */
    for: namedPersonSchema,
    userName: z.string(),
    /** One more each time that a new password is asked for. */
    issue: z.number().int().positive(),
    shownAt: momentSchema.optional(),
    addedAt: momentSchema,
  }),
  id: (orderId: string) => `handover:${orderId}`,
  keyOf: ({ orderId }) => [orderId],
  expiresAt: ({ addedAt }) => Date.parse(addedAt) + handoverLife,
});

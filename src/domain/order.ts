import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import { namedOrganisationSchema, namedPersonSchema } from './invitation';
import type { NewCustomer } from './newCustomer';
import { newCustomerSchema } from './newCustomer';
import { mostLicences } from './offer';
import { partnerIdSchema } from './organisation';
import { Refusal } from './refusal';

/** How many subscriptions one order may have: it must fit on a card, and into one commit. */
export const mostLines = 10;

/** One subscription to be: which offer, how many licences. */
export const orderLineSchema = z.object({
  offerId: z.string(),
  quantity: z.number().int().min(1).max(mostLicences),
});
export type OrderLine = z.infer<typeof orderLineSchema>;

/** A reseller as an order names it: with the Partner ID of its location account (RULES). */
export const namedResellerSchema = namedOrganisationSchema.extend({ partnerId: partnerIdSchema });
export type NamedReseller = z.infer<typeof namedResellerSchema>;

const orderBase = z.object({
  id: guidSchema,
  /** Who buys: a customer of the provider's, or one that this order adds. */
  buyer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('customer'), customer: namedOrganisationSchema }),
    z.object({ kind: z.literal('newCustomer'), details: newCustomerSchema }),
  ]),
  /** A new customer is added on its behalf; every subscription is associated with it. */
  reseller: namedResellerSchema.optional(),
  lines: z.array(orderLineSchema).max(mostLines),
  /** It belongs to this person alone. */
  startedBy: namedPersonSchema,
  /** Grows at every edit: what is confirmed is what was shown. */
  version: z.number().int().positive(),
  changedAt: momentSchema,
});

/** An order as a provider's employee prepares it. Each state is its own type. */
export const orderSchema = z.discriminatedUnion('state', [
  orderBase.extend({ state: z.literal('draft') }),
  /** Confirmed: from here on it can no longer be edited or cancelled, only carried out. */
  orderBase.extend({ state: z.literal('placing') }),
  orderBase.extend({ state: z.literal('placed'), customerTenantId: guidSchema }),
  orderBase.extend({ state: z.literal('cancelled') }),
]);
export type Order = z.infer<typeof orderSchema>;
export type OrderDraft = Extract<Order, { state: 'draft' }>;
export type PlacingOrder = Extract<Order, { state: 'placing' }>;

/** What an edit changes; what is absent stays. */
export interface OrderEdit {
  readonly details?: NewCustomer | undefined;
  readonly reseller?: NamedReseller | null | undefined;
  readonly lines?: readonly OrderLine[] | undefined;
}

/** The draft as edited. @throws Refusal orderCancelled, orderPlaced, orderUnderway */
export function edited(order: Order, { details, reseller, lines }: OrderEdit, at: string): OrderDraft {
  const { reseller: before, ...draft } = requireDraft(order);
  const after = reseller === undefined ? before : reseller;
  const isNew = draft.buyer.kind === 'newCustomer' && details !== undefined;
  return {
    ...draft,
    ...(isNew ? { buyer: { kind: 'newCustomer' as const, details } } : {}),
    ...(after ? { reseller: after } : {}),
    ...(lines === undefined ? {} : { lines: [...lines] }),
    version: draft.version + 1,
    changedAt: at,
  };
}

/** The draft, if it still is one. @throws Refusal orderCancelled, orderPlaced, orderUnderway */
export function requireDraft(order: Order): OrderDraft {
  switch (order.state) {
    case 'draft':
      return order;
    case 'placing':
      throw new Refusal('orderUnderway');
    case 'placed':
      throw new Refusal('orderPlaced');
    case 'cancelled':
      throw new Refusal('orderCancelled');
  }
}

/** An order as it was carried out: kept for good with the customer, in the commit that made its subscriptions. */
export const placedOrderSchema = z.object({
  id: guidSchema,
  provider: namedOrganisationSchema,
  reseller: namedResellerSchema.optional(),
  customer: namedOrganisationSchema,
  by: namedPersonSchema,
  at: momentSchema,
  subscriptions: z.array(
    z.object({ id: guidSchema, offerId: z.string(), offer: z.string(), quantity: z.number() }),
  ),
  /** When the order added the customer: its first administrator account. */
  adminUserName: z.string().optional(),
});
export type PlacedOrder = z.infer<typeof placedOrderSchema>;

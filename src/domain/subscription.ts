import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import { namedOrganisationSchema } from './invitation';
import { mostLicences } from './offer';

const subscriptionBase = z.object({
  id: guidSchema,
  /** The offer's English name, as it was when it was ordered. */
  offer: z.string(),
  /** Of the catalogue; absent when it was there before Liaison. */
  offerId: z.string().optional(),
  /** Licences. */
  quantity: z.number().int().min(1).max(mostLicences),
  provider: namedOrganisationSchema,
  /** Earns incentives for it (S3). */
  reseller: namedOrganisationSchema.optional(),
  supportContact: namedOrganisationSchema,
  since: momentSchema,
  /** The order it came from; absent when it was there before Liaison. */
  orderId: guidSchema.optional(),
  /** Grows at every change: what is confirmed is what was shown. */
  version: z.number().int().positive().default(1),
});

/** What a customer has bought, through which provider and reseller, and who supports it. Each state is its own type. */
export const subscriptionSchema = z.discriminatedUnion('state', [
  subscriptionBase.extend({ state: z.literal('active') }),
  /** Nobody can use it; it can be resumed. */
  subscriptionBase.extend({ state: z.literal('suspended'), suspendedAt: momentSchema }),
  subscriptionBase.extend({ state: z.literal('ended'), endedAt: momentSchema }),
]);
export type Subscription = z.infer<typeof subscriptionSchema>;
export type SubscriptionState = Subscription['state'];
export type LiveSubscription = Exclude<Subscription, { state: 'ended' }>;

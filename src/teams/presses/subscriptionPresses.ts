import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { language, line } from './fields';

/** What can be asked to be changed about a subscription. */
export const subscriptionChangeSchema = z.enum([
  'licences',
  'suspend',
  'resume',
  'cancel',
  'reseller',
  'support',
]);
export type AskedChange = z.infer<typeof subscriptionChangeSchema>;

const one = { language, customerId: guidSchema, subscriptionId: guidSchema };

/** A customer's subscriptions: what shows them, and what changes one. */
export const subscriptionPresses = [
  z.object({
    verb: z.literal('subscriptions.list'),
    language,
    customerId: guidSchema,
    state: z.enum(['active', 'suspended', 'ended']).optional(),
    beginning: line.optional(),
    continuation: line.optional(),
  }),
  z.object({ verb: z.literal('subscription.show'), ...one }),
  z.object({
    verb: z.literal('subscription.ask'),
    ...one,
    change: subscriptionChangeSchema,
    /** The reseller, as a sentence named it. */
    reseller: line.optional(),
  }),
  z.object({
    verb: z.literal('subscription.change'),
    ...one,
    change: subscriptionChangeSchema,
    /** Of the subscription as it was shown. */
    version: z.number().int().positive(),
    /** A number field as clients send it: as a number or as text. */
    quantity: z.union([z.number(), line]).optional(),
    reseller: line.optional(),
    /** The provider itself is to be the support contact. */
    ourselves: z.literal(true).optional(),
  }),
  z.object({ verb: z.literal('customer.history'), language, customerId: guidSchema }),
] as const;

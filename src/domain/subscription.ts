import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import { namedOrganisationSchema } from './invitation';

/** What a customer has bought, through which provider and reseller, and who supports it. */
export const subscriptionSchema = z.object({
  id: guidSchema,
  offer: z.string(),
  /** Licences. */
  quantity: z.number().int().positive(),
  provider: namedOrganisationSchema,
  reseller: namedOrganisationSchema.optional(),
  supportContact: namedOrganisationSchema,
  state: z.enum(['active', 'ended']),
  since: momentSchema,
});
export type Subscription = z.infer<typeof subscriptionSchema>;

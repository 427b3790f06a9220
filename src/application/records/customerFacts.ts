import { z } from 'zod';
import { countrySchema } from '../../domain/country';
import { guidSchema, momentSchema } from '../../domain/identifiers';

/** The customer, for a partner's list. */
export const customerFactsSchema = z.object({
  tenantId: guidSchema,
  name: z.string(),
  country: countrySchema,
  domain: z.string(),
});

/** The relationship as it stands after a change, for the partner's list. */
export const grantedSchema = z.object({
  delegatedAdmin: z.boolean(),
  since: momentSchema,
  version: z.number().int().positive(),
});

export type CustomerFacts = z.infer<typeof customerFactsSchema>;
export type Granted = z.infer<typeof grantedSchema>;

import { z } from 'zod';
import { auditActionSchema } from '../../domain/audit';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { namedOrganisationSchema, namedPersonSchema } from '../../domain/invitation';
import { newsSchema } from '../../domain/news';
import { customerFactsSchema, grantedSchema } from './customerFacts';

/** What a provider did for a customer, as it is brought from there to the partners' own records. */
const workSchema = z.object({
  /** Names what was done: a second delivery finds the receipt of the first. */
  key: z.string(),
  provider: namedOrganisationSchema,
  customer: customerFactsSchema,
  /** The provider's employee. */
  by: namedPersonSchema,
  at: momentSchema,
  events: z.array(z.object({ action: auditActionSchema, facts: z.record(z.string(), z.string()) })),
  /** The partner's relationship with a customer that was added. */
  granted: grantedSchema.optional(),
});

/** For the provider's own records: its audit record, its order, its list. */
export const providerRecordSchema = workSchema.extend({
  kind: z.literal('providerRecord'),
  orderId: guidSchema.optional(),
  /** On whose behalf the customer was added. */
  reseller: namedOrganisationSchema.optional(),
});
export type ProviderRecord = z.infer<typeof providerRecordSchema>;

/** For a reseller that it concerns: its audit record, its list, and what its people are told. */
export const resellerRecordSchema = workSchema.extend({
  kind: z.literal('resellerRecord'),
  reseller: namedOrganisationSchema,
  news: newsSchema,
});
export type ResellerRecord = z.infer<typeof resellerRecordSchema>;

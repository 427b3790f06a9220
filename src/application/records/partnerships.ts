import { z } from 'zod';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { soundOf } from '../../domain/nameMatch';
import { partnershipSchema } from '../../domain/partnership';
import { sortName } from '../../domain/text';
import { defineRecord } from './record';

/** The provider's partnerships: the fact, in the provider's partition, and its list of resellers at once. */
export const partnershipRecord = defineRecord({
  type: 'partnership',
  schema: partnershipSchema,
  id: (resellerTenantId: string) => `partnership:${resellerTenantId}`,
  keyOf: (partnership) => [partnership.reseller.tenantId],
  sort: (partnership) => sortName(partnership.reseller.name),
  facets: ({ state, reseller: { name, partnerId } }) => ({
    state,
    partnerId,
    sound: soundOf(name, 1),
    sounds: soundOf(name, 2),
  }),
});

/** A provider as its reseller's list shows it: a projection of the partnership, in the reseller's partition. */
export const providerEntrySchema = z.object({
  tenantId: guidSchema,
  name: z.string(),
  since: momentSchema,
  state: z.enum(['active', 'removed']),
  /** The version of the partnership it was made from. */
  version: z.number().int().positive(),
});
export type ProviderEntry = z.infer<typeof providerEntrySchema>;

export const providerEntryRecord = defineRecord({
  type: 'provider',
  schema: providerEntrySchema,
  id: (tenantId: string) => `provider:${tenantId}`,
  keyOf: (entry) => [entry.tenantId],
  sort: (entry) => sortName(entry.name),
  facets: (entry) => ({ state: entry.state }),
});

import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import { namedOrganisationSchema, namedPersonSchema } from './invitation';

const partnershipSchemaBase = z.object({
  provider: namedOrganisationSchema,
  reseller: namedOrganisationSchema.extend({
    /** The Partner ID of its location account (RULES). */
    partnerId: z.string(),
  }),
  since: momentSchema,
  /** Grows at every change, so that a late projection never overwrites a newer one. */
  version: z.number().int().positive(),
  acceptedBy: namedPersonSchema.optional(),
  /** The request it came from; absent when it existed before Liaison. */
  through: guidSchema.optional(),
});

/**
 * An indirect provider and an indirect reseller work together: the provider may order for the reseller's customers
 * (S3). While it is only asked for, there is a request and no partnership.
 */
export const partnershipSchema = z.discriminatedUnion('state', [
  partnershipSchemaBase.extend({ state: z.literal('active') }),
  partnershipSchemaBase.extend({
    state: z.literal('removed'),
    removedAt: momentSchema,
    /** Which of the two ended it. */
    removedBy: z.enum(['provider', 'reseller']),
    /** What was stated when it was ended. */
    acknowledgementId: guidSchema,
  }),
]);
export type Partnership = z.infer<typeof partnershipSchema>;
export type ActivePartnership = Extract<Partnership, { state: 'active' }>;
export type RemovedPartnership = Extract<Partnership, { state: 'removed' }>;

/** The partnership after an acceptance; what went before, if anything did, is over. */
export function accepted(
  before: Partnership | null,
  {
    at,
    ...agreed
  }: Pick<ActivePartnership, 'provider' | 'reseller' | 'acceptedBy' | 'through'> & {
    readonly at: string;
  },
): ActivePartnership {
  return { ...agreed, state: 'active', since: at, version: (before?.version ?? 0) + 1 };
}

/** The partnership ended by one of the two. Customers and their privileges are no part of it (S3). */
export function ended(
  partnership: ActivePartnership,
  removal: Pick<RemovedPartnership, 'removedAt' | 'removedBy' | 'acknowledgementId'>,
): RemovedPartnership {
  return { ...partnership, ...removal, state: 'removed', version: partnership.version + 1 };
}

import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import { namedOrganisationSchema, namedPersonSchema } from './invitation';

const relationshipSchemaBase = z.object({
  partner: namedOrganisationSchema,
  /** What the partner is to the customer; the right to administer stands beside it. */
  type: z.enum(['reseller', 'advisor']),
  /** Whether delegated admin privileges are granted: each can change without the other (DESIGN: Lives). */
  delegatedAdmin: z.boolean(),
  since: momentSchema,
  /** Grows at every change, so that a late projection never overwrites a newer one. */
  version: z.number().int().positive(),
  acceptedBy: namedPersonSchema.optional(),
  /** The invitation it came from; `account` for the account link; absent when it existed before Liaison. */
  through: z.union([guidSchema, z.literal('account')]).optional(),
});

export const relationshipSchema = z.discriminatedUnion('state', [
  relationshipSchemaBase.extend({ state: z.literal('active') }),
  relationshipSchemaBase.extend({ state: z.literal('removed'), removedAt: momentSchema }),
]);
export type Relationship = z.infer<typeof relationshipSchema>;
export type ActiveRelationship = Extract<Relationship, { state: 'active' }>;

/** Whether an acceptance would change nothing: the partner already sells, with at least these privileges. */
export function alreadyGrants(
  existing: Relationship | null,
  delegatedAdmin: boolean,
): existing is ActiveRelationship {
  return existing?.state === 'active' && (existing.delegatedAdmin || !delegatedAdmin);
}

/**
 * The relationship after an acceptance. An acceptance without delegated admin privileges takes none away from a
 * relationship that has them.
 */
export function afterAcceptance(
  existing: Relationship | null,
  accepted: Pick<ActiveRelationship, 'partner' | 'delegatedAdmin' | 'acceptedBy' | 'through'> & {
    readonly at: string;
  },
): ActiveRelationship {
  const { at, ...granted } = accepted;
  const ongoing = existing?.state === 'active' ? existing : null;
  return {
    ...granted,
    state: 'active',
    type: 'reseller',
    delegatedAdmin: granted.delegatedAdmin || (ongoing?.delegatedAdmin ?? false),
    since: ongoing?.since ?? at,
    version: (existing?.version ?? 0) + 1,
  };
}

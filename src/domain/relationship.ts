import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import { namedOrganisationSchema, namedPersonSchema } from './invitation';

/** What a partner is to a customer. */
export const relationshipTypeSchema = z.enum(['reseller', 'advisor']);
export type RelationshipType = z.infer<typeof relationshipTypeSchema>;

const relationshipSchemaBase = z.object({
  partner: namedOrganisationSchema,
  /** What the partner is to the customer; the right to administer stands beside it. */
  type: relationshipTypeSchema,
  /** Whether delegated admin privileges are granted: each can change without the other (DESIGN: Lives). */
  delegatedAdmin: z.boolean(),
  since: momentSchema,
  /** Grows at every change, so that a late projection never overwrites a newer one. */
  version: z.number().int().positive(),
  acceptedBy: namedPersonSchema.optional(),
  /**
   * The invitation it came from; `account` for the account link, `added` when a provider added the customer (S3);
   * absent when it existed before Liaison.
   */
  through: z.union([guidSchema, z.literal(['account', 'added'])]).optional(),
});

export const relationshipSchema = z.discriminatedUnion('state', [
  relationshipSchemaBase.extend({ state: z.literal('active') }),
  relationshipSchemaBase.extend({
    state: z.literal('removed'),
    removedAt: momentSchema,
    /** What was stated when it was ended. */
    acknowledgementId: guidSchema,
  }),
]);
export type Relationship = z.infer<typeof relationshipSchema>;
export type ActiveRelationship = Extract<Relationship, { state: 'active' }>;
export type RemovedRelationship = Extract<Relationship, { state: 'removed' }>;

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

/** The relationship ended by its partner. What privileges were granted is left as it was recorded (S2). */
export function ended(
  relationship: ActiveRelationship,
  at: string,
  acknowledgementId: string,
): RemovedRelationship {
  return {
    ...relationship,
    state: 'removed',
    version: relationship.version + 1,
    removedAt: at,
    acknowledgementId,
  };
}

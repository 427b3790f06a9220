import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import type { NamedPerson } from './invitation';
import { namedOrganisationSchema, namedPersonSchema } from './invitation';

/** What a partner is to a customer; delegated admin privileges stand beside it (S4). */
export const relationshipTypeSchema = z.enum([
  'reseller',
  'administrator',
  'userAccount',
  'advisor',
  'mpsa',
  'oemPc',
  'lineOfBusiness',
]);
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
  /** Of a reseller: `provider` when it was accepted beside its reseller, to order for the customer and no more (S2). */
  role: z.literal('provider').optional(),
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
  /** Deleted by the customer, and with it whatever privileges there were (S4). */
  relationshipSchemaBase.extend({
    state: z.literal('deleted'),
    deletedAt: momentSchema,
    deletedBy: namedPersonSchema,
  }),
]);
export type Relationship = z.infer<typeof relationshipSchema>;
export type ActiveRelationship = Extract<Relationship, { state: 'active' }>;
export type RemovedRelationship = Extract<Relationship, { state: 'removed' }>;
/** One that a customer has not deleted: it lasts, or its partner ended it and may have privileges left. */
export type StandingRelationship = ActiveRelationship | RemovedRelationship;
export type DeletedRelationship = Extract<Relationship, { state: 'deleted' }>;

/** Whether an acceptance would change nothing: the partner already is that much, with at least these privileges. */
export function alreadyGrants(
  existing: Relationship | null,
  delegatedAdmin: boolean,
  role: 'reseller' | 'provider' = 'reseller',
): existing is ActiveRelationship {
  if (existing?.state !== 'active') return false;
  const enough = role === 'provider' || existing.role !== 'provider';
  return enough && (existing.delegatedAdmin || !delegatedAdmin);
}

/**
 * The relationship after an acceptance. An acceptance without delegated admin privileges takes none away from a
 * relationship that has them.
 */
export function afterAcceptance(
  existing: Relationship | null,
  accepted: Pick<ActiveRelationship, 'partner' | 'delegatedAdmin' | 'acceptedBy' | 'through' | 'role'> & {
    readonly at: string;
  },
): ActiveRelationship {
  const { at, role, ...granted } = accepted;
  const ongoing = existing?.state === 'active' ? existing : null;
  // A provider beside a reseller is no less than it was before.
  const orders = role === 'provider' && (!ongoing || ongoing.role === 'provider');
  return {
    ...granted,
    ...(orders ? { role } : {}),
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

/** Without the admin roles; everything else stays as it is (S4). */
export function withoutAdminRoles<R extends StandingRelationship>(relationship: R): R {
  return { ...relationship, delegatedAdmin: false, version: relationship.version + 1 };
}

/** Deleted by the customer: the privileges end with it (S4). */
export function deleted(
  relationship: StandingRelationship,
  at: string,
  by: NamedPerson,
): DeletedRelationship {
  const { partner, type, since, version, acceptedBy, role, through } = relationship;
  return {
    ...{ partner, type, since, acceptedBy, role, through },
    state: 'deleted',
    delegatedAdmin: false,
    version: version + 1,
    deletedAt: at,
    deletedBy: by,
  };
}

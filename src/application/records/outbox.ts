import { z } from 'zod';
import { countrySchema } from '../../domain/country';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { followerSchema, namedOrganisationSchema, namedPersonSchema } from '../../domain/invitation';
import type { Operation } from '../documentStore';
import { defineRecord } from './record';

const customerFactsSchema = z.object({
  tenantId: guidSchema,
  name: z.string(),
  country: countrySchema,
  domain: z.string(),
});

/** The relationship as it stands after an acceptance, for the partner's list. */
const grantedSchema = z.object({
  delegatedAdmin: z.boolean(),
  since: momentSchema,
  version: z.number().int().positive(),
});

/** What has to be brought from a fact's partition to others. Every handler of these is idempotent. */
export const outboxMessageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decision'),
    partnerTenantId: guidSchema,
    invitationId: guidSchema,
    customer: customerFactsSchema,
    by: namedPersonSchema,
    at: momentSchema,
    /** What the customer granted; absent when it declined. */
    granted: grantedSchema.optional(),
  }),
  z.object({
    kind: z.literal('accountAcceptance'),
    partnerTenantId: guidSchema,
    /** Which of the two account links was followed. */
    linkDelegatedAdmin: z.boolean(),
    customer: customerFactsSchema,
    by: namedPersonSchema,
    at: momentSchema,
    granted: grantedSchema,
  }),
  z.object({ kind: z.literal('expiry'), invitationId: guidSchema }),
  /** The card of an invitation is brought up to date; with `news`, the follower is also told in words. */
  z.object({
    kind: z.literal('follow'),
    invitationId: guidSchema,
    follower: followerSchema,
    news: z.enum(['accepted', 'declined', 'expired']).optional(),
  }),
  /** A customer came through the account link. */
  z.object({
    kind: z.literal('newCustomer'),
    follower: followerSchema,
    customer: namedOrganisationSchema,
    by: namedPersonSchema,
    at: momentSchema,
    delegatedAdmin: z.boolean(),
  }),
]);
export type OutboxMessage = z.infer<typeof outboxMessageSchema>;
export type OutboxMessageOf<K extends OutboxMessage['kind']> = Extract<OutboxMessage, { kind: K }>;

export const outboxEntrySchema = z.object({
  /** Unique within the partition; the same for the same news, so that it is never there twice. */
  key: z.string(),
  message: outboxMessageSchema,
  /** Not before this moment; while a worker has it, the moment its hold ends. */
  due: momentSchema,
  attempts: z.number().int().nonnegative(),
  /** The worker that has it; absent while it waits. */
  heldBy: z.string().optional(),
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;

export const outboxRecord = defineRecord({
  type: 'outbox',
  schema: outboxEntrySchema,
  id: (key: string) => `outbox:${key}`,
  keyOf: (entry) => [entry.key],
  sort: (entry) => entry.due,
});

/** What could not be delivered after every try: kept for the operators, out of the worker's way. */
export const undeliveredRecord = defineRecord({
  type: 'undelivered',
  schema: outboxEntrySchema.extend({ reason: z.string() }),
  id: (key: string) => `undelivered:${key}`,
  keyOf: (entry) => [entry.key],
  sort: (entry) => entry.due,
});

/** The operation that posts a message, to be committed with the fact it tells of. */
export function post(key: string, message: OutboxMessage, due: string): Operation {
  return outboxRecord.create({ key, message, due, attempts: 0 });
}

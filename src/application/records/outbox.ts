import { z } from 'zod';
import {
  partnershipAcknowledgementSchema,
  relationshipAcknowledgementSchema,
} from '../../domain/acknowledgement';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { followerSchema, namedOrganisationSchema, namedPersonSchema } from '../../domain/invitation';
import { newsSchema } from '../../domain/news';
import type { Operation } from '../documentStore';
import { customerFactsSchema, grantedSchema } from './customerFacts';
import { providerRecordSchema, resellerRecordSchema } from './orderMessages';
import { defineRecord } from './record';

/** Of which of an invitation's sendings a message is: a later one has messages of its own. */
const ofSending = { invitationId: guidSchema, sending: z.number().int().positive().default(1) };

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
    /** Of a joint invitation: which halves had been granted before. */
    existing: z.array(z.enum(['reseller', 'provider'])).optional(),
  }),
  z.object({
    kind: z.literal('accountAcceptance'),
    partnerTenantId: guidSchema,
    /** Which of the two account links was followed. */
    linkDelegatedAdmin: z.boolean(),
    /** Of a joint link: the provider accepted at the same time, and the version of that relationship. */
    provider: namedOrganisationSchema.extend({ version: z.number().int().positive() }).optional(),
    customer: customerFactsSchema,
    by: namedPersonSchema,
    at: momentSchema,
    granted: grantedSchema,
  }),
  /** A customer accepted a provider together with its reseller. */
  z.object({
    kind: z.literal('providerAcceptance'),
    provider: namedOrganisationSchema,
    reseller: namedOrganisationSchema,
    customer: customerFactsSchema,
    by: namedPersonSchema,
    at: momentSchema,
    granted: grantedSchema,
  }),
  /** A reseller's Global admin answered a partnership request; `agreed` is the partnership, absent when it declined. */
  z.object({
    kind: z.literal('partnershipDecided'),
    invitationId: guidSchema,
    provider: namedOrganisationSchema,
    resellerTenantId: guidSchema,
    by: namedPersonSchema,
    at: momentSchema,
    agreed: z.object({ since: momentSchema, version: z.number().int().positive() }).optional(),
  }),
  /** One of the two ended their partnership: the provider leaves the reseller's list. */
  z.object({
    kind: z.literal('partnershipEnded'),
    since: momentSchema,
    version: z.number().int().positive(),
    acknowledgement: partnershipAcknowledgementSchema,
  }),
  /** A partner has ended its relationship with a customer: the customer leaves its list. */
  z.object({
    kind: z.literal('relationshipEnded'),
    customer: customerFactsSchema,
    relationship: grantedSchema,
    acknowledgement: relationshipAcknowledgementSchema,
  }),
  providerRecordSchema,
  resellerRecordSchema,
  z.object({ kind: z.literal('expiry'), ...ofSending }),
  z.object({ kind: z.literal('expiryNotice'), ...ofSending }),
  /** The card of an invitation is brought up to date; with `news`, the follower is also told in words. */
  z.object({
    kind: z.literal('follow'),
    invitationId: guidSchema,
    follower: followerSchema,
    news: z.enum(['accepted', 'declined', 'expiring', 'expired']).optional(),
  }),
  /** A customer came through the account link. */
  z.object({
    kind: z.literal('newCustomer'),
    follower: followerSchema,
    customer: namedOrganisationSchema,
    by: namedPersonSchema,
    at: momentSchema,
    delegatedAdmin: z.boolean(),
    provider: namedOrganisationSchema.optional(),
  }),
  z.object({ kind: z.literal('tell'), follower: followerSchema, news: newsSchema }),
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

import { z } from 'zod';
import { countrySchema } from '../../domain/country';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { namedPersonSchema } from '../../domain/invitation';
import { isListed } from '../../domain/partnerKind';
import { relationshipSchema, relationshipTypeSchema } from '../../domain/relationship';
import { soundOf } from '../../domain/nameMatch';
import { sortName } from '../../domain/text';
import { defineRecord } from './record';

/** The customer's relationships with partners: the fact, in the customer's partition. */
export const relationshipRecord = defineRecord({
  type: 'relationship',
  schema: relationshipSchema,
  id: (partnerTenantId: string, type: string) => `relationship:${type}:${partnerTenantId}`,
  keyOf: (relationship) => [relationship.partner.tenantId, relationship.type],
  sort: (relationship) => sortName(relationship.partner.name),
  facets: (relationship): Record<string, string> => ({
    state: relationship.state,
    ...(isListed(relationship) ? { listed: 'yes' } : {}),
    ...(relationship.delegatedAdmin ? { administers: 'yes' } : {}),
  }),
});

/** A customer as its partner's list shows it: a projection of the relationship, in the partner's partition. */
export const customerEntrySchema = z.object({
  tenantId: guidSchema,
  name: z.string(),
  country: countrySchema,
  domain: z.string(),
  type: relationshipTypeSchema,
  delegatedAdmin: z.boolean(),
  since: momentSchema,
  /** The version of the relationship it was made from. */
  version: z.number().int().positive(),
});
export type CustomerEntry = z.infer<typeof customerEntrySchema>;

export const customerEntryRecord = defineRecord({
  type: 'customer',
  schema: customerEntrySchema,
  id: (tenantId: string, type: string) => `customer:${type}:${tenantId}`,
  keyOf: (entry) => [entry.tenantId, entry.type],
  sort: (entry) => sortName(entry.name),
  facets: ({ name, domain }) => ({ domain, sound: soundOf(name, 1), sounds: soundOf(name, 2) }),
});

/**
 * A customer that has left the list. It keeps the place of its entry, under another type, so that a projection of an
 * older version that arrives late finds a newer one there and does nothing.
 */
export const formerCustomerRecord = defineRecord({
  type: 'formerCustomer',
  schema: customerEntrySchema.extend({ removedAt: momentSchema }),
  id: customerEntryRecord.id,
  keyOf: (entry) => [entry.tenantId, entry.type],
  sort: (entry) => sortName(entry.name),
});

/** What the customer decided on one addressed invitation: there is one decision, in the customer's partition. */
export const decisionSchema = z.object({
  invitationId: guidSchema,
  partnerTenantId: guidSchema,
  outcome: z.enum(['accepted', 'declined']),
  /** It was accepted, and the privileges it asked for were left with another partner (S1). */
  withoutPrivileges: z.literal(true).optional(),
  by: namedPersonSchema,
  at: momentSchema,
});
export type RecordedDecision = z.infer<typeof decisionSchema>;

export const decisionRecord = defineRecord({
  type: 'decision',
  schema: decisionSchema,
  id: (invitationId: string) => `decision:${invitationId}`,
  keyOf: (decision) => [decision.invitationId],
  sort: (decision) => decision.at,
});

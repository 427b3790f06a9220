import { z } from 'zod';
import { countrySchema } from '../../domain/country';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import type { NamedOrganisation } from '../../domain/invitation';
import { namedOrganisationSchema, namedPersonSchema } from '../../domain/invitation';
import { relationshipSchema, relationshipTypeSchema } from '../../domain/relationship';
import { soundOf } from '../../domain/nameMatch';
import { sortName } from '../../domain/text';
import type { StoredDocument } from '../documentStore';
import { defineRecord } from './record';

/** The customer's relationships with partners: the fact, in the customer's partition. */
export const relationshipRecord = defineRecord({
  type: 'relationship',
  schema: relationshipSchema,
  id: (partnerTenantId: string, type: string) => `relationship:${type}:${partnerTenantId}`,
  keyOf: (relationship) => [relationship.partner.tenantId, relationship.type],
  sort: (relationship) => sortName(relationship.partner.name),
  facets: (relationship) => ({ state: relationship.state }),
});

/** What lists a customer in more than one order, and under how many resellers at most: a document has few facets. */
export const mostListedResellers = 6;

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
  /** In a provider's list: the reseller that the customer came with. */
  reseller: namedOrganisationSchema.optional(),
  /** In a provider's list: the resellers associated with the customer's subscriptions. */
  associated: z.array(namedOrganisationSchema).optional(),
});
export type CustomerEntry = z.infer<typeof customerEntrySchema>;

/** The resellers that a provider's customer is listed under, each once. */
export function resellersOf({ reseller, associated = [] }: CustomerEntry): readonly NamedOrganisation[] {
  const all = [...(reseller ? [reseller] : []), ...associated];
  return [...new Map(all.map((one) => [one.tenantId, one])).values()].slice(0, mostListedResellers);
}

/** The facet that finds the customers of one reseller in a provider's list. */
export const resellerFacet = (tenantId: string) => ({ name: `reseller.${tenantId}`, value: 'yes' });

const filters = (entry: CustomerEntry): Record<string, string> => ({
  privileges: entry.delegatedAdmin ? 'with' : 'without',
  ...Object.fromEntries(
    resellersOf(entry).map(({ tenantId }) => {
      const { name, value } = resellerFacet(tenantId);
      return [name, value];
    }),
  ),
});

export const customerEntryRecord = defineRecord({
  type: 'customer',
  schema: customerEntrySchema,
  id: (tenantId: string, type: string) => `customer:${type}:${tenantId}`,
  keyOf: (entry) => [entry.tenantId, entry.type],
  sort: (entry) => sortName(entry.name),
  facets: (entry) => ({
    domain: entry.domain,
    sound: soundOf(entry.name, 1),
    sounds: soundOf(entry.name, 2),
    ...filters(entry),
  }),
});

/** Where a partner's list has a customer: one place for each type of relationship. */
export const customerEntryIds = (tenantId: string): readonly string[] =>
  relationshipTypeSchema.options.map((type) => customerEntryRecord.id(tenantId, type));

/** The entries among what was read at those places; who has left the list is none. */
export const entriesAmong = (stored: readonly (StoredDocument | null)[]): readonly CustomerEntry[] =>
  stored.flatMap((one) =>
    one?.type === customerEntryRecord.type ? [customerEntryRecord.parse(one).value] : [],
  );

/** The same list by date: a document has one place, so another order needs another document. */
export const customerByDateRecord = defineRecord({
  type: 'customerByDate',
  schema: customerEntrySchema,
  id: (tenantId: string, type: string) => `customer-by-date:${type}:${tenantId}`,
  keyOf: (entry) => [entry.tenantId, entry.type],
  sort: (entry) => entry.since,
  facets: filters,
});

const formerSchema = customerEntrySchema.extend({ removedAt: momentSchema });

/**
 * A customer that has left the list. It keeps the place of its entry, under another type, so that a projection of an
 * older version that arrives late finds a newer one there and does nothing.
 */
export const formerCustomerRecord = defineRecord({
  type: 'formerCustomer',
  schema: formerSchema,
  id: customerEntryRecord.id,
  keyOf: (entry) => [entry.tenantId, entry.type],
  sort: (entry) => sortName(entry.name),
});

/** The place by date of a customer that has left the list. */
export const formerByDateRecord = defineRecord({
  type: 'formerByDate',
  schema: formerSchema,
  id: customerByDateRecord.id,
  keyOf: (entry) => [entry.tenantId, entry.type],
  sort: (entry) => entry.removedAt,
});

/** What the customer decided on one addressed invitation: there is one decision, in the customer's partition. */
export const decisionSchema = z.object({
  invitationId: guidSchema,
  partnerTenantId: guidSchema,
  outcome: z.enum(['accepted', 'declined']),
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

import { guidSchema } from '../../domain/identifiers';
import type { AuditEntry, AuditEvent } from '../../domain/audit';
import { auditEntrySchema, auditHeadSchema, chained, emptyAuditHead } from '../../domain/audit';
import type { Operation, StoredDocument } from '../documentStore';
import { defineRecord } from './record';

/** An entry's place, as its id and the order of lists have it. */
export const auditPlace = (sequence: number) => String(sequence).padStart(12, '0');

/** The facts of a refusal are somebody's input: only what is an id can be looked for. */
const isTenant = (id: string | undefined): id is string => guidSchema.safeParse(id).success;

/**
 * What lists of entries are filtered by: a partner looks at what happened with one customer, a customer at what
 * happened with one partner.
 */
export const auditFacets = ({ facts }: AuditEntry): Record<string, string> => {
  const { customerTenant, partnerTenant } = facts;
  return {
    ...(isTenant(customerTenant) ? { customer: customerTenant } : {}),
    ...(isTenant(partnerTenant) ? { partner: partnerTenant } : {}),
  };
};

/** A tenant's audit record. Entries are only ever created. */
export const auditEntryRecord = defineRecord({
  type: 'audit',
  schema: auditEntrySchema,
  id: (sequence: string) => `audit:${sequence}`,
  keyOf: (entry) => [auditPlace(entry.sequence)],
  sort: (entry) => auditPlace(entry.sequence),
  facets: auditFacets,
});

/** Where a tenant's audit record ends. */
export const auditHeadRecord = defineRecord({
  type: 'auditHead',
  schema: auditHeadSchema,
  id: () => auditHeadId,
  keyOf: () => [],
});

/** The id of the document that says where a tenant's audit record ends; read it before a commit that adds entries. */
export const auditHeadId = 'audit-head';

/**
 * The operations that add events to a tenant's audit record, to be committed with the facts they tell of.
 * A commit that another entry overtook fails with CommitConflict on `audit-head`.
 * @param head the document `audit-head` as it was read, null when there was none
 */
export function auditOperations(
  head: StoredDocument | null | undefined,
  events: readonly AuditEvent[],
): readonly Operation[] {
  const before = auditHeadRecord.parseOrNull(head);
  let last = before?.value ?? emptyAuditHead;
  const entries = events.map((event) => {
    const entry = chained(last, event);
    last = { sequence: entry.sequence, hash: entry.hash };
    return auditEntryRecord.create(entry);
  });
  return [...entries, auditHeadRecord.save(last, before)];
}

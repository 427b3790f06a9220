import { guidSchema } from '../../domain/identifiers';
import type { AuditEvent } from '../../domain/audit';
import { auditEntrySchema, auditHeadSchema, chained, emptyAuditHead } from '../../domain/audit';
import type { Operation, StoredDocument } from '../documentStore';
import { defineRecord } from './record';

const padded = (sequence: number) => String(sequence).padStart(12, '0');

/** A tenant's audit record. Entries are only ever created. */
export const auditEntryRecord = defineRecord({
  type: 'audit',
  schema: auditEntrySchema,
  id: (sequence: string) => `audit:${sequence}`,
  keyOf: (entry) => [padded(entry.sequence)],
  sort: (entry) => padded(entry.sequence),
  facets: ({ facts: { customerTenant } }): Record<string, string> =>
    customerTenant !== undefined && guidSchema.safeParse(customerTenant).success
      ? { customer: customerTenant }
      : {},
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

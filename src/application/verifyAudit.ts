import { isDeepStrictEqual } from 'node:util';
import { auditEntrySchema } from '../domain/audit';
import type { AuditFault, PlacedEntry } from '../domain/auditCheck';
import { faultsIn } from '../domain/auditCheck';
import type { Dependencies } from './dependencies';
import type { StoredDocument } from './documentStore';
import { auditEntryRecord, auditFacets, auditHeadRecord, auditPlace } from './records/audit';
import { organisationRecord } from './records/organisations';
import { faultyAcknowledgements } from './verifyAcknowledgements';

/** What was found in one tenant's audit record. */
export interface AuditFindings {
  readonly tenantId: string;
  readonly entries: number;
  readonly faults: readonly AuditFault[];
}

/**
 * Reads a tenant's whole audit record and says what is changed, missing, misplaced or repeated in it, or cut off at its
 * end, and which acknowledgement is not what the record says was stated. For operators.
 */
export async function verifyAudit(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
): Promise<AuditFindings> {
  // The head first: entries written while this reads are behind it, and are left out below.
  const head = (await auditHeadRecord.read(store, tenantId))?.value ?? null;
  const placed: PlacedEntry[] = [];
  let continuation: string | undefined;
  do {
    const from = continuation === undefined ? {} : { continuation };
    const query = { type: auditEntryRecord.type, order: 'ascending' as const, limit: 100 };
    const page = await store.query(tenantId, { ...query, ...from });
    placed.push(...page.items.map(placedIn));
    continuation = page.continuation;
  } while (continuation !== undefined);
  const after = (await auditHeadRecord.read(store, tenantId))?.value ?? null;
  const grewMeanwhile = after !== null && after.sequence > (head?.sequence ?? 0);
  const until = grewMeanwhile ? (head?.sequence ?? 0) : Number.POSITIVE_INFINITY;
  const known = placed.filter(({ place }) => (place ?? 0) <= until);
  const entries = known.flatMap(({ entry }) => (entry ? [entry] : []));
  const stated = await faultyAcknowledgements({ store }, tenantId, entries);
  const faults = [...faultsIn(known, head), ...stated];
  return { tenantId, entries: known.length, faults };
}

/** Where an entry stands: what its id says, whatever its content claims. How it is listed is not in its hash. */
function placedIn({ id, sort, facets, body }: StoredDocument): PlacedEntry {
  const sequence = id.slice(id.indexOf(':') + 1);
  const parsed = auditEntrySchema.safeParse(body);
  const entry = parsed.success && isDeepStrictEqual(facets, auditFacets(parsed.data)) ? parsed.data : null;
  return {
    place: id === auditEntryRecord.id(auditPlace(Number(sequence))) ? Number(sequence) : null,
    entry,
    outOfOrder: sort !== sequence,
  };
}

/**
 * The same for every tenant on record, one after the other, in the order of their ids: the look across partitions that
 * is for operators alone.
 */
export async function* verifyEveryAudit(
  dependencies: Pick<Dependencies, 'store'>,
): AsyncIterableIterator<AuditFindings> {
  const step = 100;
  let after: string | undefined;
  for (;;) {
    const found = await dependencies.store.due(organisationRecord.type, lastTenant, step, after);
    for (const { partition } of found) yield await verifyAudit(dependencies, partition);
    const last = found.at(-1);
    if (!last || found.length < step) return;
    after = last.sort;
  }
}

/** Behind every tenant's id, which is written in hexadecimal digits. */
const lastTenant = 'g';

import type { AuditEntry, AuditHead } from './audit';
import { chained, emptyAuditHead } from './audit';

/** What is wrong with an audit record, at which place in it. */
export interface AuditFault {
  /**
   * `changed`: the entry is not what was written. `missing`: there is none here. `misplaced`: what stands here belongs
   * elsewhere. `repeated`: what stands here stands elsewhere as well. `head`: the document that says where the record
   * ends does not fit its last entry.
   */
  readonly kind: 'changed' | 'missing' | 'misplaced' | 'repeated' | 'head';
  readonly sequence: number;
}

/** What stands at one place of a record; null when it cannot be read as an entry at all. */
export interface PlacedEntry {
  readonly place: number;
  readonly entry: AuditEntry | null;
}

/**
 * Every fault in a tenant's audit record, in its order. An end that was cut off is found by the head; an entry that was
 * rewritten with a hash of its own, by what the next one says of it.
 * @param placed what is kept, by place
 * @param head where the record should end; null when that document is gone
 */
export function faultsIn(placed: readonly PlacedEntry[], head: AuditHead | null): readonly AuditFault[] {
  const byPlace = new Map(placed.map(({ place, entry }) => [place, entry]));
  const last = Math.max(head?.sequence ?? 0, ...byPlace.keys());
  const seen = new Map<number, number>();
  for (const { entry } of placed) {
    if (entry) seen.set(entry.sequence, (seen.get(entry.sequence) ?? 0) + 1);
  }
  const faults: AuditFault[] = [];
  for (let sequence = 1; sequence <= last; sequence += 1) {
    const kind = faultAt(sequence, byPlace, seen);
    if (kind) faults.push({ kind, sequence });
  }
  const end = byPlace.get(last);
  const endsRight = last === 0 ? isEmpty(head) : !!end && head?.sequence === last && head.hash === end.hash;
  const known = faults.some(({ sequence }) => sequence === last);
  if (!endsRight && !known) faults.push({ kind: 'head', sequence: last });
  return faults;
}

function faultAt(
  sequence: number,
  byPlace: ReadonlyMap<number, AuditEntry | null>,
  seen: ReadonlyMap<number, number>,
): AuditFault['kind'] | null {
  const entry = byPlace.get(sequence);
  if (entry === undefined) return 'missing';
  if (!entry || !isIntact(entry)) return 'changed';
  if (entry.sequence !== sequence) return (seen.get(entry.sequence) ?? 0) > 1 ? 'repeated' : 'misplaced';
  if (sequence === 1 && entry.previousHash !== emptyAuditHead.hash) return 'changed';
  const next = byPlace.get(sequence + 1);
  // What the next entry says of this one counts only if that one stands where it was written.
  const nextSpeaks = next && isIntact(next) && next.sequence === sequence + 1;
  return nextSpeaks && next.previousHash !== entry.hash ? 'changed' : null;
}

function isIntact({ hash, ...entry }: AuditEntry): boolean {
  const { sequence, previousHash, ...event } = entry;
  return chained({ sequence: sequence - 1, hash: previousHash }, event).hash === hash;
}

function isEmpty(head: AuditHead | null): boolean {
  return head === null || (head.sequence === 0 && head.hash === emptyAuditHead.hash);
}

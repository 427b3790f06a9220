import type { AuditEntry, AuditHead } from './audit';
import { chained, emptyAuditHead } from './audit';

/** What is wrong with an audit record, at which place in it. */
export interface AuditFault {
  /**
   * `changed`: the entry is not what was written. `missing`: there is none here. `misplaced`: what stands here belongs
   * elsewhere. `repeated`: what stands here stands elsewhere as well. `head`: the document that says where the record
   * ends does not fit its last entry. `acknowledgement`: what this entry says was stated is gone, or is not what was
   * stated.
   */
  readonly kind: 'changed' | 'missing' | 'misplaced' | 'repeated' | 'head' | 'acknowledgement';
  readonly sequence: number;
}

/** What stands at one place of a record. */
export interface PlacedEntry {
  /** As its id says; null when that is the id of no place. */
  readonly place: number | null;
  /** Null when it cannot be read as an entry at all. */
  readonly entry: AuditEntry | null;
  /** Whether lists show it elsewhere than at its place. */
  readonly outOfOrder?: boolean;
}

/** How far behind the end of a record a gap is still looked through, entry by entry. */
const widestGap = 100_000;

/**
 * Every fault in a tenant's audit record, in its order. An end that was cut off is found by the head; an entry that was
 * rewritten with a hash of its own, by what the next one says of it.
 * @param placed what is kept, by place
 * @param head where the record should end; null when that document is gone
 */
export function faultsIn(placed: readonly PlacedEntry[], head: AuditHead | null): readonly AuditFault[] {
  const reach = Math.max(head?.sequence ?? 0, placed.length) + widestGap;
  const byPlace = new Map<number, PlacedEntry>();
  const faults: AuditFault[] = [];
  let last = head?.sequence ?? 0;
  for (const one of placed) {
    if (one.place === null || one.place > reach) {
      faults.push({ kind: 'misplaced', sequence: one.entry?.sequence ?? one.place ?? 0 });
    } else {
      byPlace.set(one.place, one);
      last = Math.max(last, one.place);
    }
  }
  const seen = new Map<number, number>();
  for (const { entry } of placed) {
    if (entry) seen.set(entry.sequence, (seen.get(entry.sequence) ?? 0) + 1);
  }
  for (let sequence = 1; sequence <= last; sequence += 1) {
    const kind = faultAt(sequence, byPlace, seen);
    if (kind) faults.push({ kind, sequence });
  }
  const end = byPlace.get(last)?.entry;
  const endsRight = last === 0 ? isEmpty(head) : !!end && head?.sequence === last && head.hash === end.hash;
  const known = faults.some(({ sequence }) => sequence === last);
  if (!endsRight && !known) faults.push({ kind: 'head', sequence: last });
  return faults;
}

function faultAt(
  sequence: number,
  byPlace: ReadonlyMap<number, PlacedEntry>,
  seen: ReadonlyMap<number, number>,
): AuditFault['kind'] | null {
  const found = byPlace.get(sequence);
  if (!found) return 'missing';
  const { entry, outOfOrder } = found;
  if (!entry || !isIntact(entry)) return 'changed';
  if (entry.sequence !== sequence) return (seen.get(entry.sequence) ?? 0) > 1 ? 'repeated' : 'misplaced';
  if (outOfOrder) return 'misplaced';
  if (sequence === 1 && entry.previousHash !== emptyAuditHead.hash) return 'changed';
  const next = byPlace.get(sequence + 1)?.entry;
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

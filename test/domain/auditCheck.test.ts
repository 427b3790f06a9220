import fc from 'fast-check';
import type { AuditEntry, AuditHead } from '../../src/domain/audit';
import { chained, emptyAuditHead } from '../../src/domain/audit';
import type { PlacedEntry } from '../../src/domain/auditCheck';
import { faultsIn } from '../../src/domain/auditCheck';

function recordOf(length: number): { placed: PlacedEntry[]; entries: AuditEntry[]; head: AuditHead } {
  const entries: AuditEntry[] = [];
  let head = emptyAuditHead;
  for (let n = 1; n <= length; n += 1) {
    const entry = chained(head, {
      at: `2026-11-21T10:00:00.${String(n % 1000).padStart(3, '0')}Z`,
      action: 'invitationSent',
      facts: { invitation: String(n) },
    });
    entries.push(entry);
    head = { sequence: entry.sequence, hash: entry.hash };
  }
  return { entries, placed: entries.map((entry) => ({ place: entry.sequence, entry })), head };
}

const rehashed = (entry: AuditEntry, facts: Record<string, string>): AuditEntry => {
  const { at, action } = entry;
  return chained({ sequence: entry.sequence - 1, hash: entry.previousHash }, { at, action, facts });
};

test('a record as it was written has no fault, and neither has an empty one', () => {
  const { placed, head } = recordOf(5);
  expect(faultsIn(placed, head)).toEqual([]);
  expect(faultsIn([], null)).toEqual([]);
  expect(faultsIn([], emptyAuditHead)).toEqual([]);
});

test('a record may be longer than a call can have arguments', () => {
  const { placed, head } = recordOf(150_000);
  expect(faultsIn(placed, head)).toEqual([]);
});

type Record5 = ReturnType<typeof recordOf>;
test.each<[string, (record: Record5) => [PlacedEntry[], AuditHead | null], string[]]>([
  [
    'an altered entry',
    ({ placed, head }) => [
      placed.map((one) =>
        one.place === 3 && one.entry ? { ...one, entry: { ...one.entry, facts: { invitation: 'x' } } } : one,
      ),
      head,
    ],
    ['changed 3'],
  ],
  [
    'an altered entry with a hash of its own',
    ({ placed, head }) => [
      placed.map((one) =>
        one.place === 3 && one.entry ? { ...one, entry: rehashed(one.entry, { invitation: 'x' }) } : one,
      ),
      head,
    ],
    ['changed 3'],
  ],
  [
    'the last entry, altered with a hash of its own',
    ({ placed, head }) => [
      placed.map((one) =>
        one.place === 5 && one.entry ? { ...one, entry: rehashed(one.entry, { invitation: 'x' }) } : one,
      ),
      head,
    ],
    ['head 5'],
  ],
  [
    'one that cannot be read',
    ({ placed, head }) => [placed.map((one) => (one.place === 2 ? { ...one, entry: null } : one)), head],
    ['changed 2'],
  ],
  ['a deleted entry', ({ placed, head }) => [placed.filter(({ place }) => place !== 2), head], ['missing 2']],
  ['a cut-off end', ({ placed, head }) => [placed.slice(0, 3), head], ['missing 4', 'missing 5']],
  ['everything gone', ({ head }) => [[], head], [1, 2, 3, 4, 5].map((n) => `missing ${n}`)],
  ['a head that is gone', ({ placed }) => [placed, null], ['head 5']],
  [
    'a head set back',
    ({ placed, entries }) => [placed, { sequence: 3, hash: entries[2]?.hash ?? '' }],
    ['head 5'],
  ],
  [
    'two swapped entries',
    ({ placed, head }) => {
      const entryAt = (place: number) => placed.find((one) => one.place === place)?.entry ?? null;
      const swapped = placed.map((one) =>
        one.place === 2
          ? { ...one, entry: entryAt(4) }
          : one.place === 4
            ? { ...one, entry: entryAt(2) }
            : one,
      );
      return [swapped, head];
    },
    ['misplaced 2', 'misplaced 4'],
  ],
  [
    'one entry over another',
    ({ placed, head }) => {
      const first = placed[0]?.entry ?? null;
      return [placed.map((one) => (one.place === 4 ? { ...one, entry: first } : one)), head];
    },
    ['repeated 4'],
  ],
  [
    'one that lists show elsewhere',
    ({ placed, head }) => [placed.map((one) => (one.place === 2 ? { ...one, outOfOrder: true } : one)), head],
    ['misplaced 2'],
  ],
  [
    'one under the id of no place, beside an altered one',
    ({ placed, entries, head }) => [
      [
        { place: null, entry: entries[3] ?? null },
        ...placed.map((one) => (one.place === 3 ? { ...one, entry: null } : one)),
      ],
      head,
    ],
    ['misplaced 4', 'changed 3'],
  ],
  [
    'one far behind the end',
    ({ placed, head }) => [[...placed, { place: 999_999_999_999, entry: null }], head],
    ['misplaced 999999999999'],
  ],
])('%s is found and named', (_, spoil, faults) => {
  expect(faultsIn(...spoil(recordOf(5))).map(({ kind, sequence }) => `${kind} ${sequence}`)).toEqual(faults);
});

test('whatever one byte of one entry is changed, it is found', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('at', 'action', 'sequence', 'previousHash', 'hash', 'fact' as const),
      (place, what) => {
        const { placed, head } = recordOf(6);
        const spoilt = placed.map((one) => {
          if (one.place !== place || !one.entry) return one;
          const { entry } = one;
          const changes: Record<typeof what, Partial<AuditEntry>> = {
            at: { at: '2026-11-21T11:00:00.000Z' },
            action: { action: 'refused' },
            sequence: { sequence: entry.sequence + 7 },
            previousHash: { previousHash: 'f'.repeat(64) },
            hash: { hash: 'f'.repeat(64) },
            fact: { facts: { ...entry.facts, more: '' } },
          };
          return { place, entry: { ...entry, ...changes[what] } };
        });
        expect(faultsIn(spoilt, head)).toContainEqual({ kind: 'changed', sequence: place });
      },
    ),
  );
});

import fc from 'fast-check';
import {
  CommitConflict,
  type DocumentStore,
  type NewDocument,
  type Query,
} from '../../src/application/documentStore';
import { fresh, type OpenStore, useStore } from './contractTools';
import { all } from './pagingContract';

/** Random histories of commits: after each, the store holds what a plain list of documents would hold. */
export function modelContract(open: OpenStore, runs: number): void {
  describe('against a plain list of documents', () => {
    const opened = useStore(open);

    it('agrees after every random history of commits', async () => {
      await fc.assert(
        fc.asyncProperty(history, (steps) => replay(opened().store, steps)),
        { numRuns: runs },
      );
    }, 120_000);
  });
}

interface Held {
  readonly document: NewDocument;
  readonly etag: string;
}

interface Step {
  readonly kind: 'create' | 'replace' | 'put' | 'delete';
  readonly document: NewDocument;
  /** Whether a replace or delete gives the etag that holds, or one that does not. */
  readonly fresh: boolean;
}

const PARTITIONS = ['one', 'two'] as const;
const text = fc.oneof(
  fc.constantFrom('', 'a', 'ab', 'b', '\u0001', 'a\u0001', '\uFFFD', '🍐', '🍐a', 'é'),
  fc.string({ unit: 'binary', maxLength: 3 }).filter((generated) => generated.isWellFormed()),
);
const document: fc.Arbitrary<NewDocument> = fc.record({
  id: fc.constantFrom('1', '2', '3/é', '🍐', '\uFB01'),
  type: fc.constantFrom('note', 'task'),
  sort: text,
  facets: fc.dictionary(fc.constantFrom('status', 'kind'), fc.constantFrom('open', 'shut', ''), {
    noNullPrototype: true,
  }),
  body: fc.jsonValue({ maxDepth: 1 }),
});
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('create', 'replace', 'put', 'put', 'delete'),
  document,
  fresh: fc.integer({ min: 0, max: 9 }).map((die) => die > 1),
});
const commit = fc.record({
  partition: fc.constantFrom(...PARTITIONS),
  steps: fc.uniqueArray(step, { minLength: 1, maxLength: 4, selector: ({ document: { id } }) => id }),
});
const history = fc.array(commit, { minLength: 1, maxLength: 8 });

async function replay(
  store: DocumentStore,
  commits: readonly { readonly partition: string; readonly steps: readonly Step[] }[],
): Promise<void> {
  const suffix = fresh('m');
  const model = new Map<string, ReadonlyMap<string, Held>>();
  for (const { partition, steps } of commits) {
    const name = partition + suffix;
    const held = model.get(name) ?? new Map<string, Held>();
    const operations = steps.map(({ kind, document: given, fresh: isFresh }) => {
      const etag = (isFresh ? held.get(given.id)?.etag : undefined) ?? 'no such etag';
      if (kind === 'delete') return { kind, id: given.id, etag };
      return kind === 'replace' ? { kind, document: given, etag } : { kind, document: given };
    });
    const blocked = steps.find(({ kind, document: { id }, fresh: isFresh }) =>
      kind === 'create' ? held.has(id) : kind !== 'put' && !(isFresh && held.has(id)),
    );
    const outcome = await store.commit(name, operations).catch((error: unknown) => error);
    if (blocked) {
      expect(outcome).toBeInstanceOf(CommitConflict);
      expect(outcome).toMatchObject({
        id: blocked.document.id,
        reason: blocked.kind === 'create' ? 'exists' : 'stale',
      });
    } else {
      const etags = outcome as readonly string[];
      const next = new Map(held);
      steps.forEach(({ kind, document: given }, index) => {
        if (kind === 'delete') next.delete(given.id);
        else next.set(given.id, { document: given, etag: etags[index] ?? '' });
      });
      model.set(name, next);
    }
  }
  for (const partition of PARTITIONS) {
    const name = partition + suffix;
    await agrees(store, name, [...(model.get(name)?.values() ?? [])]);
  }
}

async function agrees(store: DocumentStore, partition: string, held: readonly Held[]): Promise<void> {
  const stored = held.map(({ document: given, etag }) => ({ ...throughJson(given), partition, etag }));
  const ids = ['1', '2', '3/é', '🍐', '\uFB01'];
  const expected = ids.map((id) => stored.find((one) => one.id === id) ?? null);
  expect(await store.readMany(partition, ids)).toEqual(expected);

  const inOrder = [...stored].sort((a, b) => byCodePoint(a.sort, b.sort) || byCodePoint(a.id, b.id));
  const queries: readonly Omit<Query, 'order'>[] = [
    { type: 'note', limit: 2 },
    { type: 'task', limit: 1 },
    { type: 'note', limit: 1, facet: { name: 'status', value: 'open' } },
    { type: 'note', limit: 100, facet: { name: 'kind', value: '' } },
    { type: 'note', limit: 1, prefix: 'a' },
    { type: 'task', limit: 3, prefix: '🍐', facet: { name: 'status', value: 'open' } },
  ];
  for (const query of queries) {
    const { facet, prefix = '', type } = query;
    const matching = inOrder.filter(
      (one) =>
        one.type === type &&
        one.sort.startsWith(prefix) &&
        (facet === undefined || one.facets[facet.name] === facet.value),
    );
    expect(await all(store, partition, { ...query, order: 'ascending' })).toEqual(matching);
    expect(await all(store, partition, { ...query, order: 'descending' })).toEqual(matching.toReversed());
  }
}

function throughJson(given: NewDocument): NewDocument {
  return { ...given, body: JSON.parse(JSON.stringify(given.body)) as unknown };
}

/** Compares code point by code point; JavaScript's own `<` compares UTF-16 units. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (const [index, character] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

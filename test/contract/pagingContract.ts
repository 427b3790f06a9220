import {
  type DocumentStore,
  MalformedContinuation,
  type Query,
  type StoredDocument,
} from '../../src/application/documentStore';
import { create, fresh, type OpenStore, useStore } from './contractTools';

/** In code point order; the comments tell why each is there. */
const SORTS_IN_ORDER = [
  '',
  '\u0000',
  '\u0001',
  '\u0002',
  '\u0002\u0003',
  '\u0003',
  '2026-01-01',
  '2026-01-01\u0000',
  '2026-01-01T00:00',
  'A',
  'Z',
  'a',
  'a\u0000b',
  'ab',
  'z',
  'é', // after z: by code point, not as a dictionary has it
  'œ',
  '中',
  '\uD7FF',
  '\uE000', // in UTF-16 the emoji below would come before these
  '\uFB01',
  '\uFFFD',
  '\uFFFF',
  '🍐',
  '🍐\u0001',
  '🍐a',
  '👩‍💻',
  '\u{10FFFF}',
];

/** Queries: order, filters, pages and continuations. */
export function pagingContract(open: OpenStore): void {
  describe('querying', () => {
    const opened = useStore(open);

    it('orders by code point, both ways, whatever the characters', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const shuffled = SORTS_IN_ORDER.map((sort, index) => ({ id: `${(index * 11) % 28}`, sort }));
      await create(store, partition, ...shuffled.sort((a, b) => a.id.localeCompare(b.id)));
      const sorts = async (order: Query['order']) =>
        (await all(store, partition, { type: 'note', order, limit: 5 })).map(({ sort }) => sort);
      expect(await sorts('ascending')).toEqual(SORTS_IN_ORDER);
      expect(await sorts('descending')).toEqual([...SORTS_IN_ORDER].reverse());
    });

    it('breaks ties by id, and never lets an id outweigh a sort', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const ids = ['\u0000', 'a', 'b', 'é', '\uFFFF', '🍐'];
      const documents = ['x', 'x\u0000'].flatMap((sort) => ids.map((id) => ({ id: `${id}${sort}`, sort })));
      await create(store, partition, ...[...documents].reverse());
      const found = await all(store, partition, { type: 'note', order: 'ascending', limit: 1 });
      expect(found.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    });

    it.each([
      ['', SORTS_IN_ORDER],
      ['2026-01-01', ['2026-01-01', '2026-01-01\u0000', '2026-01-01T00:00']],
      ['a', ['a', 'a\u0000b', 'ab']],
      ['\u0002', ['\u0002', '\u0002\u0003']],
      ['🍐', ['🍐', '🍐\u0001', '🍐a']],
      ['\uFFFF', ['\uFFFF']],
      ['nothing', []],
    ])('finds what begins with %j', async (prefix, expected) => {
      const { store } = opened();
      const partition = fresh('p');
      await create(store, partition, ...SORTS_IN_ORDER.map((sort, index) => ({ id: `${index}`, sort })));
      for (const order of ['ascending', 'descending'] as const) {
        const found = await all(store, partition, { type: 'note', order, prefix, limit: 2 });
        const sorts = found.map(({ sort }) => sort);
        expect(order === 'ascending' ? sorts : sorts.reverse()).toEqual(expected);
      }
    });

    it('filters by type, by the exact value of a facet, and by its prefix at once', async () => {
      const { store } = opened();
      const partition = fresh('p');
      await create(
        store,
        partition,
        { id: '1', sort: 'a1', facets: { status: 'open', kind: 'x' } },
        { id: '2', sort: 'a2', facets: { status: 'opened' } },
        { id: '3', sort: 'b1', facets: { status: 'open' } },
        { id: '4', sort: 'a3', facets: { state: 'open' } },
        { id: '5', sort: 'a4', facets: { status: 'open' }, type: 'other' },
        { id: '6', sort: 'a5', facets: { status: '' } },
      );
      const ids = async (query: Partial<Query>) =>
        (await all(store, partition, { type: 'note', order: 'ascending', limit: 2, ...query })).map(
          ({ id }) => id,
        );
      expect(await ids({})).toEqual(['1', '2', '4', '6', '3']);
      expect(await ids({ facet: { name: 'status', value: 'open' } })).toEqual(['1', '3']);
      expect(await ids({ facet: { name: 'status', value: '' } })).toEqual(['6']);
      expect(await ids({ facet: { name: 'kind', value: 'x' } })).toEqual(['1']);
      expect(await ids({ facet: { name: 'absent', value: 'x' } })).toEqual([]);
      expect(await ids({ facet: { name: 'status', value: 'open' }, prefix: 'b' })).toEqual(['3']);
      expect(await ids({ type: 'other' })).toEqual(['5']);
    });

    it('says that more follows exactly when it does', async () => {
      const { store } = opened();
      const partition = fresh('p');
      await create(store, partition, { id: '1' }, { id: '2' }, { id: '3' });
      const query = { type: 'note', order: 'ascending' } as const;
      expect((await store.query(partition, { ...query, limit: 2 })).continuation).toBeDefined();
      expect((await store.query(partition, { ...query, limit: 3 })).continuation).toBeUndefined();
      expect((await store.query(fresh('p'), { ...query, limit: 3 })).continuation).toBeUndefined();
    });

    it('shows each document once while others are put in before, between and after', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const sorts = Array.from({ length: 12 }, (_, index) => String.fromCharCode(98 + 2 * index));
      await create(store, partition, ...sorts.map((sort) => ({ id: sort, sort })));
      const seen: string[] = [];
      let continuation: string | undefined;
      let round = 0;
      do {
        const page = await store.query(partition, {
          type: 'note',
          order: 'ascending',
          limit: 3,
          ...(continuation === undefined ? {} : { continuation }),
        });
        seen.push(...page.items.map(({ id }) => id));
        round += 1;
        await create(store, partition, { id: `early${round}`, sort: `a${round}` });
        continuation = page.continuation;
      } while (continuation !== undefined);
      expect(seen).toEqual(sorts);
    });

    it('refuses a continuation that belongs to another query, or to none', async () => {
      const { store } = opened();
      const partition = fresh('p');
      await create(
        store,
        partition,
        ...['1', '2', '3'].map((id) => ({ id, sort: id, facets: { kind: 'x' } })),
      );
      const query = {
        type: 'note',
        order: 'ascending',
        limit: 1,
        facet: { name: 'kind', value: 'x' },
      } as const;
      const { continuation = '' } = await store.query(partition, query);
      expect(continuation).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
      await expect(store.query(partition, { ...query, limit: 2, continuation })).resolves.toBeDefined();
      const wrong: readonly [string, Partial<Query>][] = [
        [partition, { type: 'other' }],
        [partition, { order: 'descending' }],
        [partition, { prefix: '1' }],
        [partition, { facet: { name: 'kind', value: 'y' } }],
        [partition, { facet: { name: 'sort', value: 'x' } }],
        [fresh('p'), {}],
        ...[
          '',
          'x',
          `${continuation}A`,
          continuation.slice(1),
          `${continuation}=`,
          ` ${continuation}`,
          '🍐',
        ].map((broken): [string, Partial<Query>] => [partition, { continuation: broken }]),
      ];
      for (const [where, change] of wrong) {
        await expect(store.query(where, { ...query, continuation, ...change })).rejects.toThrow(
          MalformedContinuation,
        );
      }
    });

    it.each([0, 101, 1.5, Number.NaN])('refuses a limit of %s', async (limit) => {
      const query = { type: 'note', order: 'ascending', limit } as const;
      await expect(opened().store.query('p', query)).rejects.toThrow(RangeError);
    });

    it('gives a whole page of 100', async () => {
      const { store } = opened();
      const partition = fresh('p');
      for (const half of [0, 1, 2]) {
        const documents = Array.from({ length: 50 }, (_, index) => ({ id: `${half * 50 + index}` }));
        await create(store, partition, ...documents);
      }
      const page = await store.query(partition, { type: 'note', order: 'ascending', limit: 100 });
      expect(page.items).toHaveLength(100);
      expect(page.continuation).toBeDefined();
    });
  });
}

/** All documents a query finds, page by page. */
export async function all(store: DocumentStore, partition: string, query: Query): Promise<StoredDocument[]> {
  const found: StoredDocument[] = [];
  let continuation: string | undefined;
  do {
    const page = await store.query(partition, {
      ...query,
      ...(continuation === undefined ? {} : { continuation }),
    });
    expect(page.items.length).toBeLessThanOrEqual(query.limit);
    if (page.continuation !== undefined) expect(page.items).toHaveLength(query.limit);
    found.push(...page.items);
    continuation = page.continuation;
  } while (continuation !== undefined);
  return found;
}

import { create, fresh, newDocument, type OpenStore, useStore } from './contractTools';

const AWKWARD_IDS = [
  'a/b\\c?d#e%f',
  '~2F',
  '.',
  '..',
  ' leading and trailing ',
  'émigré@fourthcoffee.example',
  '👩‍💻',
  '\u0000\u0001\u0002',
  '\uFFFD',
  'it\'s "quoted"',
  '19:abc@thread.tacv2;messageid=1',
];

/** Reading by id, and what expires. */
export function readingContract(open: OpenStore): void {
  describe('reading', () => {
    const opened = useStore(open);

    it('gives back what was written', async () => {
      const { store, now } = opened();
      const partition = fresh('p');
      const document = newDocument({
        id: 'a',
        type: 'invitation',
        sort: '2026-11-01',
        facets: { status: 'open' },
        body: { name: 'Café Zoë 👋', nested: [1, 2.5, null, true, { deep: '\u0000"\\' }], empty: {} },
        expiresAt: now() + 3_600_000,
      });
      const [etag] = await store.commit(partition, [{ kind: 'create', document }]);
      expect(await store.read(partition, 'a')).toEqual({ ...document, partition, etag });
    });

    it.each([['text'], [0], [null], [false], [[]]])('keeps a body that is %j', async (body) => {
      const { store } = opened();
      const partition = fresh('p');
      await create(store, partition, { id: 'a', body });
      expect((await store.read(partition, 'a'))?.body).toEqual(body);
    });

    it('answers null for what is not there', async () => {
      expect(await opened().store.read(fresh('p'), 'nothing')).toBeNull();
    });

    it('keeps partitions apart: the same id in two of them is two documents', async () => {
      const { store } = opened();
      const [one, two] = [fresh('p'), fresh('p')];
      await create(store, one, { id: 'same', body: 1 });
      expect(await store.read(two, 'same')).toBeNull();
      await create(store, two, { id: 'same', body: 2 });
      expect((await store.read(one, 'same'))?.body).toBe(1);
      expect((await store.query(two, { type: 'note', order: 'ascending', limit: 10 })).items).toHaveLength(1);
      expect(await store.readMany(one, ['same'])).toMatchObject([{ body: 1 }]);
    });

    it('finds documents by ids of any characters, and tells them apart', async () => {
      const { store } = opened();
      const partition = fresh('p/é 👋');
      await create(store, partition, ...AWKWARD_IDS.map((id) => ({ id })));
      for (const id of AWKWARD_IDS) expect((await store.read(partition, id))?.id).toBe(id);
      const many = await store.readMany(partition, AWKWARD_IDS);
      expect(many.map((found) => found?.id)).toEqual(AWKWARD_IDS);
    });

    it('reads many in the order asked for, with null for each that is not there', async () => {
      const { store } = opened();
      const partition = fresh('p');
      await create(store, partition, { id: 'a' }, { id: 'b' }, { id: 'c' });
      const found = await store.readMany(partition, ['c', 'no', 'a']);
      expect(found.map((document) => document?.id ?? null)).toEqual(['c', null, 'a']);
    });

    it('answers a ping', async () => {
      await expect(opened().store.ping()).resolves.toBeUndefined();
    });

    it.each([
      ['an empty id', { id: '' }],
      ['an id of 256 bytes', { id: 'é'.repeat(128) }],
      ['an id with half a surrogate pair', { id: '\uD83D' }],
      ['a sort of 513 bytes', { id: 'a', sort: 'x'.repeat(513) }],
      ['a type that is no name', { id: 'a', type: 'no type' }],
      ['a facet whose name would not do in a query', { id: 'a', facets: { 'x"]': 'y' } }],
      [
        'eleven facets',
        { id: 'a', facets: Object.fromEntries('abcdefghijk'.split('').map((name) => [name, ''])) },
      ],
      ['a body JSON cannot hold', { id: 'a', body: undefined }],
      ['a broken millisecond of expiry', { id: 'a', expiresAt: 1.5 }],
      ['more than 1.5 MB', { id: 'a', body: 'x'.repeat(1_500_001) }],
    ])('refuses %s', async (_what, document) => {
      const { store } = opened();
      const partition = fresh('p');
      await expect(create(store, partition, { id: 'fine' }, document)).rejects.toThrow(RangeError);
      expect(await store.read(partition, 'fine')).toBeNull();
    });

    it('refuses to read none or more than twenty at once', async () => {
      const { store } = opened();
      await expect(store.readMany('p', [])).rejects.toThrow(RangeError);
      const ids = Array.from({ length: 21 }, (_, index) => `${index}`);
      await expect(store.readMany('p', ids)).rejects.toThrow(RangeError);
    });

    it('no longer shows a document to any reader from the millisecond it expires', async () => {
      const { store, now, passTime } = opened();
      const partition = fresh('p');
      const type = fresh('note');
      await create(
        store,
        partition,
        { id: 'kept', type, facets: { kind: 'x' } },
        { id: 'brief', type, facets: { kind: 'x' }, expiresAt: now() + 10_000 },
      );
      const seen = async () => {
        const query = { type, order: 'ascending', limit: 10 } as const;
        const facet = { name: 'kind', value: 'x' };
        return [
          (await store.read(partition, 'brief')) ? ['brief'] : [],
          (await store.readMany(partition, ['brief'])).flatMap((found) => found?.id ?? []),
          (await store.query(partition, query)).items.map(({ id }) => id),
          (await store.query(partition, { ...query, facet })).items.map(({ id }) => id),
        ];
      };
      passTime(9_999);
      const all = ['brief', 'kept'];
      expect(await seen()).toEqual([['brief'], ['brief'], all, all]);
      passTime(1);
      expect(await seen()).toEqual([[], [], ['kept'], ['kept']]);
    });
  });
}

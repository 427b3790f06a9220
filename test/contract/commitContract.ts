import { CommitConflict, type Operation } from '../../src/application/documentStore';
import { create, fresh, newDocument, type OpenStore, useStore } from './contractTools';

/** Commits: what each operation does, what stops it, and that it is all or nothing. */
export function commitContract(open: OpenStore): void {
  describe('committing', () => {
    const opened = useStore(open);

    const conflictOf = async (partition: string, operations: readonly Operation[]) => {
      const error: unknown = await opened()
        .store.commit(partition, operations)
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CommitConflict);
      const { id, reason } = error as CommitConflict;
      return { id, reason };
    };

    it('creates, replaces, puts and deletes, and gives the new etags in order', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const [a = '', b = ''] = await create(store, partition, { id: 'a' }, { id: 'b' });
      const etags = await store.commit(partition, [
        { kind: 'delete', id: 'b', etag: b },
        { kind: 'create', document: newDocument({ id: 'c', body: 'c' }) },
        { kind: 'replace', document: newDocument({ id: 'a', body: 'a2' }), etag: a },
        { kind: 'put', document: newDocument({ id: 'd', body: 'd' }) },
      ]);
      expect(etags[0]).toBe('');
      const found = await store.readMany(partition, ['b', 'c', 'a', 'd']);
      expect(found.map((document) => document?.body ?? null)).toEqual([null, 'c', 'a2', 'd']);
      expect(found.map((document) => document?.etag ?? '')).toEqual(etags);
      expect(new Set([a, b, ...etags]).size).toBe(6);
    });

    it('puts over what is there, whatever its etag', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const [first] = await create(store, partition, { id: 'a', facets: { status: 'old' } });
      const put = newDocument({ id: 'a', facets: { status: 'new' }, body: 2 });
      const [second] = await store.commit(partition, [{ kind: 'put', document: put }]);
      expect(second).not.toBe(first);
      expect(await store.read(partition, 'a')).toEqual({ ...put, partition, etag: second });
    });

    it('moves a document in every list when its type, sort or facets change', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const [etag = ''] = await create(store, partition, { id: 'a', sort: '1', facets: { s: 'x', t: 'z' } });
      const changed = newDocument({ id: 'a', type: 'other', sort: '2', facets: { s: 'y' } });
      await store.commit(partition, [{ kind: 'replace', document: changed, etag }]);
      const found = async (type: string, name?: string, value = '') => {
        const facet = name === undefined ? {} : { facet: { name, value } };
        return (await store.query(partition, { type, order: 'ascending', limit: 5, ...facet })).items.length;
      };
      expect(await found('note')).toBe(0);
      expect(await found('note', 's', 'x')).toBe(0);
      expect(await found('other', 's', 'x')).toBe(0);
      expect(await found('other', 't', 'z')).toBe(0);
      expect(await found('other')).toBe(1);
      expect(await found('other', 's', 'y')).toBe(1);
    });

    it('names the document that stands in the way, and why', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const [a = '', gone = ''] = await create(store, partition, { id: 'a/é' }, { id: 'gone' });
      await store.commit(partition, [{ kind: 'put', document: newDocument({ id: 'a/é' }) }]);
      await store.commit(partition, [{ kind: 'delete', id: 'gone', etag: gone }]);
      const document = newDocument({ id: 'a/é' });
      const other = newDocument({ id: 'gone' });
      const cases: readonly [Operation, string, string][] = [
        [{ kind: 'create', document }, 'a/é', 'exists'],
        [{ kind: 'replace', document, etag: a }, 'a/é', 'stale'],
        [{ kind: 'delete', id: 'a/é', etag: a }, 'a/é', 'stale'],
        [{ kind: 'replace', document, etag: 'nonsense' }, 'a/é', 'stale'],
        [{ kind: 'replace', document: other, etag: gone }, 'gone', 'stale'],
        [{ kind: 'delete', id: 'gone', etag: gone }, 'gone', 'stale'],
        [{ kind: 'delete', id: 'never', etag: gone }, 'never', 'stale'],
      ];
      for (const [operation, id, reason] of cases) {
        const fine: Operation = { kind: 'create', document: newDocument({ id: fresh('fine') }) };
        expect(await conflictOf(partition, [fine, operation])).toEqual({ id, reason });
      }
    });

    it('writes nothing of a commit that is refused', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const [a = '', b = ''] = await create(
        store,
        partition,
        { id: 'a', body: 1, facets: { s: 'x' } },
        { id: 'b', body: 1 },
        { id: 'c', body: 1 },
      );
      const before = await store.readMany(partition, ['a', 'b', 'c', 'd', 'e']);
      await conflictOf(partition, [
        { kind: 'replace', document: newDocument({ id: 'a', body: 2, facets: { s: 'y' } }), etag: a },
        { kind: 'delete', id: 'b', etag: b },
        { kind: 'put', document: newDocument({ id: 'c', body: 2 }) },
        { kind: 'create', document: newDocument({ id: 'd' }) },
        { kind: 'replace', document: newDocument({ id: 'e' }), etag: a },
      ]);
      expect(await store.readMany(partition, ['a', 'b', 'c', 'd', 'e'])).toEqual(before);
      const query = { type: 'note', order: 'ascending', limit: 9 } as const;
      const found = async (value: string) =>
        (await store.query(partition, { ...query, facet: { name: 's', value } })).items.length;
      expect([await found('x'), await found('y')]).toEqual([1, 0]);
    });

    it('lets one of two commits with the same etag win', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const [etag = ''] = await create(store, partition, { id: 'a' });
      const attempts = Array.from({ length: 8 }, (_, index) =>
        store.commit(partition, [
          { kind: 'replace', document: newDocument({ id: 'a', body: index }), etag },
          { kind: 'create', document: newDocument({ id: `audit${index}` }) },
        ]),
      );
      const results = await Promise.allSettled(attempts);
      const winners = results.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
      expect(winners).toHaveLength(1);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(CommitConflict);
      }
      expect((await store.read(partition, 'a'))?.body).toBe(winners[0]);
      const audits = await store.readMany(
        partition,
        attempts.map((_, index) => `audit${index}`),
      );
      expect(audits.flatMap((found) => found?.id ?? [])).toEqual([`audit${String(winners[0])}`]);
    });

    it('lets one of two commits create an id', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const results = await Promise.allSettled(
        [1, 2, 3].map((body) => create(store, partition, { id: 'a', body })),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('takes fifty operations, and refuses none, fifty-one, and an id named twice', async () => {
      const { store } = opened();
      const partition = fresh('p');
      const some = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `${index}` }));
      expect(await create(store, partition, ...some(50))).toHaveLength(50);
      await expect(create(store, fresh('p'))).rejects.toThrow(RangeError);
      await expect(create(store, fresh('p'), ...some(51))).rejects.toThrow(RangeError);
      await expect(create(store, fresh('p'), { id: 'x' }, { id: 'x' })).rejects.toThrow(RangeError);
    });

    it('creates over what has expired', async () => {
      const { store, now, passTime } = opened();
      const partition = fresh('p');
      const brief = ['a', 'b', 'c', 'd'].map((id) => ({ id, body: 'old', expiresAt: now() + 5_000 }));
      await create(store, partition, ...brief);
      passTime(5_000);
      const etags = await create(store, partition, ...brief.map(({ id }) => ({ id, body: 'new' })), {
        id: 'e',
      });
      const found = await store.readMany(partition, ['a', 'b', 'c', 'd', 'e']);
      expect(found.map((document) => document?.etag)).toEqual(etags);
      expect(found.map((document) => document?.expiresAt)).toEqual(Array(5).fill(undefined));
      expect(found[0]?.body).toBe('new');
      expect(await conflictOf(partition, [{ kind: 'create', document: newDocument({ id: 'a' }) }])).toEqual({
        id: 'a',
        reason: 'exists',
      });
    });

    it('puts over what has expired, and refuses to replace or delete it', async () => {
      const { store, now, passTime } = opened();
      const partition = fresh('p');
      const expiresAt = now() + 500;
      const [a = '', b = ''] = await create(store, partition, { id: 'a', expiresAt }, { id: 'b', expiresAt });
      passTime(500);
      const document = newDocument({ id: 'a' });
      const stale = { id: 'a', reason: 'stale' };
      expect(await conflictOf(partition, [{ kind: 'replace', document, etag: a }])).toEqual(stale);
      expect(await conflictOf(partition, [{ kind: 'delete', id: 'a', etag: a }])).toEqual(stale);
      expect(await conflictOf(partition, [{ kind: 'delete', id: 'b', etag: b }])).toEqual({
        ...stale,
        id: 'b',
      });
      await store.commit(partition, [{ kind: 'put', document }]);
      expect(await store.read(partition, 'a')).toMatchObject({ id: 'a' });
    });

    it('lets a document live longer, or for ever, when it is written again', async () => {
      const { store, now, passTime } = opened();
      const partition = fresh('p');
      const brief = newDocument({ id: 'a', expiresAt: now() + 5_000 });
      const [a = '', b = ''] = await create(store, partition, brief, { ...brief, id: 'b' });
      const [longer = ''] = await store.commit(partition, [
        { kind: 'replace', document: newDocument({ id: 'a', expiresAt: now() + 20_000 }), etag: a },
        { kind: 'replace', document: newDocument({ id: 'b' }), etag: b },
      ]);
      passTime(10_000);
      const found = await store.readMany(partition, ['a', 'b']);
      expect(found.map((document) => document?.id)).toEqual(['a', 'b']);
      await expect(store.commit(partition, [{ kind: 'delete', id: 'a', etag: longer }])).resolves.toEqual([
        '',
      ]);
      passTime(1_000_000_000);
      expect(await store.read(partition, 'b')).not.toBeNull();
    });
  });
}

import { create, fresh, type OpenStore, useStore } from './contractTools';

/** The look across partitions. */
export function dueContract(open: OpenStore): void {
  describe('looking for what is due', () => {
    const opened = useStore(open);

    it('finds what is due in every partition, in order, up to and with the given moment', async () => {
      const { store } = opened();
      const type = fresh('message');
      const sorts = ['2026-01', '2026-02', '2026-02-05', '2026-03', '2026-02\u0000', '🍐'];
      for (const sort of sorts) await create(store, fresh('p'), { id: `m${sort}`, type, sort });
      const found = async (upTo: string, limit: number) =>
        (await store.due(type, upTo, limit)).map(({ sort }) => sort);
      expect(await found('2026-02', 10)).toEqual(['2026-01', '2026-02']);
      expect(await found('2026-02-04', 10)).toEqual(['2026-01', '2026-02', '2026-02\u0000']);
      expect(await found('\u{10FFFF}', 10)).toEqual([
        '2026-01',
        '2026-02',
        '2026-02\u0000',
        '2026-02-05',
        '2026-03',
        '🍐',
      ]);
      expect(await found('\u{10FFFF}', 3)).toEqual(['2026-01', '2026-02', '2026-02\u0000']);
      expect(await found('2025', 10)).toEqual([]);
    });

    it('goes on behind a given place: with what is greater than it, of any partition', async () => {
      const { store } = opened();
      const type = fresh('tenant');
      const sorts = ['a', 'a\u0000', 'aa', 'b', '🍐'];
      for (const sort of sorts) await create(store, fresh('p'), { id: `t${sort}`, type, sort });
      const behind = async (after: string) =>
        (await store.due(type, '\u{10FFFF}', 2, after)).map(({ sort }) => sort);
      expect(await behind('a')).toEqual(['a\u0000', 'aa']);
      expect(await behind('aa')).toEqual(['b', '🍐']);
      expect(await behind('🍐')).toEqual([]);
    });

    it('leaves out what has expired', async () => {
      const { store, now, passTime } = opened();
      const type = fresh('message');
      await create(store, fresh('p'), { id: 'brief', type, expiresAt: now() + 1_000 }, { id: 'kept', type });
      expect(await store.due(type, '', 10)).toHaveLength(2);
      passTime(1_000);
      expect(await store.due(type, '', 10)).toMatchObject([{ id: 'kept' }]);
    });

    it.each([0, 101, 1.5])('refuses a limit of %s', async (limit) => {
      await expect(opened().store.due('note', '', limit)).rejects.toThrow(RangeError);
    });
  });
}

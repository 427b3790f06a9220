import { newDocument } from '../contract/contractTools';
import { closeAll, openRig } from './cosmosTools';

afterEach(closeAll);

describe('what the Cosmos DB store asks over the wire', () => {
  it('is one request a call, within one partition, which its queries name as well', async () => {
    const { server, store } = await openRig();
    const calls = [
      () => store.read('p', 'a'),
      () => store.readMany('p', ['a', 'b', 'c']),
      () => store.commit('p', [{ kind: 'create', document: newDocument({ id: 'a', facets: { k: 'v' } }) }]),
      () => store.query('p', { type: 'note', order: 'ascending', limit: 100 }),
      () =>
        store.query('p', { type: 'note', order: 'descending', limit: 1, facet: { name: 'k', value: 'v' } }),
      () => store.ping(),
    ];
    for (const call of calls) {
      server.requests.length = 0;
      await call();
      expect(server.requests).toHaveLength(1);
      const [request] = server.requests;
      expect(request?.partition).toMatch(/^(p|ping)$/);
      expect(request?.crossPartition).toBe(false);
      if (request?.sql !== undefined) expect(request.sql).toContain('c.partition = @partition');
    }
  });

  it('crosses partitions only to look for what is due', async () => {
    const { server, store } = await openRig();
    await store.due('message', 'z', 10);
    expect(server.requests.filter(({ crossPartition }) => crossPartition).length).toBeGreaterThan(0);
    server.requests.length = 0;
    await store.due('message', 'z', 10);
    // a plan, and a query for each of the two physical partitions
    expect(server.requests.map(({ kind }) => kind)).toEqual(['queryPlan', 'query', 'query']);
  });

  it('follows an answer that Cosmos DB cut short', async () => {
    const { server, store } = await openRig({ pageSize: 2 });
    const ids = ['1', '2', '3', '4', '5'];
    await store.commit(
      'p',
      ids.map((id) => ({ kind: 'create', document: newDocument({ id, sort: id }) })),
    );
    const page = await store.query('p', { type: 'note', order: 'ascending', limit: 4 });
    expect(page.items.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(page.continuation).toBeDefined();
    expect((await store.readMany('p', ids)).map((found) => found?.id)).toEqual(ids);
    expect(await store.due('note', '9', 5)).toHaveLength(5);
    expect(server.requests.filter(({ kind }) => kind === 'query').length).toBeGreaterThan(5);
  });
});

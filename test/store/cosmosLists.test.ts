import { loadDirectory } from '../../src/application/directory';
import { listCustomers } from '../../src/application/listCustomers';
import { showCustomer } from '../../src/application/showCustomer';
import { listSubscriptions } from '../../src/application/subscriptions/listSubscriptions';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import { actorOf, people, visitors } from '../support/office';
import { closeAll, openRig } from './cosmosTools';

afterEach(closeAll);

const woodgrove = visitors.claire[0];

test('on Cosmos DB, too, a list narrowed to one partner is one request within one partition', async () => {
  const { server, store } = await openRig({}, { requestTimeoutMs: 5_000 });
  await loadDirectory({ store }, readDemoDirectory());
  const nadia = await actorOf(store, ...people.nadia);
  const chloe = await actorOf(store, ...people.chloe);
  server.requests.length = 0;
  const ofNorthwind = await listCustomers({ store }, nadia, { resellerTenantId: people.chloe[0] });
  expect(ofNorthwind.items.map(({ name }) => name)).toEqual(['Woodgrove Bank']);
  expect((await listCustomers({ store }, nadia, { resellerTenantId: people.omar[0] })).items).toEqual([]);
  expect(
    (await listCustomers({ store }, chloe, { order: 'newest', delegatedAdmin: true })).items,
  ).toHaveLength(1);
  expect(server.requests.map(({ crossPartition }) => crossPartition)).toEqual([false, false, false]);
  server.requests.length = 0;
  const wanted = { customerTenantId: woodgrove, state: 'active' as const };
  expect((await listSubscriptions({ store }, chloe, wanted)).items).toHaveLength(1);
  expect(server.requests).toHaveLength(2);
  server.requests.length = 0;
  expect((await showCustomer({ store }, nadia, woodgrove)).customer.name).toBe('Woodgrove Bank');
  expect(server.requests).toHaveLength(4);
});

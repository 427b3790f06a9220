import { openCosmosStore } from '../../src/store/cosmosStore';
import { startCosmosServer } from '../support/cosmosServer/cosmosServer';
import { documentStoreContract } from './documentStoreContract';

// One after the other: a server whose clock keeps step with ours, then one that clears away nothing in time.
describe.each([
  ['clears away in time', 1],
  ['is late in clearing away', 0],
])('the Cosmos DB store, on a local server that %s', (_name, pace) => {
  documentStoreContract(async () => {
    const start = Date.parse('2026-11-21T00:00:00Z');
    let passed = 0;
    const clock = () => start + passed;
    const server = await startCosmosServer({ clock: () => start + passed * pace });
    const { endpoint, key } = server;
    const store = await openCosmosStore({
      endpoint,
      key,
      database: 'liaison',
      container: 'documents',
      clock,
    });
    return {
      store,
      now: clock,
      passTime: (ms) => {
        passed += ms;
      },
      close: async () => {
        await store.close();
        await server.close();
      },
    };
  });
});

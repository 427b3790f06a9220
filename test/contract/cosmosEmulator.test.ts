import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { openCosmosStore } from '../../src/store/cosmosStore';
import type { OpenStore } from './contractTools';
import { pagingContract } from './pagingContract';
import { readingContract } from './readingContract';

const open: OpenStore = async () => {
  const server = createHttpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let now = Date.now();
  const store = await openCosmosStore({
    endpoint: `http://127.0.0.1:${port}/`,
    key: Buffer.from('the emulator checks no key').toString('base64'),
    database: 'liaison',
    container: 'documents',
    clock: () => now,
  });
  return {
    store,
    now: () => now,
    passTime: (ms) => {
      now += ms;
    },
    close: async () => {
      await store.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

// It has no atomic batches, query plans or time to live: commits and `due` are held to the contract elsewhere.
describe('the Cosmos DB store, reading and querying on the emulator of the npm registry', () => {
  readingContract(open);
  pagingContract(open);
});

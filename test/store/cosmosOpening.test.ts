import { CosmosClient } from '@azure/cosmos';
import { StoreUnavailable } from '../../src/application/documentStore';
import { openCosmosStore } from '../../src/store/cosmosStore';
import type { CosmosServer } from '../support/cosmosServer/cosmosServer';
import { closeAll, NAMES, startServer } from './cosmosTools';

afterEach(closeAll);

const open = async ({ endpoint, key }: Pick<CosmosServer, 'endpoint' | 'key'>) => {
  const store = await openCosmosStore({ endpoint, key, ...NAMES, clock: Date.now, requestTimeoutMs: 150 });
  await store.close();
};

const failure = async (opening: Promise<unknown>): Promise<string> => {
  const error: unknown = await opening.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StoreUnavailable);
  return (error as StoreUnavailable).message;
};

/** Makes the container beforehand, in a way of its own. */
const prepare = async ({ endpoint, key }: CosmosServer, path: string, defaultTtl?: number) => {
  const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
  const { database } = await client.databases.createIfNotExists({ id: NAMES.database });
  const ttl = defaultTtl === undefined ? {} : { defaultTtl };
  await database.containers.create({ id: NAMES.container, partitionKey: { paths: [path] }, ...ttl });
  client.dispose();
};

describe('opening the Cosmos DB store', () => {
  it('makes the database and the container once', async () => {
    const server = await startServer();
    await open(server);
    const made = server.requests.filter(({ method }) => method === 'POST');
    expect(made.map(({ path }) => path)).toEqual(['/dbs', '/dbs/liaison/colls']);
    server.requests.length = 0;
    await open(server);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /dbs/liaison/colls/documents',
    ]);
  });

  it('says exactly what to create when it may not', async () => {
    const message = await failure(open(await startServer({ mayCreate: false })));
    expect(message).toContain(
      'sql database create --account-name <account> --resource-group <group> --name liaison',
    );
    expect(message).toContain('--database-name liaison --name documents --partition-key-path /partition');
    expect(message).toContain('--ttl -1');
    expect(message).toContain('--role-definition-id 00000000-0000-0000-0000-000000000002');
  });

  it('says so too when it may not even look', async () => {
    const server = await startServer();
    server.fail('metadata', { kind: 'status', status: 403 });
    expect(await failure(open(server))).toContain('az cosmosdb sql role assignment create');
  });

  it('refuses a container with another partition key, or without time to live', async () => {
    const other = await startServer();
    await prepare(other, '/tenant', -1);
    expect(await failure(open(other))).toMatch(/partition key \/tenant; Liaison needs \/partition/);
    const keeping = await startServer();
    await prepare(keeping, '/partition');
    expect(await failure(open(keeping))).toContain('container update');
  });

  it('refuses a wrong key without telling the key', async () => {
    const { endpoint } = await startServer();
    const key = Buffer.from('quite another key').toString('base64');
    const message = await failure(open({ endpoint, key }));
    expect(message).toContain('401');
    expect(message).not.toContain(key);
  });

  it('reports an account that does not answer', async () => {
    const server = await startServer();
    await server.close();
    expect(await failure(open(server))).toContain('did not answer');
  });

  it('sends a key only where nobody can listen', async () => {
    const away = { endpoint: 'http://account.documents.azure.com/', key: 'a2V5' };
    await expect(open(away)).rejects.toThrow(/https/);
  });
});

import {
  type Container,
  type ContainerDefinition,
  type CosmosClient,
  ErrorResponse,
  type IndexingPolicy,
  PartitionKeyDefinitionVersion,
} from '@azure/cosmos';
import { StoreUnavailable } from '../application/documentStore';
import { type PatienceSettings, persist, startPatience } from './cosmosPatience';

const PARTITION_KEY_PATH = '/partition';
/** The built-in role Cosmos DB Built-in Data Contributor, the same in every account. */
const DATA_CONTRIBUTOR = '00000000-0000-0000-0000-000000000002';
const ACCOUNT = '--account-name <account> --resource-group <group>';

/** Only what queries look at is indexed: bodies would make every write dearer. */
const INDEXING: IndexingPolicy = {
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: ['/partition/?', '/place/?', '/facetPlaces/*', '/placeAnywhere/?', '/expiresAt/?'].map(
    (path) => ({ path }),
  ),
  excludedPaths: [{ path: '/*' }],
};

export interface ContainerNames {
  readonly database: string;
  readonly container: string;
}

function definitionOf(container: string): ContainerDefinition {
  return {
    id: container,
    partitionKey: { paths: [PARTITION_KEY_PATH], version: PartitionKeyDefinitionVersion.V2 },
    defaultTtl: -1,
    indexingPolicy: INDEXING,
  };
}

/**
 * The container to keep documents in: found and looked over, or made together with its database.
 * @throws StoreUnavailable when it is not as it must be, or may not be made: the message says what to do
 */
export async function openContainer(
  client: CosmosClient,
  names: ContainerNames,
  settings: PatienceSettings,
): Promise<Container> {
  const patience = startPatience(settings);
  const container = client.database(names.database).container(names.container);
  const found = await persist(patience, () => unlessRefused(async () => (await container.read()).resource));
  if (found === 'denied') throw new StoreUnavailable(whatToCreate(names));
  if (found !== 'missing' && found !== undefined) {
    checkDefinition(found, names);
    return container;
  }
  const made = await persist(patience, () => unlessRefused(() => create(client, names)));
  if (made === 'denied' || made === 'missing') throw new StoreUnavailable(whatToCreate(names));
  return container;
}

async function create(client: CosmosClient, names: ContainerNames): Promise<void> {
  const { database } = await client.databases.createIfNotExists({ id: names.database });
  await database.containers.createIfNotExists(definitionOf(names.container));
}

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | 'missing' | 'denied'> {
  try {
    return await work();
  } catch (error) {
    const status = error instanceof ErrorResponse ? error.code : undefined;
    if (status === 404) return 'missing';
    if (status === 403) return 'denied';
    throw error;
  }
}

function checkDefinition({ partitionKey, defaultTtl }: ContainerDefinition, names: ContainerNames): void {
  const path = partitionKey?.paths.join(', ') ?? 'none';
  if (path !== PARTITION_KEY_PATH) {
    throw new StoreUnavailable(
      `Cosmos DB container ${names.container} has partition key ${path}; Liaison needs ${PARTITION_KEY_PATH}. ` +
        'A container keeps its key for good: name another one.',
    );
  }
  if (defaultTtl !== -1) {
    throw new StoreUnavailable(
      `Cosmos DB container ${names.container} must have its time to live on, without a default ` +
        `(${String(defaultTtl)} now), or what has expired stays for ever:\n` +
        `  az cosmosdb sql container update ${ACCOUNT} --database-name ${names.database} --name ${names.container} --ttl -1`,
    );
  }
}

function whatToCreate({ database, container }: ContainerNames): string {
  return [
    `Cosmos DB lets this identity neither find nor make database ${database} with container ${container}. Create them:`,
    `  az cosmosdb sql database create ${ACCOUNT} --name ${database}`,
    `  az cosmosdb sql container create ${ACCOUNT} --database-name ${database} --name ${container}` +
      ` --partition-key-path ${PARTITION_KEY_PATH} --partition-key-version 2 --ttl -1` +
      ` --idx '${JSON.stringify(INDEXING)}'`,
    'and, when Liaison signs in as a managed identity, let it read and write the data:',
    `  az cosmosdb sql role assignment create ${ACCOUNT} --role-definition-id ${DATA_CONTRIBUTOR}` +
      ' --scope / --principal-id <object id of the identity>',
  ].join('\n');
}

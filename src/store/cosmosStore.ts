import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { CosmosClient, type CosmosClientOptions } from '@azure/cosmos';
import type { DocumentStore } from '../application/documentStore';
import { pageOf, rangeOf } from './continuation';
import { commitBatch } from './cosmosCommit';
import { type ContainerNames, openContainer } from './cosmosContainer';
import { fromCosmos, isExpired, type ReadCosmosDocument } from './cosmosDocument';
import { createCosmosHttp } from './cosmosHttp';
import { type PatienceSettings, startPatience } from './cosmosPatience';
import { createReads } from './cosmosReads';
import { checkCommit, checkDue, checkKey, checkKeys, checkQuery } from './limits';
import { placeOf, placesUpTo } from './order';

/** A key, or an identity as `@azure/identity` has them. */
export type CosmosCredential =
  { readonly key: string } | { readonly credential: NonNullable<CosmosClientOptions['aadCredentials']> };

export type CosmosSettings = ContainerNames &
  CosmosCredential &
  Partial<PatienceSettings> & {
    /** `https://<account>.documents.azure.com/`; plain http only on this machine. */
    readonly endpoint: string;
    /** Milliseconds since 1970; decides what has expired. */
    readonly clock: () => number;
    readonly newCommitId?: () => string;
  };

const DEFAULT_PATIENCE: PatienceSettings = {
  patienceMs: 5_000,
  requestTimeoutMs: 3_000,
  wait: async (ms) => {
    await delay(ms);
  },
};

/**
 * The document store on Cosmos DB: one container, partitioned by the documents' partition.
 * @throws StoreUnavailable when the account does not answer, or lacks a container and does not let one be made
 */
export async function openCosmosStore(settings: CosmosSettings): Promise<DocumentStore> {
  const { clock } = settings;
  const patienceSettings = { ...DEFAULT_PATIENCE, ...settings };
  const http = createCosmosHttp();
  const client = new CosmosClient({
    endpoint: secureEndpoint(settings.endpoint),
    ...('key' in settings ? { key: settings.key } : { aadCredentials: settings.credential }),
    httpClient: http.client,
    connectionPolicy: {
      // The account's own address leads to the region that writes; finding others costs requests, and with it come
      // the library's own repetitions, of writes too. Every repetition is decided here (cosmosPatience, cosmosCommit).
      enableEndpointDiscovery: false,
      requestTimeout: patienceSettings.requestTimeoutMs,
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  });
  const close = (): Promise<void> => {
    client.dispose();
    http.close();
    return Promise.resolve();
  };

  const container = await openContainer(client, settings, patienceSettings).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const reads = createReads(container);
  const tools = { container, reads, clock, newCommitId: settings.newCommitId ?? randomUUID };
  const patience = () => startPatience(patienceSettings);
  const live = (found: ReadCosmosDocument | undefined) =>
    found && !isExpired(found, clock()) ? fromCosmos(found) : null;

  return {
    async read(partition, id) {
      checkKey(partition, id);
      return live(await reads.one(patience(), partition, id));
    },
    async readMany(partition, ids) {
      checkKeys(partition, ids);
      const found = (await reads.many(patience(), partition, ids)).map(live);
      return ids.map((id) => found.find((document) => document?.id === id) ?? null);
    },
    async query(partition, query) {
      checkQuery(partition, query);
      const range = rangeOf(partition, query);
      const found = await reads.inRange(patience(), partition, query, range, clock());
      return pageOf(
        partition,
        query,
        found.map(fromCosmos),
        ({ sort, id }) => placeOf(sort, id),
        (item) => item,
      );
    },
    async commit(partition, operations) {
      checkCommit(partition, operations);
      return commitBatch(tools, patience(), partition, operations);
    },
    async due(type, upTo, limit, after) {
      checkDue(type, upTo, limit, after);
      const range = placesUpTo(upTo, after);
      return (await reads.anywhere(patience(), type, range, limit, clock())).map(fromCosmos);
    },
    async ping() {
      await reads.one(patience(), 'ping', 'ping');
    },
    close,
  };
}

function secureEndpoint(endpoint: string): string {
  const { protocol, hostname } = new URL(endpoint);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) {
    throw new RangeError(
      'The Cosmos DB endpoint must begin with https:// (plain http only on this machine).',
    );
  }
  return endpoint;
}

import type { DocumentStore } from '../../src/application/documentStore';
import { type CosmosSettings, openCosmosStore } from '../../src/store/cosmosStore';
import {
  type CosmosServer,
  type CosmosServerOptions,
  startCosmosServer,
} from '../support/cosmosServer/cosmosServer';

export const NAMES = { database: 'liaison', container: 'documents' };

export interface Rig {
  readonly server: CosmosServer;
  readonly store: DocumentStore;
  /** What the store has waited, in milliseconds; it does not wait in truth. */
  readonly waits: number[];
  /** Called at each wait, to let something happen meanwhile. */
  meanwhile: () => Promise<unknown>;
}

const closings: (() => Promise<void>)[] = [];

/** Closes what a test opened. To be called after each test. */
export async function closeAll(): Promise<void> {
  for (const close of closings.splice(0).reverse()) await close();
}

export async function startServer(options?: CosmosServerOptions): Promise<CosmosServer> {
  const server = await startCosmosServer(options);
  closings.push(server.close);
  return server;
}

/** A store on a local server, both closed by `closeAll`, with an empty log of requests. */
export async function openRig(
  options?: CosmosServerOptions,
  settings: Partial<CosmosSettings> = {},
): Promise<Rig> {
  const server = await startServer(options);
  const waits: number[] = [];
  const rig: Rig = { server, waits, meanwhile: () => Promise.resolve(), store: await open() };
  server.requests.length = 0;
  return rig;

  async function open(): Promise<DocumentStore> {
    const { endpoint, key } = server;
    const store = await openCosmosStore({
      endpoint,
      key,
      ...NAMES,
      clock: Date.now,
      requestTimeoutMs: 150,
      wait: async (ms) => {
        waits.push(ms);
        await rig.meanwhile();
      },
      ...settings,
    });
    closings.push(() => store.close());
    return store;
  }
}

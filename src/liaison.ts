import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DefaultAzureCredential } from '@azure/identity';
import type { Dependencies } from './application/dependencies';
import type { Directory } from './application/directory';
import { loadDirectory, parseDirectory } from './application/directory';
import type { DocumentStore } from './application/documentStore';
import { createLinks } from './application/links';
import { createDelivery } from './application/outbox/handlers';
import { announcingPosts } from './application/outbox/posting';
import type { OutboxWorker } from './application/outbox/worker';
import { createOutboxWorker } from './application/outbox/worker';
import type { Config } from './config';
import type { BotCredentials } from './http/botEndpoint';
import { createBotEndpoint } from './http/botEndpoint';
import { botService } from './http/botService';
import { createHttpServer } from './http/server';
import { readDemoDirectory } from './local/demoDirectory';
import { startEntraStandIn } from './local/entraStandIn';
import { localSecret } from './local/localSecret';
import { createLogger } from './logger';
import { createPortal } from './portal/portal';
import type { SignInSettings } from './portal/signIn/settings';
import { openStore } from './store/openStore';
import { createBot } from './teams/bot';
import { createTurnErrorHandler } from './teams/fault';
import { createNotifier } from './teams/notifier';
import { warmUp } from './teams/warmUp';

/** How often the outbox is looked through for retries and for what is due later, in milliseconds. */
const sweepInterval = 5_000;

/** How long a stop waits for messages that are just being delivered, in milliseconds. */
const lastPasses = 500;

type Closer = () => unknown;

export interface Liaison {
  /** Where it listens. */
  readonly url: string;
  /** Finishes what is under way, within 10 seconds, and lets go of everything. */
  close(): Promise<void>;
}

/**
 * Puts the parts together and listens.
 * @throws StoreUnavailable when the store cannot be opened; what reading the directory or listening throws
 */
export async function startLiaison(config: Config): Promise<Liaison> {
  const closers: Closer[] = [];
  const close = async () => {
    for (const each of closers.splice(0).reverse()) await each();
  };
  try {
    return { url: await start(config, closers), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @param closers what was opened so far, in that order */
async function start(config: Config, closers: Closer[]): Promise<string> {
  const logger = createLogger(config.logLevel);
  const passes = new Set<Promise<void>>();
  const inBackground = (work: Promise<void> = Promise.resolve()) => {
    const pass = work
      .catch((error: unknown) => {
        logger.error({ err: error }, 'outbox pass failed');
      })
      .finally(() => passes.delete(pass));
    passes.add(pass);
  };

  const opened = await openConfiguredStore(config);
  closers.push(() => opened.close());
  // What is cut off here is held in the store, and delivered after the next start.
  closers.push(() => Promise.race([Promise.all(passes), delay(lastPasses, undefined, { ref: false })]));
  const outbox: { worker?: OutboxWorker } = {};
  const store = announcingPosts(opened, (partition) => {
    inBackground(outbox.worker?.kick(partition));
  });
  const dependencies = dependenciesOf(config, store);

  const directory = directoryOf(config);
  if (directory) await loadDirectory(dependencies, directory);

  const endpoint = createBotEndpoint(credentialsOf(config));
  endpoint.adapter.onTurnError = createTurnErrorHandler({ ...dependencies, logger });
  const bot = createBot({ ...dependencies, logger });
  const delivery = createDelivery(dependencies, createNotifier(endpoint.continueConversation));
  const worker = createOutboxWorker(dependencies, delivery, logger);
  outbox.worker = worker;

  const signIn = await signInOf(config, directory, closers);
  const portal = createPortal({ ...dependencies, logger, publicUrl: config.publicUrl, signIn });
  const server = createHttpServer({
    routes: portal.routes,
    renderError: portal.renderError,
    bot: endpoint.answering((context) => bot.onTurn(context)),
    isReady: () => store.ping(),
    logger,
  });
  warmUp();
  const { url } = await server.listen({ host: config.host, port: config.port });
  closers.push(() => server.close());

  const timer = setInterval(() => {
    inBackground(worker.sweep());
  }, sweepInterval);
  closers.push(() => {
    clearInterval(timer);
  });
  // Only one process uses the embedded store: whatever a message was held by is dead.
  inBackground(config.store.engine === 'embedded' ? worker.takeOver() : worker.sweep());
  return url;
}

function openConfiguredStore({ store }: Config): Promise<DocumentStore> {
  if (store.engine === 'embedded') return openStore({ ...store, clock: Date.now });
  const { key, ...account } = store;
  const access = key === undefined ? { credential: new DefaultAzureCredential() } : { key };
  return openStore({ ...account, ...access, clock: Date.now });
}

function dependenciesOf(config: Config, store: DocumentStore): Dependencies {
  const { mode, publicUrl, invitationDays, dataDirectory } = config;
  const secret = mode.kind === 'local' ? localSecret(dataDirectory) : mode.linkSecret;
  return {
    store,
    links: createLinks({ publicUrl, secret }),
    clock: Date.now,
    newId: randomUUID,
    invitationDays,
  };
}

function directoryOf({ directoryFile, mode }: Config): Directory | null {
  if (directoryFile !== undefined) return parseDirectory(readFileSync(directoryFile, 'utf8'));
  return mode.kind === 'local' ? readDemoDirectory() : null;
}

function credentialsOf({ mode, cloud }: Config): BotCredentials | 'none' {
  if (mode.kind === 'local') return 'none';
  const service = botService(cloud, mode.bot.tenantId);
  return { ...mode.bot, service, acceptEmulator: false, clock: Date.now };
}

/** How customers sign in; in the local mode at a stand-in for Microsoft Entra ID, started beside the service. */
async function signInOf(
  { mode, cloud, port, publicUrl }: Config,
  directory: Directory | null,
  closers: Closer[],
): Promise<SignInSettings> {
  if (mode.kind === 'teams') return { ...mode.signIn, cloud };
  if (!directory) throw new Error('the local mode always has a directory');
  const redirectUri = `${publicUrl}/signin/callback`;
  const standIn = await startEntraStandIn({ directory, host: '127.0.0.1', port: port + 1, redirectUri });
  closers.push(() => standIn.close());
  return { authority: standIn.authority, clientId: standIn.clientId, graphUrl: standIn.graphUrl, cloud };
}

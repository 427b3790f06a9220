import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { z, ZodError } from 'zod';
import type { Dependencies } from './application/dependencies';
import type { Directory } from './application/directory';
import { loadDirectory, parseDirectory } from './application/directory';
import type { DocumentStore } from './application/documentStore';
import { createLinks } from './application/links';
import { createDelivery } from './application/outbox/handlers';
import { announcingPosts } from './application/outbox/posting';
import type { OutboxWorker } from './application/outbox/worker';
import { createOutboxWorker } from './application/outbox/worker';
import type { TenantCreation } from './application/tenantCreation';
import type { Config } from './config';
import { openConfiguredStore } from './configuredStore';
import { mistaken } from './mistaken';
import { readOffers } from './offers';
import type { BotCredentials } from './http/botEndpoint';
import { createBotEndpoint } from './http/botEndpoint';
import { botService } from './http/botService';
import { createHttpServer } from './http/server';
import { createLogger } from './logger';
import { callbackPath, createPortal } from './portal/portal';
import type { SignInSettings } from './portal/signIn/settings';
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
  const dependencies = await dependenciesOf(config, store);

  const directory = await directoryOf(config);
  if (directory) await loadDirectory(dependencies, directory);

  const endpoint = createBotEndpoint(credentialsOf(config));
  endpoint.adapter.onTurnError = createTurnErrorHandler({ ...dependencies, logger });
  const bot = createBot({ ...dependencies, logger });
  const delivery = createDelivery(dependencies, createNotifier(endpoint.continueConversation));
  const worker = createOutboxWorker(dependencies, delivery, logger);
  outbox.worker = worker;

  const signIn = await signInOf(config, directory, closers, logger);
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

async function dependenciesOf(config: Config, store: DocumentStore): Promise<Dependencies> {
  const { mode, publicUrl, invitationDays, dataDirectory } = config;
  const secret = mode.kind === 'local' ? await keptSecret(dataDirectory) : mode.linkSecret;
  const tenants = mode.kind === 'local' ? await localTenants(store) : null;
  return {
    store,
    links: createLinks({ publicUrl, secret }),
    clock: Date.now,
    newId: randomUUID,
    randomBytes,
    invitationDays,
    offers: await readOffers(config.offers),
    tenants,
  };
}

// What only the local mode needs is loaded only there.
async function keptSecret(dataDirectory: string): Promise<Buffer> {
  const { localSecret } = await import('./local/localMode.js');
  return localSecret(dataDirectory);
}

async function localTenants(store: DocumentStore): Promise<TenantCreation> {
  const { storedTenants } = await import('./local/localMode.js');
  return storedTenants({ store, clock: Date.now, newId: randomUUID, randomBytes });
}

async function directoryOf({ directoryFile, mode }: Config): Promise<Directory | null> {
  if (directoryFile !== undefined) return readOperatorsDirectory(directoryFile);
  if (mode.kind !== 'local') return null;
  const { readDemoDirectory } = await import('./local/localMode.js');
  return readDemoDirectory();
}

/** @throws ConfigurationError saying what is wrong with the file */
function readOperatorsDirectory(file: string): Directory {
  try {
    return parseDirectory(readFileSync(file, 'utf8'));
  } catch (error) {
    const problem = error instanceof ZodError ? z.prettifyError(error) : String(error);
    throw mistaken('DIRECTORY_FILE', `${file} is no directory that can be read: ${problem}`);
  }
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
  logger: Logger,
): Promise<SignInSettings> {
  if (mode.kind === 'teams') return { ...mode.signIn, cloud };
  if (!directory) throw new Error('the local mode always has a directory');
  const { startEntraStandIn } = await import('./local/localMode.js');
  const redirectUri = `${publicUrl}${callbackPath}`;
  const at = { host: '127.0.0.1', port: port + 1 };
  const standIn = await startEntraStandIn({ ...at, directory, redirectUri, logger });
  closers.push(() => standIn.close());
  return { authority: standIn.authority, clientId: standIn.clientId, graphUrl: standIn.graphUrl, cloud };
}

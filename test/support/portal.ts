import { randomBytes } from 'node:crypto';
import type { Dependencies } from '../../src/application/dependencies';
import type { Directory } from '../../src/application/directory';
import { draftInvitation } from '../../src/application/draftInvitation';
import { createLinks } from '../../src/application/links';
import { openInvitation } from '../../src/application/openInvitation';
import type { HttpServerParts } from '../../src/http/server';
import type { ReaderLanguage } from '../../src/domain/language';
import { createHttpServer } from '../../src/http/server';
import type { EntraStandIn } from '../../src/local/entraStandIn';
import { startEntraStandIn } from '../../src/local/entraStandIn';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import { createLogger } from '../../src/logger';
import type { PortalParts } from '../../src/portal/portal';
import { callbackPath, createPortal } from '../../src/portal/portal';
import type { Office, people } from './office';
import { followerOf, openOffice } from './office';
import { openPost } from './post';
import { ownPort } from './ports';

/** The portal on a real server, with the demo organisations and the stand-in for Entra ID behind it. */
export interface RunningPortal {
  /** Where it listens. */
  readonly url: string;
  readonly standIn: EntraStandIn;
  /** The people as the stand-in knows them; what a test changes of it holds at once. */
  readonly directory: Directory;
  readonly office: Office;
  readonly dependencies: Dependencies;
  /** What it has logged so far. */
  log(): string;
  /** Asks for a relationship as the person would in the chat, and sends it. @returns the link's path */
  invite(request?: Partial<Invited>): Promise<string>;
  /** Lets the outbox deliver, as its worker does in the service. */
  deliver(): Promise<unknown>;
  close(): Promise<void>;
}

export interface Invited {
  readonly by: keyof typeof people;
  readonly customerName: string | undefined;
  readonly email: string | undefined;
  readonly language: ReaderLanguage;
  readonly delegatedAdmin: boolean;
  /** Together with the reseller's only provider. */
  readonly joint: boolean;
}

/**
 * @param overrides parts that a test puts in place of the usual ones
 * @param web the same, of the server
 */
export async function openPortal(
  overrides: (url: string) => Partial<PortalParts> = () => ({}),
  web: Partial<HttpServerParts> = {},
): Promise<RunningPortal> {
  const office = await openOffice();
  const port = await ownPort();
  const url = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  const logger = createLogger('trace', { write: (line) => lines.push(line) });
  const directory = readDemoDirectory();
  const standIn = await startEntraStandIn({
    directory,
    host: '127.0.0.1',
    port: 0,
    redirectUri: `${url}${callbackPath}`,
    logger,
  });
  const links = createLinks({ publicUrl: url, secret: randomBytes(32) });
  const dependencies: Dependencies = { ...office, links };
  const { authority, clientId, graphUrl } = standIn;
  const signIn = { authority, clientId, graphUrl, cloud: 'public' as const };
  const portal = createPortal({ ...dependencies, publicUrl: url, signIn, logger, ...overrides(url) });
  const server = createHttpServer({
    ...portal,
    bot: { anonymous: true, answer: () => Promise.resolve({ status: 404 }) },
    isReady: () => Promise.resolve(),
    logger,
    ...web,
  });
  await server.listen({ host: '127.0.0.1', port });

  return {
    url,
    standIn,
    directory,
    office,
    dependencies,
    log: () => lines.join(''),
    invite: (request = {}) => invite(dependencies, office, request),
    deliver: () => openPost(dependencies).deliver(),
    async close() {
      await server.close(0);
      await standIn.close();
      await office.close();
    },
  };
}

async function invite(
  dependencies: Dependencies,
  office: Office,
  { by = 'chloe', language = 'fr', delegatedAdmin = false, joint = false, ...request }: Partial<Invited>,
): Promise<string> {
  const actor = await office.actor(by);
  const named = 'customerName' in request || 'email' in request ? request : { customerName: 'Fourth Coffee' };
  const id = office.newId();
  const asked = { ...named, id, language, delegatedAdmin, ...(joint && { provider: {} }) };
  const { link } = await draftInvitation(dependencies, actor, asked);
  await openInvitation(dependencies, actor, { invitationId: id, follower: followerOf(actor) });
  return new URL(link).pathname;
}

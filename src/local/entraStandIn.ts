import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import type { Logger } from 'pino';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { languageOfLocale } from '../domain/language';
import { EntraSignInPage } from './EntraSignInPage';
import type { Directory } from '../application/directory';
import type { EntraPeople } from './entraPeople';
import { entraPeople, graphOrganisation } from './entraPeople';
import { createEntraProvider, standInClientId } from './entraProvider';

interface EntraStandInSettings {
  readonly directory: Directory;
  /** 0: the system chooses. */
  readonly port: number;
  /** A loopback address, or `localhost`. */
  readonly host: string;
  /** Where the portal wants people sent back to. */
  readonly redirectUri: string;
  readonly logger: Pick<Logger, 'error'>;
}

export interface EntraStandIn {
  readonly authority: string;
  readonly clientId: string;
  readonly graphUrl: string;
  close(): Promise<void>;
}

const stylesheetPath = '/stand-in.css';
const stylesheet = readFileSync(join(__dirname, '..', '..', 'assets', 'stand-in.css'));

/**
 * Starts a stand-in for Microsoft Entra ID and Microsoft Graph on loopback: a real OpenID provider whose sign-in page
 * shows the people of a directory. For the local mode and the tests, never beyond this machine.
 */
export async function startEntraStandIn({
  directory,
  port,
  host,
  redirectUri,
  logger,
}: EntraStandInSettings): Promise<EntraStandIn> {
  if (!isLoopback(host)) throw new Error(`The stand-in for Microsoft Entra ID does not listen on ${host}.`);
  const people = entraPeople(directory);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const authority = `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server)}`;
  const provider = await createEntraProvider(authority, redirectUri, people);
  const answer = answersOf(provider, people, { authority, redirectUri });
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      logger.error({ err: error }, 'the stand-in for Microsoft Entra ID failed');
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
      response.end('The stand-in for Microsoft Entra ID failed. The log of Liaison says why.\n');
    });
  });
  return {
    authority,
    clientId: standInClientId,
    graphUrl: authority,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answersOf(
  provider: Provider,
  people: EntraPeople,
  { authority, redirectUri }: { readonly authority: string; readonly redirectUri: string },
) {
  const openId = provider.callback();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', authority);
    // A web page elsewhere must not reach this machine's sign-in under a name of its own.
    if (request.headers.host !== new URL(authority).host) {
      response.writeHead(421).end();
    } else if (pathname === stylesheetPath) {
      response.writeHead(200, { 'Content-Type': 'text/css' }).end(stylesheet);
    } else if (pathname === '/v1.0/organization') {
      await answerGraph(request, response);
    } else if (pathname.startsWith('/interaction/')) {
      await (request.method === 'POST' ? signIn(request, response) : choose(request, response));
    } else {
      // No sign-in remembers the one before: each asks anew, as `select_account` would have it, on its way back too.
      if (pathname === '/auth') delete request.headers.cookie;
      else if (pathname.startsWith('/auth/')) forgetSession(request);
      await openId(request, response);
    }
  };

  async function choose(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { uid, params } = await provider.interactionDetails(request, response);
    const locale = typeof params['ui_locales'] === 'string' ? params['ui_locales'] : undefined;
    const page = h(EntraSignInPage, {
      uid,
      people,
      language: languageOfLocale(locale) ?? 'en',
      stylesheet: stylesheetPath,
    });
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // The answer to this form redirects back to the portal, which a browser holds against form-action.
      'Content-Security-Policy': `default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${new URL(redirectUri).origin}`,
    });
    response.end(`<!doctype html>${renderToString(page)}`);
  }

  async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const accountId = new URLSearchParams(await text(request)).get('person') ?? '';
    const chosen = people.find(accountId) !== null;
    const result = chosen ? { login: { accountId }, select_account: {} } : { error: 'access_denied' };
    await provider.interactionFinished(request, response, result);
  }

  async function answerGraph(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const token = await provider.AccessToken.find(
      request.headers.authorization?.replace(/^Bearer /, '') ?? '',
    );
    const found = people.find(token?.accountId ?? '');
    if (!found) {
      response.writeHead(401).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(graphOrganisation(found.organisation)));
  }
}

/** Without it, whoever signs in after somebody else would first have to sign that one out. */
function forgetSession({ headers }: IncomingMessage): void {
  const kept = (headers.cookie ?? '').split(/; */).filter((cookie) => !cookie.startsWith('_session'));
  headers.cookie = kept.join('; ');
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\.[0-9.]+$/.test(host);

function portOf(server: Server): number {
  // A server that listens on TCP has an address of this form.
  return (server.address() as AddressInfo).port;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type CryptoKey, SignJWT } from 'jose';
import type { BotService } from '../../../src/http/botService';

export const appId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
export const botTenant = '11111111-1111-4111-8111-111111111111';
export const tenantId = '10000000-0000-4000-8000-000000000002';
export const serviceUrl = 'https://smba.example/emea/';

type Claims = Readonly<Record<string, unknown>>;

/** A stand-in for the Bot Service: its metadata and keys over HTTP, and the tokens it signs. */
export interface LocalBotService {
  readonly service: BotService;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** Metadata and key requests so far; from `failFrom` on they are answered 500. */
  readonly requests: string[];
  failFrom: number;
  /** A token as Teams sends it, changed as told; a claim set to undefined is left out. */
  token(claims?: Claims, header?: { kid?: string; alg?: string }, key?: CryptoKey): Promise<string>;
  stop(): Promise<void>;
}

const now = () => Math.floor(Date.now() / 1000);

export async function startBotService(): Promise<LocalBotService> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), use: 'sig' };
  const keys = [
    { ...jwk, kid: 'teams', endorsements: ['msteams'] },
    { ...jwk, kid: 'webchat', endorsements: ['webchat'] },
    { ...jwk, kid: 'entra' },
  ];
  const requests: string[] = [];
  const local = await listening((req, res) => {
    requests.push(req.url ?? '');
    const failing = requests.length > started.failFrom;
    res.writeHead(failing ? 500 : 200, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify(req.url === '/keys' ? { keys } : { jwks_uri: `${local.url}/keys` }));
  });
  const started: LocalBotService = {
    service: {
      tokenIssuer: 'https://api.botframework.example',
      metadataUrl: `${local.url}/channel`,
      emulatorMetadataUrl: `${local.url}/emulator`,
      loginUrl: `${local.url}/login`,
      scope: 'https://api.botframework.example',
      oauthUrl: `${local.url}/oauth`,
      callerId: 'urn:botframework:example',
    },
    privateKey,
    publicKey,
    requests,
    failFrom: Number.POSITIVE_INFINITY,
    token: (claims = {}, header = {}, key = privateKey) => {
      const usual: Claims = {
        iss: 'https://api.botframework.example',
        aud: appId,
        serviceurl: serviceUrl,
        nbf: now() - 10,
        exp: now() + 3600,
      };
      const payload = Object.fromEntries(
        Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined),
      );
      return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'teams', ...header }).sign(key);
    },
    stop: local.stop,
  };
  return started;
}

/** The claims of the token that the Bot Framework Emulator shows. */
export function emulatorClaims(tenant = botTenant): Claims {
  return {
    iss: `https://sts.windows.net/${tenant}/`,
    tid: tenant,
    appid: appId,
    ver: '1.0',
    serviceurl: undefined,
  };
}

/** An activity of Teams, changed as told. */
export function activity(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'invoke',
    name: 'test',
    id: 'f:1',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:chloe', aadObjectId: 'a0000000-0000-4000-8000-000000000201' },
    recipient: { id: `28:${appId}` },
    conversation: { id: 'a:1', tenantId, conversationType: 'personal' },
    channelData: { tenant: { id: tenantId } },
    ...changes,
  };
}

export interface Connector {
  readonly url: string;
  /** What the bot sent, in order. */
  readonly sent: { path: string; body: Record<string, unknown> }[];
  /** Connections it took to send that. */
  readonly connections: () => number;
  stop(): Promise<void>;
}

/** A stand-in for the Teams connector that records what the bot sends. */
export async function startConnector(): Promise<Connector> {
  const sent: Connector['sent'] = [];
  let connections = 0;
  const { url, stop, server } = await listening((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      sent.push({ path: req.url ?? '', body });
      res
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ id: String(sent.length) }));
    });
  });
  server.on('connection', () => connections++);
  return { url, sent, connections: () => connections, stop };
}

async function listening(
  handler: (req: IncomingMessage, res: ServerResponse) => void,
): Promise<{ url: string; server: Server; stop: () => Promise<void> }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, server, stop };
}

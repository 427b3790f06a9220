import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { TurnContext } from 'botbuilder';
import { type BotCredentials, type BotEndpoint, createBotEndpoint } from '../../src/http/botEndpoint';
import {
  activity,
  appId,
  botTenant,
  emulatorClaims,
  type LocalBotService,
  startBotService,
  tenantId,
} from './support/botService';
import { serve, type Serving, stopServing } from './support/serving';

let local: LocalBotService;
beforeAll(async () => {
  local = await startBotService();
});
afterEach(stopServing);
afterAll(() => local.stop());

/** The smallest bot: answers an invoke with the tenant it came from, through the real SDK. */
async function invokeBot(context: TurnContext): Promise<void> {
  const body = { tenant: context.activity.conversation.tenantId };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

function endpoint(changes: Partial<BotCredentials> = {}): BotEndpoint {
  return createBotEndpoint({
    appId,
    password: 'not used here',
    appType: 'SingleTenant',
    tenantId: botTenant,
    service: local.service,
    acceptEmulator: false,
    clock: Date.now,
    ...changes,
  });
}

function start(changes: Partial<BotCredentials> = {}): Promise<Serving> {
  return serve({ bot: endpoint(changes).answering(invokeBot) });
}

function post(url: string, token: string | undefined, body: unknown): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = () => Math.floor(Date.now() / 1000);

describe('a genuine activity', () => {
  it('reaches the bot, and its answer the caller', async () => {
    const { url } = await start();
    const response = await post(url, await local.token(), activity());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ tenant: tenantId });
  });

  it('is taken whatever the case in which the configuration writes its ids', async () => {
    const { url } = await start({ appId: appId.toUpperCase(), allowedTenants: [tenantId.toUpperCase()] });
    expect((await post(url, await local.token(), activity())).status).toBe(200);
  });

  it('is taken within five minutes of a clock that goes wrong', async () => {
    const { url } = await start();
    const skewed = { nbf: seconds() + 200, exp: seconds() + 400 };
    expect((await post(url, await local.token(skewed), activity())).status).toBe(200);
  });
});

describe('a token that is not genuine is answered 401', () => {
  const forgeries: [string, () => Promise<string> | string | undefined][] = [
    ['no token', () => undefined],
    ['no JWT', () => 'abc'],
    ['three parts of nothing', () => 'a.b.c'],
    [
      'alg none',
      async () => {
        const [, payload] = (await local.token()).split('.');
        return `${base64({ alg: 'none', kid: 'teams' })}.${payload ?? ''}.`;
      },
    ],
    [
      'HS256 with the public key as its secret',
      async () => {
        const secret = new TextEncoder().encode(await exportSPKI(local.publicKey));
        const payload = { iss: local.service.tokenIssuer, aud: appId, exp: seconds() + 60 };
        return new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: 'teams' }).sign(secret);
      },
    ],
    [
      'a forged key under a known key id',
      async () => local.token({}, {}, (await generateKeyPair('RS256')).privateKey),
    ],
    [
      'a payload changed after signing',
      async () => {
        const [header, payload, signature] = (await local.token()).split('.');
        const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as object;
        return [header, base64({ ...claims, serviceurl: 'https://evil.example/' }), signature].join('.');
      },
    ],
    ['an unknown key id', () => local.token({}, { kid: 'unknown' })],
    ['a time to come', () => local.token({ nbf: seconds() + 3600, exp: seconds() + 7200 })],
    ['a time gone by', () => local.token({ exp: seconds() - 3600 })],
    ['no expiry', () => local.token({ exp: undefined })],
    ['another issuer', () => local.token({ iss: 'https://evil.example' })],
    ['another bot', () => local.token({ aud: 'ffffffff-7425-40de-944b-e07fc1f90ae7' })],
    ['no audience', () => local.token({ aud: undefined })],
    ['no service URL', () => local.token({ serviceurl: undefined })],
    ['another service URL', () => local.token({ serviceurl: 'https://other.example/' })],
    ['an emulator, where none is let in', () => local.token(emulatorClaims(), { kid: 'entra' })],
  ];

  it.each(forgeries)('%s', async (_what, forge) => {
    const { url, log } = await start();
    const token = await forge();
    const response = await post(url, token, activity());
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toEqual({
      error: { code: 'Unauthorized', message: 'The caller could not be authenticated.' },
    });
    // Before the SDK sees it: that would print the token's trouble on the console, or remember its claims.
    expect(log()[0]).toMatchObject({ level: 'warn', reason: expect.not.stringContaining('SDK') as unknown });
    expect(JSON.stringify(log())).not.toContain(token ?? 'Bearer');
  });

  it('a key that is not endorsed for Teams: the SDK checks every token once more', async () => {
    const noise = jest.spyOn(console, 'error').mockReturnValue();
    const { url, log } = await start();
    expect((await post(url, await local.token({}, { kid: 'webchat' }), activity())).status).toBe(401);
    expect(log()[0]?.['reason']).toMatch(/^refused by the SDK: Could not validate endorsement/);
    noise.mockRestore();
  });

  it('before the body is read', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/messages`, { method: 'POST', body: 'x'.repeat(300_000) });
    expect(response.status).toBe(401);
  });
});

describe('an activity that does not fit', () => {
  const misfits: [string, unknown, number][] = [
    ['an empty object', {}, 400],
    ['an array', [], 400],
    ['null', null, 400],
    ['a number', 7, 400],
    ['no type', activity({ type: undefined }), 400],
    ['a type that is no text', activity({ type: 7 }), 400],
    ['no service URL', activity({ serviceUrl: undefined }), 400],
    ['a service URL that is no text', activity({ serviceUrl: { a: 1 } }), 400],
    ['a service URL that is none', activity({ serviceUrl: 'javascript:alert(1)' }), 400],
    ['no sender', activity({ from: undefined }), 400],
    ['no conversation', activity({ conversation: undefined }), 400],
    ['no tenant', activity({ conversation: { id: 'a:1' }, channelData: undefined }), 400],
    ['a tenant that is no GUID', activity({ channelData: { tenant: { id: 'fabrikam' } } }), 400],
    ['two tenants', activity({ channelData: { tenant: { id: botTenant } } }), 400],
    ['Web Chat, where the sender chooses who they are', activity({ channelId: 'webchat' }), 403],
    ['the SDK’s other way in', activity({ channelId: 'AseChannel' }), 403],
  ];

  it.each(misfits)('%s', async (_what, body, status) => {
    const { url } = await start();
    const response = await post(url, await local.token(), body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { message: expect.any(String) as unknown } });
  });

  it('a service URL without TLS, though signed for', async () => {
    const { url } = await start();
    const insecure = 'http://smba.example/';
    const token = await local.token({ serviceurl: insecure });
    expect((await post(url, token, activity({ serviceUrl: insecure }))).status).toBe(401);
  });

  it('a tenant that this bot does not serve', async () => {
    const { url } = await start({ allowedTenants: [botTenant] });
    expect((await post(url, await local.token(), activity())).status).toBe(403);
  });
});

describe('an emulator, let in for development', () => {
  const near = { serviceUrl: 'http://localhost:56150/_connector' };
  const fromEmulator = (tenant?: string) => local.token(emulatorClaims(tenant), { kid: 'entra' });

  it.each([
    ['of the bot’s own tenant on this machine', near, botTenant, 200],
    ['that wants its answers sent elsewhere', { serviceUrl: 'https://evil.example/' }, botTenant, 401],
    ['of another tenant', near, '22222222-2222-4222-8222-222222222222', 401],
  ])('%s', async (_what, changes, tenant, status) => {
    const { url } = await start({ acceptEmulator: true });
    const response = await post(url, await fromEmulator(tenant), activity(changes));
    expect(response.status).toBe(status);
  });

  it('with a token for something other than this bot', async () => {
    const { url } = await start({ acceptEmulator: true });
    const token = await local.token({ ...emulatorClaims(), aud: 'https://graph.example' }, { kid: 'entra' });
    expect((await post(url, token, activity(near))).status).toBe(401);
  });

  it('on another machine', async () => {
    const bot = endpoint({ acceptEmulator: true }).answering(invokeBot);
    const request = {
      headers: { authorization: `Bearer ${await fromEmulator()}` },
      readJson: () => Promise.resolve(activity(near)),
    };
    expect(await bot.answer({ ...request, remoteAddress: '127.0.0.1' })).toMatchObject({ status: 200 });
    await expect(bot.answer({ ...request, remoteAddress: '192.0.2.1' })).rejects.toMatchObject({
      status: 401,
    });
  });
});

describe('signing keys that cannot be had', () => {
  it('are answered 503 and asked for again', async () => {
    const late = await startBotService();
    late.failFrom = 0;
    const { url, log } = await start({ service: late.service });
    const response = await post(url, await late.token(), activity());
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    const reason = 'The signing keys cannot be fetched.';
    expect(await response.json()).toMatchObject({ error: { message: reason } });
    expect(log()[0]).toMatchObject({ reason, err: { message: 'the metadata answered 500' } });

    late.failFrom = Number.POSITIVE_INFINITY;
    expect((await post(url, await late.token(), activity())).status).toBe(200);
    await late.stop();
  });

  it('nobody listening is 503 as well', async () => {
    const gone = await startBotService();
    const token = await gone.token();
    await gone.stop();
    const { url } = await start({ service: gone.service });
    expect((await post(url, token, activity())).status).toBe(503);
  });

  it('by the SDK alone are 503 too', async () => {
    const late = await startBotService();
    late.failFrom = 2; // the guard's metadata and keys
    const { url, log } = await start({ service: late.service });
    expect((await post(url, await late.token(), activity())).status).toBe(503);
    const reason = 'The SDK cannot fetch its signing keys.';
    expect(log()[0]).toMatchObject({ reason, err: { message: expect.stringMatching(/\w/) as unknown } });
    await late.stop();
  });

  it('are not asked for once for every forged key id', async () => {
    const counted = await startBotService();
    const { url } = await start({ service: counted.service });
    const forged = await Promise.all(
      Array.from({ length: 20 }, (_, n) => counted.token({}, { kid: `forged-${n}` })),
    );
    for (const token of forged) expect((await post(url, token, activity())).status).toBe(401);
    expect(counted.requests.length).toBeLessThanOrEqual(3);
    await counted.stop();
  });
});

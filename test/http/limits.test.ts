import { createLimits, defaultLimits, type LimitPolicy } from '../../src/http/limits';
import { RequestRefused } from '../../src/http/refused';
import type { HttpRequest, HttpRoute } from '../../src/http/route';
import { serve, stopServing } from './support/serving';

afterEach(() => {
  jest.useRealTimers();
  return stopServing();
});

const policy: LimitPolicy = {
  address: { requests: 5, seconds: 60 },
  token: { requests: 3, seconds: 60 },
  writes: { requests: 2, seconds: 60 },
};
const route = (limit?: HttpRoute['limit']): HttpRoute => ({
  method: 'GET',
  path: '/i/:token',
  ...(limit === undefined ? {} : { limit }),
  handle: () => Promise.resolve({ status: 200 }),
});
const request = (remoteAddress: string, token?: string): HttpRequest => ({
  method: 'GET',
  path: '/',
  params: token === undefined ? {} : { token },
  query: new URLSearchParams(),
  headers: {},
  cookies: {},
  form: new URLSearchParams(),
  remoteAddress,
});

/** How many of ten such requests pass. */
async function passing(
  limits: ReturnType<typeof createLimits>,
  which: HttpRoute,
  ...asked: Parameters<typeof request>
) {
  let passed = 0;
  for (let i = 0; i < 10; i += 1) {
    await limits(which, request(...asked)).then(
      () => (passed += 1),
      (error: unknown) => {
        if (!(error instanceof RequestRefused) || error.status !== 429) throw error;
      },
    );
  }
  return passed;
}

test('an address has so many requests, whatever it asks for; another has its own', async () => {
  const limits = createLimits(policy);
  expect(await passing(limits, route(), '192.0.2.1')).toBe(5);
  expect(await passing(limits, route(), '192.0.2.1', 'a')).toBe(0);
  expect(await passing(limits, route(), '192.0.2.2')).toBe(5);
});

test('a link has so many, whoever opens it', async () => {
  const limits = createLimits(policy);
  expect(await passing(limits, route(), '192.0.2.1', 'a')).toBe(3);
  expect(await passing(limits, route(), '192.0.2.2', 'a')).toBe(0);
  expect(await passing(limits, route(), '192.0.2.3', 'b')).toBe(3);
});

test('fewer of what writes unasked; what costs nothing has no limit', async () => {
  const limits = createLimits(policy);
  expect(await passing(limits, route('writes'), '192.0.2.1')).toBe(2);
  expect(await passing(limits, route('none'), '192.0.2.1')).toBe(10);
});

test('addresses of one IPv6 network count together', async () => {
  const limits = createLimits(policy);
  expect(await passing(limits, route(), '2001:db8:1:2ff::5')).toBe(5);
  expect(await passing(limits, route(), '2001:db8:1:200:9::7')).toBe(0);
  expect(await passing(limits, route(), '2001:db8:1:300::5')).toBe(5);
});

test('it says when to try again, and then lets pass', async () => {
  jest.useFakeTimers();
  const limits = createLimits(policy);
  expect(await passing(limits, route(), '192.0.2.1')).toBe(5);
  jest.advanceTimersByTime(20_500);
  await expect(limits(route(), request('192.0.2.1'))).rejects.toMatchObject({
    headers: { 'Retry-After': '40' },
  });
  jest.advanceTimersByTime(39_500);
  expect(await passing(limits, route(), '192.0.2.1')).toBe(5);
});

test('a request over the limit is refused before its body is read', async () => {
  const handled: string[] = [];
  const { url, log } = await serve({
    limits: createLimits({ ...policy, address: { requests: 1, seconds: 60 } }),
    routes: [
      {
        method: 'POST',
        path: '/form',
        handle: ({ form }) => {
          handled.push(form.get('a') ?? '');
          return Promise.resolve({ status: 200 });
        },
      },
    ],
  });
  const post = (body: string) =>
    fetch(`${url}/form`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  expect((await post('a=1')).status).toBe(200);
  const refused = await post(`a=${'x'.repeat(1_000_000)}`);
  expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(handled).toEqual(['1']);
  expect(log().at(-1)).toMatchObject({ status: 429, reason: 'Too many requests (address).' });
});

test('a stranger’s X-Forwarded-For gains nothing; a trusted proxy’s tells its clients apart', async () => {
  const once = { ...policy, address: { requests: 1, seconds: 60 } };
  const page: HttpRoute = { method: 'GET', path: '/', handle: () => Promise.resolve({ status: 200 }) };
  const statuses = async (trustedProxies: readonly string[]) => {
    const { url } = await serve({ limits: createLimits(once), routes: [page], trustedProxies });
    const seen: number[] = [];
    for (const client of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) {
      seen.push((await fetch(`${url}/`, { headers: { 'X-Forwarded-For': client } })).status);
    }
    return seen;
  };
  expect(await statuses([])).toEqual([200, 429, 429]);
  expect(await statuses(['127.0.0.1'])).toEqual([200, 200, 429]);
});

test('by default a company behind one address can work, and health is never refused', async () => {
  expect(defaultLimits.address.requests).toBeGreaterThanOrEqual(300);
  const { url } = await serve();
  for (let i = 0; i <= defaultLimits.address.requests; i += 50) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(`${url}/healthz`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  }
});

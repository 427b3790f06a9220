import { Agent, request as send } from 'node:http';
import { signInRecord } from '../../src/application/records/sessions';
import { defaultLimits } from '../../src/http/limits';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import { webReader } from '../support/webReader';

let portal: RunningPortal;
beforeEach(async () => {
  // The reader of each request is whom a proxy on this machine names.
  portal = await openPortal(() => ({}), { trustedProxies: ['127.0.0.1'] });
});
afterEach(() => portal.close());

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
afterAll(() => {
  agent.destroy();
});

/** The status of one request on a connection that is kept. */
function status(path: string, client: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'X-Forwarded-For': client };
    send(portal.url + path, { agent, headers }, (response) => {
      response.resume().once('end', () => {
        resolve(response.statusCode ?? 0);
      });
    })
      .once('error', reject)
      .end();
  });
}

test('ten thousand wrong links open nothing, ask nothing of the store, and hold nobody else up', async () => {
  const path = await portal.invite();
  const right = path.slice('/i/'.length);
  const { store } = portal.dependencies;
  const reads = jest.spyOn(store, 'readMany');
  const counts = new Map<number, number>();
  const others: number[] = [];
  const wrong = Array.from({ length: 10_000 }, (_, index) => {
    // Each differs from the right one in one place alone.
    const at = index % right.length;
    const put = right[at] === 'A' ? 'B' : 'A';
    return `/i/${right.slice(0, at)}${put}${right.slice(at + 1)}`;
  });
  const floods = Array.from({ length: 6 }, async () => {
    for (let one = wrong.pop(); one !== undefined; one = wrong.pop()) {
      const seen = await status(one, '203.0.113.66');
      counts.set(seen, (counts.get(seen) ?? 0) + 1);
    }
  });
  const calm = (async () => {
    while (wrong.length > 0 && others.length < 200) others.push(await status(path, '198.51.100.7'));
  })();
  await Promise.all([...floods, calm]);

  expect(counts.get(404)).toBe(defaultLimits.address.requests);
  expect(counts.get(429)).toBe(10_000 - defaultLimits.address.requests);
  expect(others.length).toBeGreaterThan(20);
  expect(new Set(others)).toEqual(new Set([200]));
  // The others' pages alone looked into the store, and the first of them noted that the link was opened.
  expect(reads.mock.calls.length).toBeLessThanOrEqual(others.length + 5);
}, 120_000);

test('too much of it gets a page in the reader’s language that says when to come back', async () => {
  const reader = webReader('fr');
  const headers = { 'X-Forwarded-For': '203.0.113.66' };
  for (let i = 0; i < defaultLimits.address.requests; i += 1) await status('/', '203.0.113.66');
  const answer = await reader.get(`${portal.url}/`, headers);
  expect(answer.status).toBe(429);
  expect(answer.html).toContain('<html lang="fr">');
  expect(answer.html).toContain('Trop de requêtes');
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
}, 60_000);

test('sign-ins that nobody finishes cannot fill the store', async () => {
  const created = jest.spyOn(portal.dependencies.store, 'commit');
  const seen: number[] = [];
  for (let i = 0; i < 100; i += 1) seen.push(await status('/signin', '203.0.113.66'));
  const { requests } = defaultLimits.writes;
  expect(seen.filter((one) => one === 303)).toHaveLength(requests);
  expect(seen.slice(requests)).toEqual(Array(100 - requests).fill(429));
  const written = created.mock.calls.flatMap(([, operations]) => operations);
  expect(
    written.filter((operation) => 'document' in operation && operation.document.type === signInRecord.type),
  ).toHaveLength(requests);
  expect(await status('/signin', '198.51.100.7')).toBe(303);
});

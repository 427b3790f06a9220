import { request } from 'node:http';
import type { EntraStandIn } from '../../src/local/entraStandIn';
import { startEntraStandIn } from '../../src/local/entraStandIn';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import { createLogger } from '../../src/logger';

const redirectUri = 'http://127.0.0.1:3978/signin/callback';
const directory = readDemoDirectory();
const lines: string[] = [];
const logger = createLogger('trace', { write: (line) => lines.push(line) });
let standIn: EntraStandIn;
beforeEach(async () => {
  lines.length = 0;
  standIn = await startEntraStandIn({ directory, host: '127.0.0.1', port: 0, redirectUri, logger });
});
afterEach(() => standIn.close());

const asking = (over: Record<string, string> = {}) =>
  `${standIn.authority}/auth?${new URLSearchParams({
    client_id: standIn.clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile email User.Read',
    prompt: 'select_account',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', // RFC 7636, appendix B
    code_challenge_method: 'S256',
    ...over,
  }).toString()}`;

async function signInPage(language: string): Promise<string> {
  const asked = await fetch(asking({ ui_locales: language }), { redirect: 'manual' });
  const cookie = asked.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const choice = new URL(asked.headers.get('location') ?? '', standIn.authority);
  return (await fetch(choice, { headers: { Cookie: cookie } })).text();
}

test.each([
  ['en', 'This page stands in for Microsoft Entra ID', 'Global admin'],
  ['fr', 'Cette page remplace Microsoft Entra ID', 'Administrateur général'],
])(
  'its sign-in page says what it is, and lists everybody with organisation and role: %s',
  async (language, ...said) => {
    const html = await signInPage(language);
    // Who has nobody to sign in is left out.
    const everybody = [...directory.customers, ...directory.partners].filter(({ users }) => users.length > 0);
    const names = everybody.flatMap(({ name, users }) => [name, ...users.map((person) => person.name)]);
    for (const text of [...said, ...names]) expect(html).toContain(text);
    expect(html.match(/<button/g)).toHaveLength(everybody.flatMap(({ users }) => users).length);
  },
);

test.each([
  ['another redirect address', { redirect_uri: 'https://evil.example/' }],
  ['another client', { client_id: 'somebody-else' }],
])('it sends nobody to %s', async (_what, over) => {
  const answer = await fetch(asking(over), { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
});

test('it wants PKCE', async () => {
  const answer = await fetch(asking({ code_challenge: '' }), { redirect: 'manual' });
  expect(new URL(answer.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
});

test('its Graph answers nobody without an access token', async () => {
  for (const headers of [{}, { Authorization: 'Bearer made-up' }] as Record<string, string>[]) {
    expect((await fetch(`${standIn.graphUrl}/v1.0/organization`, { headers })).status).toBe(401);
  }
});

test('when it fails, it says so, and the log says why', async () => {
  const answer = await fetch(`${standIn.authority}/interaction/long-over`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('The log of Liaison says why.');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({
      level: 'error',
      msg: 'the stand-in for Microsoft Entra ID failed',
      err: expect.objectContaining({ name: 'SessionNotFound' }) as unknown,
    }),
  ]);
});

test('it answers under its own name only', async () => {
  const { port } = new URL(standIn.authority);
  const status = await new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/auth', headers: { Host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
});

test.each(['0.0.0.0', '::', '192.168.1.10', 'liaison.example'])('it does not listen on %s', async (host) => {
  await expect(startEntraStandIn({ directory, host, port: 0, redirectUri, logger })).rejects.toThrow(
    'does not listen',
  );
});

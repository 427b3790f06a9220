import { signInLife, signInPartition } from '../../src/application/records/sessions';
import { organisationRecord, personRecord } from '../../src/application/records/organisations';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import { webReader } from '../support/webReader';
import { isSignedIn, sessionCookie } from './support/signedIn';

let portal: RunningPortal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

describe('signing in', () => {
  test('leads back to the page it began on, as the person chosen', async () => {
    const path = await portal.invite();
    const reader = webReader();
    const back = await reader.signIn(portal.url, 'Alain Besson', path);
    expect([back.status, back.location]).toEqual([303, path]);
    const page = await reader.get(portal.url + path);
    expect(page.html).toContain('You are Alain Besson, and you answer for Fourth Coffee.');
  });

  test('asks with code, PKCE, state and nonce, each anew, and for the account to be chosen', async () => {
    const reader = webReader('fr');
    const asked = await Promise.all(
      [1, 2].map(async () => new URL((await reader.get(`${portal.url}/signin`)).location ?? '').searchParams),
    );
    for (const parameters of asked) {
      expect(Object.fromEntries(parameters)).toMatchObject({
        response_type: 'code',
        redirect_uri: `${portal.url}/signin/callback`,
        scope: 'openid profile email User.Read',
        code_challenge_method: 'S256',
        prompt: 'select_account',
        ui_locales: 'fr',
      });
    }
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const [one, other] = asked.map((parameters) => parameters.get(name));
      expect(one).toMatch(/^[\w-]{43}$/);
      expect(one).not.toBe(other);
    }
  });

  test.each([
    ['de', 'de'],
    ['zh-CN', 'zh-Hans'],
  ])('has Microsoft ask in the language of the page, for %s too', async (accepted, asked) => {
    const { location } = await webReader(accepted).get(`${portal.url}/signin`);
    expect(new URL(location ?? '').searchParams.getAll('ui_locales')).toEqual([asked]);
  });

  test('works in two tabs side by side', async () => {
    const reader = webReader();
    const first = await reader.signInUpToCallback(portal.url, 'Alain Besson', '/first');
    const second = await reader.signInUpToCallback(portal.url, 'Alain Besson', '/second');
    expect((await reader.get(first)).location).toBe('/first');
    expect((await reader.get(second)).location).toBe('/second');
  });

  test('puts an organisation that was never here on record, by what its directory says', async () => {
    const { store } = portal.dependencies;
    const { tenantId, users } = readDemoDirectory().customers.find(
      ({ name }) => name === 'Fourth Coffee',
    ) ?? {
      tenantId: '',
      users: [],
    };
    const organisation = await organisationRecord.read(store, tenantId);
    const person = await personRecord.read(store, tenantId, users[0]?.objectId ?? '');
    if (!organisation || !person) throw new Error('Fourth Coffee is not in the demo directory.');
    await store.commit(tenantId, [organisationRecord.remove(organisation), personRecord.remove(person)]);

    expect((await webReader().signIn(portal.url, 'Alain Besson')).status).toBe(303);
    expect((await organisationRecord.read(store, tenantId))?.value).toEqual({
      kind: 'customer',
      tenantId,
      name: 'Fourth Coffee',
      domain: 'fourthcoffee.example',
      cloud: 'public',
      country: 'FR',
    });
    expect((await personRecord.read(store, tenantId, users[0]?.objectId ?? ''))?.value.roles).toEqual([
      'globalAdmin',
    ]);
  });
});

describe('a sign-in that must come to nothing', () => {
  test('the callback counts once', async () => {
    const reader = webReader();
    const callback = await reader.signInUpToCallback(portal.url, 'Alain Besson');
    expect((await reader.get(callback)).status).toBe(303);
    reader.cookies.delete(sessionCookie);
    const replayed = await reader.get(callback);
    expect([replayed.status, replayed.headers.getSetCookie()]).toEqual([400, []]);
    expect(await isSignedIn(portal, reader)).toBe(false);
  });

  test('another browser cannot finish it, so nobody is signed in as somebody else', async () => {
    const attacker = webReader();
    const callback = await attacker.signInUpToCallback(portal.url, 'Alain Besson');
    const victim = webReader();
    await victim.get(`${portal.url}/signin`);
    expect((await victim.get(callback)).status).toBe(400);
    expect(await isSignedIn(portal, victim)).toBe(false);
  });

  test.each([
    [
      'another state',
      (url: URL) => {
        url.searchParams.set('state', 'x'.repeat(43));
      },
    ],
    [
      'no state',
      (url: URL) => {
        url.searchParams.delete('state');
      },
    ],
    [
      'two states',
      (url: URL) => {
        url.searchParams.append('state', 'y');
      },
    ],
    [
      'another code',
      (url: URL) => {
        url.searchParams.set('code', 'made-up');
      },
    ],
    [
      'no code',
      (url: URL) => {
        url.searchParams.delete('code');
      },
    ],
    [
      'another issuer',
      (url: URL) => {
        url.searchParams.set('iss', 'https://evil.example');
      },
    ],
  ] as const)('a callback with %s', async (_what, tamper) => {
    const reader = webReader();
    const callback = new URL(await reader.signInUpToCallback(portal.url, 'Alain Besson'));
    tamper(callback);
    const answer = await reader.get(callback.href);
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([400, []]);
    expect(await isSignedIn(portal, reader)).toBe(false);
  });

  test('one that took too long', async () => {
    const reader = webReader();
    const callback = await reader.signInUpToCallback(portal.url, 'Alain Besson');
    portal.office.later(signInLife);
    expect((await reader.get(callback)).status).toBe(400);
  });

  test('one that the person broke off can be tried again where it began', async () => {
    const path = await portal.invite();
    const reader = webReader();
    const callback = await reader.signInUpToCallback(portal.url, 'nobody', path);
    expect((await reader.get(callback)).html).toContain(`href="/signin?to=${encodeURIComponent(path)}"`);
  });

  test('when the sign-in service is away, the page says so and offers another try', async () => {
    await portal.standIn.close();
    const reader = webReader();
    const answer = await reader.get(`${portal.url}/signin`);
    expect([answer.status, answer.html]).toEqual([503, expect.stringContaining('Try again')]);
  });
});

describe('where a sign-in leads back to', () => {
  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/%2F%2Fevil.example',
    '/i/../../evil',
    '/i/x?next=https://evil.example',
    '/i/x#y',
    'i/x',
    'javascript:alert(1)',
    '/i/x\r\nSet-Cookie: a=b',
    `/${'x'.repeat(600)}`,
    '',
  ])('is never %j', async (to) => {
    const back = await webReader().signIn(portal.url, 'Alain Besson', to);
    expect([back.status, back.location]).toEqual([303, '/']);
  });
});

test('the log has nothing of who came, with which secrets, or for what', async () => {
  const path = await portal.invite();
  const reader = webReader();
  const callback = new URL(await reader.signInUpToCallback(portal.url, 'Alain Besson', path));
  await reader.get(callback.href);
  await reader.get(callback.href);
  await reader.get(portal.url + path);
  const secrets = [
    ...reader.cookies.values(),
    ...callback.searchParams.values(),
    path.slice('/i/'.length),
    'Alain',
    'fourthcoffee',
  ];
  expect(portal.log()).toContain('sign-in failed');
  for (const secret of secrets.filter((one) => one.length > 2 && one !== portal.standIn.authority)) {
    expect(portal.log()).not.toContain(secret);
  }
  expect(
    await portal.dependencies.store.read(
      signInPartition(callback.searchParams.get('state') ?? ''),
      'sign-in',
    ),
  ).toBeNull();
});

import { sessionLife, sessionPartition } from '../../src/application/records/sessions';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import { webReader } from '../support/webReader';
import { isSignedIn, sessionCookie } from './support/signedIn';

let portal: RunningPortal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

describe('a session', () => {
  test('has a cookie out of reach of script and other sites, of which only the hash is stored', async () => {
    const reader = webReader();
    const answer = await reader.signIn(portal.url, 'Alain Besson');
    const secret = reader.cookies.get(sessionCookie) ?? '';
    expect(answer.headers.getSetCookie()).toEqual([
      `${sessionCookie}=${secret}; Path=/; Max-Age=1800; HttpOnly; SameSite=Lax`,
    ]);
    expect(secret).toMatch(/^[\w-]{43}$/);
    const stored = await portal.dependencies.store.read(sessionPartition(secret), 'session');
    expect(stored?.body).toMatchObject({ name: 'Alain Besson', isGlobalAdmin: true });
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  test('lasts half an hour, however busy', async () => {
    const reader = webReader();
    await reader.signIn(portal.url, 'Alain Besson');
    portal.office.later(sessionLife - 1);
    expect(await isSignedIn(portal, reader)).toBe(true);
    portal.office.later(1);
    expect(await isSignedIn(portal, reader)).toBe(false);
  });

  test('is a new one at each sign-in; one planted beforehand opens nothing', async () => {
    const reader = webReader();
    reader.cookies.set(sessionCookie, 'p'.repeat(43));
    await reader.signIn(portal.url, 'Alain Besson');
    const first = reader.cookies.get(sessionCookie);
    await reader.signIn(portal.url, 'Alain Besson');
    expect(reader.cookies.get(sessionCookie)).not.toBe(first);

    const withOld = webReader();
    for (const old of ['p'.repeat(43), first ?? '', '', '../session', 'x'.repeat(5000)]) {
      withOld.cookies.set(sessionCookie, old);
      expect(await isSignedIn(portal, withOld)).toBe(false);
    }
  });

  test('is that of whoever signs in last: a customer’s person, then a partner’s in the same browser', async () => {
    const reader = webReader();
    for (const [person, organisation] of [
      ['Alain Besson', 'Fourth Coffee'],
      ['Grace Kim', 'Northwind Conseil'],
      ['Nadia Ferreira', 'Fabrikam Distribution'],
    ] as const) {
      await reader.signIn(portal.url, person);
      expect((await reader.get(`${portal.url}/`)).html).toContain(`${person}, ${organisation}`);
    }
  });

  test('ends for good at signing out, whoever still has its cookie', async () => {
    const reader = webReader();
    await reader.signIn(portal.url, 'Alain Besson');
    const thief = webReader();
    thief.cookies.set(sessionCookie, reader.cookies.get(sessionCookie) ?? '');
    expect(await isSignedIn(portal, thief)).toBe(true);

    const form = await reader.formToken(`${portal.url}/`);
    const out = await reader.post(`${portal.url}/signout`, { form });
    expect([out.status, out.location, reader.cookies.has(sessionCookie)]).toEqual([
      303,
      '/signed-out',
      false,
    ]);
    expect(await isSignedIn(portal, thief)).toBe(false);
  });

  test('signing out needs the form’s token too', async () => {
    const reader = webReader();
    await reader.signIn(portal.url, 'Alain Besson');
    expect((await reader.post(`${portal.url}/signout`, { form: 'guessed' })).status).toBe(403);
    expect(await isSignedIn(portal, reader)).toBe(true);
  });
});

describe('over https', () => {
  test('cookies bear the __Host- prefix and are Secure, and the browser is told to stay with https', async () => {
    await portal.close();
    portal = await openPortal(() => ({ publicUrl: 'https://liaison.example' }));
    const answer = await webReader().get(`${portal.url}/signin`);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-liaison-sign-in=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ]);
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(new URL(answer.location ?? '').searchParams.get('redirect_uri')).toBe(
      'https://liaison.example/signin/callback',
    );
  });
});

import { proofLife, sessionPartition } from '../../src/application/records/sessions';
import { globalAdminRoleTemplate } from '../../src/domain/roles';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import type { WebReader } from '../support/webReader';
import { webReader } from '../support/webReader';
import type { MultiTenantAuthority } from './support/multiTenantAuthority';
import { startMultiTenantAuthority } from './support/multiTenantAuthority';
import { isSignedIn, sessionCookie } from './support/signedIn';

describe('a role that is taken away, at the stand-in', () => {
  let portal: RunningPortal;
  let path: string;
  const alain = webReader();
  beforeEach(async () => {
    portal = await openPortal();
    path = await portal.invite();
    alain.cookies.clear();
    await alain.signIn(portal.url, 'Alain Besson', path);
  });
  afterEach(() => portal.close());

  function retire(): void {
    const person = portal.directory.customers
      .flatMap(({ users }) => users)
      .find(({ name }) => name === 'Alain Besson');
    person?.roles.splice(0);
  }
  const page = async () => (await alain.get(portal.url + path)).html;
  const accept = 'value="accepted"';

  test('is gone within five minutes, without a new sign-in', async () => {
    retire();
    portal.office.later(proofLife - 1);
    expect(await page()).toContain(accept);
    portal.office.later(1);
    const html = await page();
    expect(html).not.toContain(accept);
    expect(html).toContain(
      'You are signed in as Alain Besson of Fourth Coffee, without the Global admin role.',
    );
  });

  test('is gone for a form too: what was open before is not decided', async () => {
    const form = await alain.formToken(portal.url + path);
    retire();
    portal.office.later(proofLife);
    await alain.post(`${portal.url}${path}/decision`, { form, choice: 'accepted', agreement: 'read' });
    expect(await page()).toContain('without the Global admin role');
    expect(portal.log()).not.toContain('request failed');
  });

  test('a role that is still held is found held again, session and form token unchanged', async () => {
    const form = await alain.formToken(portal.url + path);
    const secret = alain.cookies.get(sessionCookie);
    for (const _ of [1, 2, 3]) {
      portal.office.later(proofLife);
      expect(await page()).toContain(accept);
    }
    expect(await alain.formToken(portal.url + path)).toBe(form);
    expect(alain.cookies.get(sessionCookie)).toBe(secret);
  });

  test('several requests at once find the same', async () => {
    portal.office.later(proofLife);
    const pages = await Promise.all([page(), page(), page(), page()]);
    for (const html of pages) expect(html).toContain(accept);
  });

  test('signing out wins over a renewal under way', async () => {
    const form = await alain.formToken(portal.url + path);
    portal.office.later(proofLife);
    const before = new Map(alain.cookies);
    await Promise.all([page(), alain.post(`${portal.url}/signout`, { form }), page()]);
    const thief = webReader();
    for (const [name, value] of before) thief.cookies.set(name, value);
    expect(await isSignedIn(portal, thief)).toBe(false);
  });

  test('when the sign-in service is away, nobody is taken to hold a role that is not proved', async () => {
    await portal.standIn.close();
    expect(await page()).toContain(accept);
    portal.office.later(proofLife);
    const answer = await alain.get(portal.url + path);
    expect([answer.status, answer.html]).toEqual([
      503,
      expect.stringContaining(`href="/signin?to=${encodeURIComponent(path)}"`),
    ]);
  });

  test('what the service is asked again with is of no use to whoever has only the store', async () => {
    const secret = alain.cookies.get(sessionCookie) ?? '';
    const stored = await portal.dependencies.store.read(sessionPartition(secret), 'session');
    const { renewal } = stored?.body as { renewal: string };
    expect(renewal.length).toBeGreaterThan(40);
    const other = webReader();
    await other.signIn(portal.url, 'Lucie Roche', path);
    const otherSecret = other.cookies.get(sessionCookie) ?? '';
    const otherStored = await portal.dependencies.store.read(sessionPartition(otherSecret), 'session');
    if (!otherStored) throw new Error('Lucie is signed in.');
    // Moved into another session, it opens nothing there.
    const { partition: _, etag, ...document } = otherStored;
    await portal.dependencies.store.commit(sessionPartition(otherSecret), [
      { kind: 'replace', etag, document: { ...document, body: { ...(document.body as object), renewal } } },
    ]);
    portal.office.later(proofLife);
    expect(await isSignedIn(portal, other)).toBe(false);
  });
});

describe('a role as Microsoft Entra ID vouches for it', () => {
  let authority: MultiTenantAuthority;
  let portal: RunningPortal;
  let reader: WebReader;
  beforeEach(async () => {
    authority = await startMultiTenantAuthority();
    portal = await openPortal(() => ({ signIn: authority.settings }));
    reader = webReader();
  });
  afterEach(async () => {
    await portal.close();
    await authority.close();
  });

  async function signIn(): Promise<void> {
    const begun = await reader.get(`${portal.url}/signin`);
    const chosen = await reader.get(begun.location ?? '');
    await reader.get(chosen.location ?? '');
    expect(await isSignedIn(portal, reader)).toBe(true);
  }

  test('is asked for again with the refresh token, and found taken away or given', async () => {
    const path = await portal.invite({ customerName: 'Contoso France' });
    await signIn();
    const decide = async () => (await reader.get(portal.url + path)).html.includes('value="accepted"');
    expect(await decide()).toBe(true);
    authority.answers.claims['wids'] = [];
    portal.office.later(proofLife);
    expect(await decide()).toBe(false);
    authority.answers.claims['wids'] = [globalAdminRoleTemplate];
    portal.office.later(proofLife);
    expect(await decide()).toBe(true);
  });

  test.each<[string, (authority: MultiTenantAuthority) => void]>([
    [
      'the account is locked or gone',
      ({ answers }) => {
        answers.tokenStatus = 400;
      },
    ],
    [
      'it answers for somebody else',
      ({ answers }) => {
        answers.claims['oid'] = '77777777-0000-4000-8000-0000000000aa';
      },
    ],
    [
      'it answers for another tenant',
      ({ answers }) => {
        answers.claims['tid'] = '88888888-0000-4000-8000-000000000002';
      },
    ],
    [
      'the answer is signed by a stranger',
      ({ answers }) => {
        answers.signedBy = 'stranger';
      },
    ],
  ])('the session is over when %s', async (_, happens) => {
    await signIn();
    happens(authority);
    portal.office.later(proofLife - 1);
    expect(await isSignedIn(portal, reader)).toBe(true);
    portal.office.later(1);
    expect(await isSignedIn(portal, reader)).toBe(false);
    // For good, even when the authority would vouch again.
    authority.answers.tokenStatus = 200;
    authority.answers.signedBy = 'authority';
    expect(await isSignedIn(portal, reader)).toBe(false);
  });

  test('without anything to ask again with, a session lasts as long as its proof', async () => {
    authority.answers.renewable = false;
    await signIn();
    portal.office.later(proofLife);
    expect(await isSignedIn(portal, reader)).toBe(false);
  });

  test('while it is in trouble the pages say so, and go on afterwards', async () => {
    await signIn();
    portal.office.later(proofLife);
    authority.answers.tokenStatus = 503;
    expect((await reader.get(`${portal.url}/`)).status).toBe(503);
    authority.answers.tokenStatus = 200;
    expect(await isSignedIn(portal, reader)).toBe(true);
  });
});

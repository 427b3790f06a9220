import { listAudit } from '../../src/application/listAudit';
import { relationshipRecord } from '../../src/application/records/customers';
import { proofLife, sessionLife } from '../../src/application/records/sessions';
import { people } from '../support/office';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import type { WebReader } from '../support/webReader';
import { webReader } from '../support/webReader';
import { actPath, bellowsPartners, browse, confirmed } from './support/customerWays';

const bellows = '20000000-0000-4000-8000-000000000007';
let portal: RunningPortal;
let anne: WebReader;
beforeEach(async () => {
  portal = await openPortal();
  anne = webReader();
  await anne.signIn(portal.url, 'Anne Weiler', '/partners');
});
afterEach(() => portal.close());

const recorded = async (type: keyof typeof bellowsPartners) =>
  (await relationshipRecord.read(portal.dependencies.store, bellows, bellowsPartners[type], type))?.value;
const auditOf = async () =>
  (await listAudit(portal.dependencies, await portal.office.visitor('anne'))).items.map(
    ({ action, facts }) => [action, facts['attempted']],
  );
const post = (path: string, form: Record<string, string>, headers = {}, reader = anne) =>
  reader.post(portal.url + path, form, headers);

test('a sign-in that began at a page of one’s own leads back to it', async () => {
  const path = `/partners/${bellowsPartners.reseller}`;
  const back = await webReader().signIn(portal.url, 'Karim Blanc', path);
  expect([back.status, back.location]).toEqual([303, path]);
});

test('confirming does what the page says, and its own address then says what has come of it', async () => {
  const path = actPath('reseller', 'remove-admin-roles');
  const sent = await confirmed(portal, anne, path);
  expect([sent.status, sent.location]).toEqual([303, path]);
  expect(await recorded('reseller')).toMatchObject({ state: 'active', delegatedAdmin: false, version: 2 });
  expect((await anne.get(portal.url + path)).html).toContain('Alpine Cloud Services has no admin roles');
  // The form once more, from the browser's history, changes nothing more.
  const form = await anne.formToken(`${portal.url}/partners`);
  expect((await post(path, { form, version: '1' })).location).toBe(path);
  expect(await auditOf()).toEqual([['adminRolesRemoved', undefined]]);
});

test('what the rules do not allow is not done, whatever the form says, and is put on record', async () => {
  const path = actPath('mpsa', 'delete');
  const form = await anne.formToken(`${portal.url}/partners`);
  expect((await post(path, { form, version: '1' })).location).toBe(path);
  expect(await recorded('mpsa')).toMatchObject({ state: 'active', version: 1 });
  expect(await auditOf()).toEqual([['refused', 'deletePartner']]);
});

test('nobody but a Global admin changes anything, and who tries is on record', async () => {
  const karim = webReader();
  await karim.signIn(portal.url, 'Karim Blanc', '/partners');
  const form = await karim.formToken(`${portal.url}/partners`);
  for (const [path, fields] of [
    [actPath('reseller', 'remove-admin-roles'), { version: '1' }],
    [actPath('advisor', 'delete'), { version: '1' }],
    [actPath('mpsa', 'ask-to-end'), { version: '1' }],
    ['/agreement', { agreement: 'read' }],
  ] as const) {
    expect((await post(path, { form, ...fields }, {}, karim)).status).toBe(403);
  }
  expect(await auditOf()).toEqual([
    ['refused', 'signAgreement'],
    ['refused', 'askPartnerToEnd'],
    ['refused', 'deletePartner'],
    ['refused', 'removeAdminRoles'],
  ]);
  expect(await recorded('reseller')).toMatchObject({ delegatedAdmin: true, version: 1 });
});

test('a Global admin who is none any more changes nothing', async () => {
  const path = actPath('advisor', 'delete');
  const form = await anne.formToken(portal.url + path);
  portal.directory.customers
    .flatMap(({ users }) => users)
    .find(({ name }) => name === 'Anne Weiler')
    ?.roles.splice(0);
  portal.office.later(proofLife);
  expect((await post(path, { form, version: '1' })).status).toBe(403);
  expect(await recorded('advisor')).toMatchObject({ state: 'active' });
});

test.each<[string, (form: string) => [Record<string, string>, Record<string, string>]]>([
  ['another site', (form) => [{ form, version: '1' }, { Origin: 'https://evil.example' }]],
  [
    'another site in the same browser',
    (form) => [{ form, version: '1' }, { 'Sec-Fetch-Site': 'cross-site' }],
  ],
  ['a neighbouring host', (form) => [{ form, version: '1' }, { 'Sec-Fetch-Site': 'same-site' }]],
  ['nobody in particular, without the token', () => [{ version: '1' }, {}]],
  ['somebody who guesses the token', () => [{ form: 'guessed', version: '1' }, {}]],
])('a form from %s does nothing', async (_, sent) => {
  const form = await anne.formToken(`${portal.url}/partners`);
  for (const path of [
    actPath('advisor', 'delete'),
    actPath('reseller', 'remove-admin-roles'),
    '/agreement',
  ]) {
    const [fields, headers] = sent(form);
    expect((await post(path, { agreement: 'read', ...fields }, headers)).status).toBe(403);
  }
  expect(await auditOf()).toEqual([]);
});

test('a form token of one session is of no use in another', async () => {
  const claire = webReader();
  await claire.signIn(portal.url, 'Claire Dubois', '/partners');
  const form = await claire.formToken(`${portal.url}/partners`);
  expect((await post(actPath('advisor', 'delete'), { form, version: '1' })).status).toBe(403);
});

test.each<[string, (reader: WebReader) => Promise<unknown>]>([
  [
    'signed out',
    async (reader) =>
      reader.post(`${portal.url}/signout`, { form: await reader.formToken(`${portal.url}/`) }),
  ],
  [
    'over',
    () => {
      portal.office.later(sessionLife);
      return Promise.resolve();
    },
  ],
])('the cookie of a session that is %s opens nothing and does nothing', async (_, ends) => {
  const thief = webReader();
  for (const [name, value] of anne.cookies) thief.cookies.set(name, value);
  const path = actPath('advisor', 'delete');
  const form = await thief.formToken(portal.url + path);
  await ends(anne);
  const page = await thief.get(`${portal.url}/partners`);
  expect(page.html).toContain('Sign in to see your partners');
  expect(page.html).not.toContain('Alpine');
  const sent = await post(path, { form, version: '1' }, {}, thief);
  expect([sent.status, sent.location]).toEqual([303, path]);
  expect(await recorded('advisor')).toMatchObject({ state: 'active' });
});

test('another customer’s pages show nothing of this one’s', async () => {
  const hugo = webReader();
  await hugo.signIn(portal.url, 'Hugo Lambert', '/partners');
  for (const path of [`/partners/${bellowsPartners.reseller}`, actPath('advisor', 'delete')]) {
    const page = await hugo.get(portal.url + path);
    expect([page.status, /Alpine|Southridge|Bellows/.test(page.html)]).toEqual([404, false]);
  }
});

test.each([
  '/partners/nobody',
  '/partners/nobody/reseller/delete',
  `/partners/${people.nora[0]}/landlord/delete`,
  '/partners/from/nowhere',
])('%s is answered with a page', async (path) => {
  const { status, location } = await anne.get(portal.url + path);
  expect(path.includes('from') ? [303, '/partners'] : [404, null]).toEqual([status, location]);
});

test('no page of one’s own may be kept, framed, or told to others', async () => {
  for (const path of [
    '/partners',
    `/partners/${bellowsPartners.reseller}`,
    actPath('advisor', 'delete'),
    '/agreement',
  ]) {
    const { headers } = await anne.get(portal.url + path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
  const form = await anne.formToken(`${portal.url}/partners`);
  const out = await anne.post(`${portal.url}/signout`, { form });
  expect(out.headers.get('clear-site-data')).toBe('"cache"');
});

test('a request that a colleague has opened is answered from the list', async () => {
  const invitation = await portal.invite({ language: 'en' });
  const [lucie, alain] = [webReader(), webReader()];
  await lucie.signIn(portal.url, 'Lucie Roche', invitation);
  await browse(portal, lucie, invitation);
  await alain.signIn(portal.url, 'Alain Besson', '/partners');
  expect((await alain.get(`${portal.url}/partners`)).html).toContain(`href="${invitation}"`);
  const form = await alain.formToken(portal.url + invitation);
  await post(`${invitation}/decision`, { form, choice: 'accepted', agreement: 'read' }, {}, alain);
  const { html } = await alain.get(`${portal.url}/partners`);
  expect(html).not.toContain(invitation);
  expect(html).toContain('Since November 21, 2026');
});

import { auditEntryRecord } from '../../src/application/records/audit';
import { partnershipRecord } from '../../src/application/records/partnerships';
import { people } from '../support/office';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import type { WebReader } from '../support/webReader';
import { webReader } from '../support/webReader';
import { requestSentAgain } from './support/afterwards';
import { ask, reseller } from './support/partnershipWays';

const fabrikam = people.paul[0];
const accept = { choice: 'accepted', ordering: 'authorised' };
let portal: RunningPortal;
let reader: WebReader;
let path: string;
let decision: string;
beforeEach(async () => {
  portal = await openPortal();
  reader = webReader();
  path = await ask(portal, 'en');
  decision = `${portal.url}${path}/decision`;
});
afterEach(() => portal.close());

async function actions() {
  const all = { order: 'ascending', limit: 100 } as const;
  const { items } = await auditEntryRecord.page(portal.dependencies.store, fabrikam, all);
  return items.map(({ value }) => value.action);
}

/** What is on record at the provider. */
async function onRecord() {
  const found = await partnershipRecord.read(portal.dependencies.store, fabrikam, reseller);
  return { partnership: found?.value.state ?? null, audit: await actions() };
}
const nothing = { partnership: null, audit: ['invitationSent'] };
const accepted = { partnership: 'active', audit: ['invitationSent', 'partnershipAccepted'] };

async function signedInForm(): Promise<string> {
  await reader.signIn(portal.url, 'Omar Haddad', path);
  return reader.formToken(portal.url + path);
}

describe('answering', () => {
  test('accepting with the tick is recorded once, however often the form is sent', async () => {
    const form = await signedInForm();
    const sent = await Promise.all([1, 2].map(() => reader.post(decision, { form, ...accept })));
    expect(sent.map(({ status, location }) => [status, location])).toEqual([
      [303, path],
      [303, path],
    ]);
    expect((await reader.post(decision, { form, choice: 'declined' })).status).toBe(303);
    expect(await onRecord()).toEqual(accepted);
  });

  test.each([
    ['without the tick', {}],
    ['with a tick that says something else', { ordering: 'on' }],
  ])('accepting %s shows the form again and records nothing', async (_what, fields) => {
    const form = await signedInForm();
    const { status, html } = await reader.post(decision, { form, choice: 'accepted', ...fields });
    expect(status).toBe(422);
    expect(html).toMatch(/<input id="ordering"[^>]*aria-describedby="ordering-problem[^"]*"[^>]*autofocus/);
    expect(html).toContain(`href="${path}?lang=fr"`);
    expect(await onRecord()).toEqual(nothing);
  });

  test('declining needs no tick and makes no partnership', async () => {
    const form = await signedInForm();
    await reader.post(decision, { form, choice: 'declined' });
    expect(await onRecord()).toEqual({ partnership: null, audit: ['invitationSent', 'partnershipDeclined'] });
  });

  test.each([
    ['a customer', 'Alain Besson'],
    ['another kind of partner', 'Nadia Ferreira'],
    ['a reseller in another cloud', 'Wei Zhang'],
    ['a reseller that has the partnership already', 'Grace Kim'],
  ])('%s decides nothing, whatever the form says', async (_who, person) => {
    await reader.signIn(portal.url, person, path);
    const form = await reader.formToken(`${portal.url}/`);
    expect((await reader.post(decision, { form, ...accept })).location).toBe(path);
    expect(await onRecord()).toEqual(nothing);
  });

  test('a session that is over meanwhile is asked to sign in again, and nothing is recorded', async () => {
    const form = await signedInForm();
    reader.cookies.clear();
    expect((await reader.post(decision, { form, ...accept })).location).toBe(path);
    expect(await onRecord()).toEqual(nothing);
  });

  test('a form that asks for something else is answered and records nothing', async () => {
    const form = await signedInForm();
    expect((await reader.post(decision, { form, ...accept, choice: 'perhaps' })).status).toBe(400);
    expect(await onRecord()).toEqual(nothing);
  });
});

test.each([
  ['without a token', {}, {}],
  ['with a guessed one', { form: 'x'.repeat(43) }, {}],
  ['from another origin', null, { Origin: 'https://evil.example' }],
  ['that a browser calls cross-site', null, { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }],
])('a form %s is refused', async (_what, fields, headers) => {
  const form = await signedInForm();
  const sent = { ...accept, ...(fields ?? { form }) };
  expect((await reader.post(decision, sent, headers as Record<string, string>)).status).toBe(403);
  expect(await onRecord()).toEqual(nothing);
});

describe('a link', () => {
  const asDocument = { 'Sec-Fetch-Dest': 'document' };
  const opened = async () => (await actions()).filter((action) => action === 'invitationOpened').length;

  test('of one sort opens nothing at the address of the other', async () => {
    const token = path.slice('/p/'.length);
    const customers = (await portal.invite()).slice('/i/'.length);
    for (const wrong of [`/i/${token}`, `/p/${customers}`, `/p/${token.slice(0, -1)}`]) {
      const { status, html } = await reader.get(portal.url + wrong);
      expect([wrong, status]).toEqual([wrong, 404]);
      expect(html).not.toMatch(/Fabrikam|Northwind/);
    }
  });

  test('that a newer e-mail replaced decides nothing', async () => {
    const form = await signedInForm();
    await requestSentAgain(portal);
    expect((await reader.post(decision, { form, ...accept })).location).toBe(path);
    expect((await onRecord()).partnership).toBeNull();
  });

  test('is not opened by a mail scanner nor by the provider’s own people, and is by the reseller’s', async () => {
    await reader.get(portal.url + path);
    const provider = webReader();
    await provider.signIn(portal.url, 'Paul Okafor', path);
    await provider.get(portal.url + path, asDocument);
    expect(await opened()).toBe(0);
    await reader.signIn(portal.url, 'Omar Haddad', path);
    for (const _time of [1, 2]) await reader.get(portal.url + path, asDocument);
    expect(await opened()).toBe(1);
  });
});

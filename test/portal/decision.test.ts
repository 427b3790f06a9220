import { decisionRecord, relationshipRecord } from '../../src/application/records/customers';
import { auditEntryRecord } from '../../src/application/records/audit';
import { outboxRecord } from '../../src/application/records/outbox';
import { organisationRecord } from '../../src/application/records/organisations';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import type { WebReader } from '../support/webReader';
import { webReader } from '../support/webReader';
import { left } from './support/afterwards';

const fourthCoffee = '20000000-0000-4000-8000-000000000002';
const northwind = '10000000-0000-4000-8000-000000000002';
let portal: RunningPortal;
let reader: WebReader;
let path: string;
let decision: string;
beforeEach(async () => {
  portal = await openPortal();
  reader = webReader();
  path = await portal.invite();
  decision = `${portal.url}${path}/decision`;
});
afterEach(() => portal.close());

/** What is on record at the customer. */
async function onRecord() {
  const { store } = portal.dependencies;
  const all = { order: 'ascending', limit: 100 } as const;
  const [relationship, decisions, audit, outbox, organisation] = await Promise.all([
    relationshipRecord.read(store, fourthCoffee, northwind, 'reseller'),
    decisionRecord.page(store, fourthCoffee, all),
    auditEntryRecord.page(store, fourthCoffee, all),
    outboxRecord.page(store, fourthCoffee, all),
    organisationRecord.read(store, fourthCoffee),
  ]);
  return {
    relationship: relationship?.value.state ?? null,
    decisions: decisions.items.map(({ value }) => value.outcome),
    audit: audit.items.map(({ value }) => value.action),
    outbox: outbox.items.map(({ value }) => value.message.kind),
    agreementBy:
      organisation?.value.kind === 'customer' ? (organisation.value.agreement?.signedBy?.name ?? null) : null,
  };
}
const nothing = { relationship: null, decisions: [], audit: [], outbox: [], agreementBy: null };

async function signedInForm(person = 'Alain Besson'): Promise<string> {
  await reader.signIn(portal.url, person, path);
  return reader.formToken(portal.url + path);
}

describe('answering', () => {
  test('accepting with the tick is recorded, and reloading repeats nothing', async () => {
    const form = await signedInForm();
    const sent = await reader.post(decision, { form, choice: 'accepted', agreement: 'read' });
    expect([sent.status, sent.location]).toEqual([303, path]);
    const accepted = {
      relationship: 'active',
      decisions: ['accepted'],
      audit: ['agreementSigned', 'relationshipAccepted'],
      outbox: ['decision'],
      agreementBy: 'Alain Besson',
    };
    expect(await onRecord()).toEqual(accepted);
    expect((await reader.post(decision, { form, choice: 'accepted', agreement: 'read' })).status).toBe(303);
    expect((await reader.post(decision, { form, choice: 'declined' })).status).toBe(303);
    expect(await onRecord()).toEqual(accepted);
    expect((await reader.get(portal.url + path)).html).toContain(
      'Your organization accepted the request of Northwind Conseil',
    );
  });

  test('what was accepted and has ended since is not said to allow anything', async () => {
    const form = await signedInForm();
    await reader.post(decision, { form, choice: 'accepted', agreement: 'read' });
    await portal.deliver();
    const page = async () => (await reader.get(portal.url + path)).html;
    expect(await page()).toContain('Your acceptance allows');
    await left(portal, fourthCoffee);
    expect(await page()).toContain('Your organization accepted the request of Northwind Conseil');
    expect(await page()).not.toMatch(/Your acceptance allows|to sell you/);
  });

  test('accepting without the tick shows the form again, the message tied to the box, and records nothing', async () => {
    const form = await signedInForm();
    const { status, html } = await reader.post(decision, { form, choice: 'accepted' });
    expect(status).toBe(422);
    expect(html).toMatch(
      /<input id="agreement"[^>]*aria-describedby="agreement-problem[^"]*" aria-invalid="true"[^>]*autofocus/,
    );
    expect(html).toMatch(/<p id="agreement-problem"/);
    expect(html).toContain(`href="${path}?lang=fr"`);
    expect(await onRecord()).toEqual(nothing);
  });

  test('declining needs no tick and signs nothing', async () => {
    const form = await signedInForm();
    await reader.post(decision, { form, choice: 'declined' });
    expect(await onRecord()).toEqual({
      ...nothing,
      decisions: ['declined'],
      audit: ['invitationDeclined'],
      outbox: ['decision'],
    });
  });

  test('a session that is over meanwhile is asked to sign in again, and nothing is recorded', async () => {
    const form = await signedInForm();
    reader.cookies.clear();
    const sent = await reader.post(decision, { form, choice: 'accepted', agreement: 'read' });
    expect([sent.status, sent.location]).toEqual([303, path]);
    expect(await onRecord()).toEqual(nothing);
  });

  test('someone without the Global admin role decides nothing, whatever the form says, and it goes on record', async () => {
    await reader.signIn(portal.url, 'Lucie Roche', path);
    const form = await reader.formToken(portal.url + path);
    const sent = await reader.post(decision, { form, choice: 'accepted', agreement: 'read' });
    expect(sent.status).toBe(303);
    expect(await onRecord()).toEqual({ ...nothing, audit: ['refused'] });
    const all = { order: 'ascending', limit: 100 } as const;
    const { items } = await auditEntryRecord.page(portal.dependencies.store, fourthCoffee, all);
    expect(items[0]?.value).toMatchObject({
      actor: { tenantId: fourthCoffee, name: 'Lucie Roche' },
      facts: { attempted: 'decision', code: 'roleMissing', senderTenant: northwind },
    });
  });

  test.each([
    ['no choice', {}],
    ['another choice', { choice: 'perhaps' }],
  ])('%s is answered and records nothing', async (_what, fields) => {
    const form = await signedInForm();
    expect((await reader.post(decision, { form, agreement: 'read', ...fields })).status).toBe(400);
    expect(await onRecord()).toEqual(nothing);
  });
});

describe('a form that another site sends', () => {
  const accept = { choice: 'accepted', agreement: 'read' };

  test.each([
    ['without a token', () => ({})],
    ['with an empty one', () => ({ form: '' })],
    ['with a guessed one', () => ({ form: 'x'.repeat(43) })],
    [
      'with one character changed',
      (form: string) => ({ form: `${form.slice(0, -1)}${form.endsWith('A') ? 'B' : 'A'}` }),
    ],
  ])('%s is refused', async (_what, fields) => {
    const form = await signedInForm();
    expect((await reader.post(decision, { ...accept, ...fields(form) })).status).toBe(403);
    expect(await onRecord()).toEqual(nothing);
  });

  test('with the token of another session is refused', async () => {
    const attacker = webReader();
    await attacker.signIn(portal.url, 'Alain Besson', path);
    const form = await attacker.formToken(portal.url + path);
    await signedInForm();
    expect((await reader.post(decision, { ...accept, form })).status).toBe(403);
    expect(await onRecord()).toEqual(nothing);
  });

  test.each([
    ['an origin elsewhere', { Origin: 'https://evil.example' }],
    ['an origin that only looks like ours', { Origin: 'http://127.0.0.1' }],
    ['a browser that says cross-site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }],
    ['a browser that says same-site', { 'Sec-Fetch-Site': 'same-site' }],
  ])('%s is refused, even with the right token', async (_what, headers) => {
    const form = await signedInForm();
    expect((await reader.post(decision, { ...accept, form }, headers as Record<string, string>)).status).toBe(
      403,
    );
    expect(await onRecord()).toEqual(nothing);
  });

  test('our own page’s is let through, though its origin is kept back', async () => {
    const form = await signedInForm();
    const headers = { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' };
    expect((await reader.post(decision, { ...accept, form }, headers)).status).toBe(303);
    expect((await onRecord()).relationship).toBe('active');
  });
});

describe('a link', () => {
  test('with any byte changed is unknown, and so is a part of it', async () => {
    const token = path.slice('/i/'.length);
    const bytes = Buffer.from(token, 'base64url');
    const tampered = [...bytes.keys()].map((index) => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(index) ^ 1, index);
      return copy.toString('base64url');
    });
    const cut = [
      token.slice(1),
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      token.toLowerCase(),
      'i',
      '%00',
    ];
    for (const wrong of [...tampered, ...cut]) {
      const { status, html } = await reader.get(`${portal.url}/i/${wrong}`);
      expect([wrong, status]).toEqual([wrong, 404]);
      expect(html).not.toContain('Northwind');
    }
  });

  const opened = async () => {
    const all = { order: 'ascending', limit: 100 } as const;
    const page = await auditEntryRecord.page(portal.dependencies.store, northwind, all);
    return page.items.filter(({ value }) => value.action === 'invitationOpened').length;
  };
  const asDocument = { 'Sec-Fetch-Dest': 'document' };

  test('is not taken for opened when a mail scanner follows it, and is when a person’s browser does', async () => {
    await reader.get(portal.url + path);
    const asked = { method: 'HEAD', headers: asDocument };
    expect((await fetch(portal.url + path, asked)).status).toBe(200);
    expect(await opened()).toBe(0);
    for (const _time of [1, 2]) await reader.get(portal.url + path, asDocument);
    expect(await opened()).toBe(1);
  });

  test('is not taken for opened when the sender’s own people look at it', async () => {
    await reader.signIn(portal.url, 'Chloé Martin', path);
    await reader.get(portal.url + path, asDocument);
    expect(await opened()).toBe(0);
    const customer = webReader();
    await customer.signIn(portal.url, 'Hugo Lambert', path);
    await customer.get(portal.url + path, asDocument);
    expect(await opened()).toBe(1);
  });
});

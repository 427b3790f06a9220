import { draftInvitation } from '../../src/application/draftInvitation';
import { editDraft } from '../../src/application/editDraft';
import { listInvitations } from '../../src/application/listInvitations';
import { openInvitation } from '../../src/application/openInvitation';
import { auditEntryRecord } from '../../src/application/records/audit';
import { invitationRecord } from '../../src/application/records/invitations';
import { outboxRecord } from '../../src/application/records/outbox';
import { draftPageUrl, showDraft } from '../../src/application/showDraft';
import type { RefusalCode } from '../../src/domain/refusal';
import type { Office, people } from '../support/office';
import { followerOf, openOffice } from '../support/office';

const id = 'd0000000-0000-4000-8000-000000000001';
const request = { id, customerName: 'Fourth Coffee', language: 'fr' as const, delegatedAdmin: false };
let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const refused = (code: RefusalCode, facts: Record<string, string> = {}) => ({ code, facts });

describe('drafting', () => {
  test('the draft carries the link, the partner’s and the sender’s name, and the days it is good for', async () => {
    const chloe = await office.actor('chloe');
    const { draft, link } = await draftInvitation(office, chloe, {
      ...request,
      email: ' Alain@FourthCoffee.example',
    });
    expect(draft).toMatchObject({
      state: 'draft',
      link: 'addressed',
      delegatedAdmin: false,
      addressee: { name: 'Fourth Coffee', email: 'alain@fourthcoffee.example' },
      createdAt: '2026-11-21T09:00:00.000Z',
    });
    expect(draft.email.subject).toContain('Northwind Conseil');
    expect(draft.email.body).toContain(`\n\n${link}\n\n`);
    expect(draft.email.body).toContain('Chloé Martin');
    expect(draft.email.body).toContain('30\u00a0jours');
    expect(draft.email.body).toContain('Centre d’administration Microsoft\u00a0365');
  });

  test('without customer and e-mail it carries the account link, which names nobody and does not expire', async () => {
    const chloe = await office.actor('chloe');
    const { draft, link } = await draftInvitation(office, chloe, {
      id,
      language: 'en',
      delegatedAdmin: true,
    });
    expect(draft.link).toBe('account');
    expect(draft.email.body).toContain(link);
    expect(draft.email.body).not.toContain('good for');
    const again = await draftInvitation(office, await office.actor('grace'), {
      id: office.newId(),
      language: 'en',
      delegatedAdmin: true,
    });
    expect(again.link).toBe(link);
    const without = await draftInvitation(office, chloe, {
      id: office.newId(),
      language: 'en',
      delegatedAdmin: false,
    });
    expect(without.link).not.toBe(link);
  });

  test('the same request made twice is one draft', async () => {
    const chloe = await office.actor('chloe');
    const first = await draftInvitation(office, chloe, request);
    const second = await draftInvitation(office, chloe, { ...request, customerName: 'Another' });
    expect(second).toEqual(first);
  });

  test.each<[keyof typeof people, string, string]>([
    ['dana', 'Microsoft Office admin portal', 'usGovernment'],
    ['wei', 'Office 365 operated by 21Vianet', 'china'],
  ])(
    '%s: privileges are always part of it, and the cloud’s own place is named',
    async (who, place, cloud) => {
      const actor = await office.actor(who);
      const { draft } = await draftInvitation(office, actor, { id, customerName: 'X', language: 'en' });
      expect(draft).toMatchObject({ kind: 'reseller', delegatedAdmin: true });
      expect(draft.email.body).toContain(place);
      await expect(draftInvitation(office, actor, { ...request, id: office.newId() })).rejects.toMatchObject(
        refused('privilegesCannotBeLeftOut', { cloud }),
      );
    },
  );

  test.each<[string, object, RefusalCode]>([
    ['no choice made', { delegatedAdmin: undefined }, 'privilegesNotChosen'],
    ['a name of symbols', { customerName: '***' }, 'customerNameInvalid'],
    ['a name with a line break', { customerName: 'A\nB' }, 'customerNameInvalid'],
    ['no address', { email: 'alain' }, 'emailInvalid'],
    ['an address with a header in it', { email: 'a@x.example\r\nBcc: b@y.example' }, 'emailInvalid'],
    ['a colleague’s address', { email: 'grace@northwind.example' }, 'emailAtOwnDomain'],
  ])('%s is refused and nothing is kept', async (_, change, code) => {
    const chloe = await office.actor('chloe');
    await expect(draftInvitation(office, chloe, { ...request, ...change })).rejects.toMatchObject({ code });
    expect(await invitationRecord.read(office.store, chloe.partner.tenantId, id)).toBeNull();
  });

  test('who has not the role is told who has', async () => {
    await expect(draftInvitation(office, await office.actor('sam'), request)).rejects.toMatchObject(
      refused('roleMissing', { action: 'requestRelationship', names: 'Chloé Martin, Grace Kim' }),
    );
  });
});

test('in the cloud operated by 21Vianet the e-mail speaks of privileges and promises no selling', async () => {
  const { draft } = await draftInvitation(office, await office.actor('wei'), {
    id,
    customerName: 'X',
    language: 'en',
  });
  expect(draft.email.subject).toBe('Adatum Shanghai would like to manage your Microsoft services');
  expect(draft.email.body).not.toMatch(/sell/);
});

test('one day is told as one', async () => {
  const oneDay = { ...office, invitationDays: 1 };
  const bodies = await Promise.all(
    (['en', 'fr'] as const).map(async (language) => {
      const id = office.newId();
      const { draft } = await draftInvitation(oneDay, await office.actor('chloe'), {
        ...request,
        id,
        language,
      });
      return draft.email.body;
    }),
  );
  expect(bodies[0]).toContain('good for one day.');
  expect(bodies[1]).toContain('valable un jour.');
});

describe('editing', () => {
  test('keeps what was edited, as long as the exact link stands', async () => {
    const chloe = await office.actor('chloe');
    const { link } = await draftInvitation(office, chloe, request);
    const edit = {
      invitationId: id,
      to: 'alain@fourthcoffee.example',
      subject: 'Bonjour',
      body: `Voici : ${link}`,
    };
    const { draft } = await editDraft(office, chloe, edit);
    expect(draft).toMatchObject({
      email: { subject: 'Bonjour' },
      addressee: { email: edit.to, name: 'Fourth Coffee' },
    });
    await expect(editDraft(office, chloe, { ...edit, body: 'Sans lien' })).rejects.toMatchObject(
      refused('linkMissing', { link }),
    );
    const kept = await invitationRecord.read(office.store, chloe.partner.tenantId, id);
    expect(kept?.value).toEqual(draft);
  });

  test('a colleague, another tenant, and a draft already sent are refused', async () => {
    const chloe = await office.actor('chloe');
    const { link } = await draftInvitation(office, chloe, request);
    const edit = { invitationId: id, subject: 'S', body: link };
    await expect(editDraft(office, await office.actor('grace'), edit)).rejects.toMatchObject(
      refused('notYours', { name: 'Chloé Martin' }),
    );
    await expect(editDraft(office, await office.actor('omar'), edit)).rejects.toMatchObject(
      refused('notFound'),
    );
    await openInvitation(office, chloe, { invitationId: id, follower: followerOf(chloe) });
    await expect(editDraft(office, chloe, edit)).rejects.toMatchObject(
      refused('notDraft', { state: 'open' }),
    );
  });
});

describe('sending', () => {
  test('opens the invitation for thirty days, with its audit entry and its expiry, once', async () => {
    const chloe = await office.actor('chloe');
    const { tenantId } = chloe.partner;
    await draftInvitation(office, chloe, request);
    const sent = await openInvitation(office, chloe, { invitationId: id, follower: followerOf(chloe) });
    expect(sent).toMatchObject({
      state: 'open',
      expiresAt: '2026-12-21T09:00:00.000Z',
      followers: [{ language: 'fr' }],
    });
    office.later(60_000);
    expect(await openInvitation(office, chloe, { invitationId: id, follower: followerOf(chloe) })).toEqual(
      sent,
    );

    const audit = await auditEntryRecord.page(office.store, tenantId, { order: 'ascending', limit: 10 });
    expect(audit.items.map(({ value }) => [value.sequence, value.action, value.actor?.name])).toEqual([
      [1, 'invitationSent', 'Chloé Martin'],
    ]);
    const outbox = await outboxRecord.page(office.store, tenantId, { order: 'ascending', limit: 10 });
    expect(outbox.items.map(({ value }) => [value.message.kind, value.due])).toEqual([
      ['expiryNotice', '2026-12-20T09:00:00.000Z'],
      ['expiry', '2026-12-21T09:00:00.000Z'],
    ]);
  });

  test('by the account link there is one standing link, whoever sends it and however often', async () => {
    const chloe = await office.actor('chloe');
    const grace = await office.actor('grace');
    for (const actor of [chloe, grace, chloe]) {
      const { draft } = await draftInvitation(office, actor, {
        id: office.newId(),
        language: 'en',
        delegatedAdmin: true,
      });
      await openInvitation(office, actor, { invitationId: draft.id, follower: followerOf(actor) });
      office.later(1000);
    }
    const { items } = await listInvitations(office, chloe);
    expect(items).toMatchObject([
      { state: 'standing', delegatedAdmin: true, lastSentAt: '2026-11-21T09:00:02.000Z', acceptances: 0 },
    ]);
    expect(items[0]).toMatchObject({
      followers: [{ person: { name: 'Chloé Martin' } }, { person: { name: 'Grace Kim' } }],
    });
  });

  test('a colleague cannot send it, nor somebody of another tenant', async () => {
    await draftInvitation(office, await office.actor('chloe'), request);
    for (const [who, code] of [
      ['grace', 'notYours'],
      ['omar', 'notFound'],
      ['sam', 'roleMissing'],
    ] as const) {
      const actor = await office.actor(who);
      await expect(
        openInvitation(office, actor, { invitationId: id, follower: followerOf(actor) }),
      ).rejects.toMatchObject({ code });
    }
    const { items } = await listInvitations(office, await office.actor('chloe'));
    expect(items).toEqual([]);
  });
});

test('the list shows what was sent, the latest first, a page at a time, and narrowed to one state', async () => {
  const chloe = await office.actor('chloe');
  for (let n = 1; n <= 10; n += 1) {
    const { draft } = await draftInvitation(office, chloe, {
      ...request,
      id: office.newId(),
      customerName: `Customer ${n}`,
    });
    await openInvitation(office, chloe, { invitationId: draft.id, follower: followerOf(chloe) });
    office.later(1000);
  }
  await draftInvitation(office, chloe, { ...request, id: office.newId(), customerName: 'Not sent' });
  const first = await listInvitations(office, chloe, { state: 'open' });
  expect(first.items.map((item) => 'addressee' in item && item.addressee.name)).toEqual(
    [10, 9, 8, 7, 6, 5, 4, 3].map((n) => `Customer ${n}`),
  );
  const second = await listInvitations(office, chloe, { state: 'open', continuation: first.continuation });
  expect(second.items).toHaveLength(2);
  expect(second.continuation).toBeUndefined();
  expect((await listInvitations(office, chloe, { state: 'accepted' })).items).toEqual([]);
});

test('a draft’s page shows the e-mail for an hour, and nothing behind a wrong address', async () => {
  const { draft } = await draftInvitation(office, await office.actor('chloe'), request);
  const token = draftPageUrl(office, draft).split('/').at(-1) ?? '';
  expect(await showDraft(office, token)).toMatchObject({ page: 'draft', invitation: { email: draft.email } });
  expect(await showDraft(office, `${token}x`)).toEqual({ page: 'unknown' });
  office.later(3_600_000);
  expect(await showDraft(office, token)).toEqual({ page: 'expired' });
});

import { decideInvitation } from '../../src/application/decideInvitation';
import { draftInvitation } from '../../src/application/draftInvitation';
import { draftPartnershipRequest } from '../../src/application/draftPartnershipRequest';
import { editDraft } from '../../src/application/editDraft';
import { findInvitations } from '../../src/application/findInvitations';
import { listInvitations } from '../../src/application/listInvitations';
import { openInvitation } from '../../src/application/openInvitation';
import { presentInvitation } from '../../src/application/presentInvitation';
import { auditEntryRecord } from '../../src/application/records/audit';
import { invitationRecord } from '../../src/application/records/invitations';
import { resendInvitation } from '../../src/application/resendInvitation';
import { revokeInvitation } from '../../src/application/revokeInvitation';
import { showInvitation } from '../../src/application/showInvitation';
import { bind } from '../../src/domain/invitationLife';
import { momentOf } from '../../src/domain/identifiers';
import type { RefusalCode } from '../../src/domain/refusal';
import type { Office } from '../support/office';
import { followerOf, openOffice, people, visitors } from '../support/office';
import { openPost } from '../support/post';

const day = 86_400_000;
const northwind = people.chloe[0];
const accept = { outcome: 'accepted', agreementTicked: true } as const;
let office: Office;
let post: ReturnType<typeof openPost>;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
});
afterEach(() => office.close());

const tokenOf = (link: string) => link.split('/').at(-1) ?? '';

async function sent(customerName = 'Fourth Coffee', email?: string) {
  const chloe = await office.actor('chloe');
  const { draft, link } = await draftInvitation(office, chloe, {
    id: office.newId(),
    customerName,
    email,
    language: 'fr',
    delegatedAdmin: true,
  });
  await done(draft.id);
  return { id: draft.id, token: tokenOf(link) };
}

async function done(invitationId: string, who: keyof typeof people = 'chloe') {
  const actor = await office.actor(who);
  return openInvitation(office, actor, { invitationId, follower: followerOf(actor) });
}

async function again(invitationId: string, link: 'kept' | 'replaced', who: keyof typeof people = 'chloe') {
  return resendInvitation(office, await office.actor(who), { id: office.newId(), invitationId, link });
}

const look = async (token: string, who: keyof typeof visitors = 'alain') =>
  presentInvitation(office, token, await office.visitor(who), false);
const state = async (id: string) => (await invitationRecord.read(office.store, northwind, id))?.value.state;
const revoke = async (id: string, who: keyof typeof people = 'chloe') =>
  revokeInvitation(office, await office.actor(who), id);
const actions = async () =>
  (await auditEntryRecord.page(office.store, northwind, { order: 'ascending', limit: 100 })).items.map(
    ({ value }) => value.action,
  );

/** The invitation as it is between the two steps of a decision: bound to the customer, and nothing decided. */
async function bound(id: string): Promise<void> {
  const found = await invitationRecord.read(office.store, northwind, id);
  if (found?.value.state !== 'open') throw new Error('it is open');
  const binding = bind(found.value, visitors.alain[0], momentOf(office.clock()));
  await office.store.commit(northwind, [invitationRecord.replace(binding, found.etag)]);
}

describe('sending once more', () => {
  test('is drafted, edited and sent like any other; the same link is good for thirty days more', async () => {
    const { id, token } = await sent();
    office.later(20 * day);
    const { draft, link } = await again(id, 'kept');
    expect(tokenOf(link)).toBe(token);
    expect(draft).toMatchObject({ state: 'draft', resends: id, addressee: { name: 'Fourth Coffee' } });
    const chloe = await office.actor('chloe');
    const edit = { invitationId: draft.id, to: 'alain@fourthcoffee.example', subject: 'Rappel', body: link };
    await editDraft(office, chloe, edit);
    expect(await done(draft.id)).toMatchObject({
      id,
      state: 'open',
      email: { subject: 'Rappel' },
      addressee: { email: 'alain@fourthcoffee.example' },
      sendings: 2,
      sentAt: momentOf(office.clock()),
      expiresAt: momentOf(office.clock() + 30 * day),
    });
    await post.deliver();
    office.later(20 * day);
    await post.deliver();
    expect(await look(token)).toMatchObject({ page: 'decide' });
    expect((await listInvitations(office, chloe)).items).toHaveLength(1);
    expect(await actions()).toEqual(['invitationSent', 'invitationResent']);
    await expect(done(draft.id)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('with a new link the old one is replaced, but only when it is sent', async () => {
    const { id, token } = await sent();
    const { draft, link } = await again(id, 'replaced');
    expect(tokenOf(link)).not.toBe(token);
    expect(await look(token)).toMatchObject({ page: 'decide' });
    expect(await look(tokenOf(link))).toMatchObject({ page: 'notSentYet' });
    await done(draft.id);
    expect(await look(token)).toMatchObject({ page: 'replaced' });
    expect(await decideInvitation(office, token, await office.visitor('alain'), accept)).toMatchObject({
      page: 'replaced',
    });
    await decideInvitation(office, tokenOf(link), await office.visitor('alain'), accept);
    expect(await look(token)).toMatchObject({ page: 'accepted' });
    await post.deliver();
    expect(await look(token, 'hugo')).toMatchObject({ page: 'accepted' });
  });

  test('brings an expired one back, and a colleague who sends it is told as well', async () => {
    const { id, token } = await sent();
    office.later(31 * day);
    await post.deliver();
    expect(await state(id)).toBe('expired');
    const { draft } = await again(id, 'kept', 'grace');
    await done(draft.id, 'grace');
    expect(await look(token)).toMatchObject({ page: 'decide' });
    await decideInvitation(office, token, await office.visitor('alain'), accept);
    post.told.length = 0;
    await post.deliver();
    expect(post.told.filter((line) => line.startsWith('news')).sort()).toEqual([
      'news Chloé Martin accepted Fourth Coffee by Alain Besson',
      'news Grace Kim accepted Fourth Coffee by Alain Besson',
    ]);
  });

  test('two colleagues who replace the link at once: one draft is out of date', async () => {
    const { id } = await sent();
    const one = await again(id, 'replaced');
    const old = await again(id, 'kept', 'grace');
    await done(one.draft.id);
    await expect(done(old.draft.id, 'grace')).rejects.toMatchObject({ code: 'stateChanged' });
  });

  test.each<[string, (id: string, token: string) => Promise<unknown>, RefusalCode]>([
    [
      'decided',
      async (_, token) => {
        await decideInvitation(office, token, await office.visitor('alain'), accept);
        await post.deliver();
      },
      'notOpen',
    ],
    ['revoked', (id) => revoke(id), 'notOpen'],
    ['just being decided', (id) => bound(id), 'decisionUnderway'],
  ])('one that is %s is refused, before its draft and at Done', async (_, happens, code) => {
    const { id, token } = await sent();
    const { draft } = await again(id, 'kept');
    await happens(id, token);
    await expect(again(id, 'kept')).rejects.toMatchObject({ code });
    await expect(done(draft.id)).rejects.toMatchObject({ code });
  });

  test.each<[keyof typeof people, RefusalCode]>([
    ['sam', 'roleMissing'],
    ['omar', 'invitationNotFound'],
  ])('%s cannot', async (who, code) => {
    const { id } = await sent();
    await expect(again(id, 'kept', who)).rejects.toMatchObject({ code });
  });
});

describe('taking back', () => {
  test('the link opens nothing any more, the card says so, and once more is the same', async () => {
    const { id, token } = await sent();
    const first = await revoke(id, 'grace');
    expect(first).toMatchObject({ state: 'revoked', revokedBy: { name: 'Grace Kim' } });
    office.later(1000);
    expect(await revoke(id)).toEqual(first);
    expect(await look(token)).toMatchObject({ page: 'revoked' });
    expect(await decideInvitation(office, token, await office.visitor('alain'), accept)).toMatchObject({
      page: 'revoked',
    });
    await post.deliver();
    expect(post.told).toEqual(['card Chloé Martin revoked']);
    expect(await actions()).toEqual(['invitationSent', 'invitationRevoked']);
  });

  test('what the customer is deciding, or has decided, cannot be taken back', async () => {
    const { id, token } = await sent();
    await bound(id);
    await expect(revoke(id)).rejects.toMatchObject({ code: 'decisionUnderway' });
    await decideInvitation(office, token, await office.visitor('alain'), accept);
    await expect(revoke(id)).rejects.toMatchObject({ code: 'decisionUnderway' });
    await post.deliver();
    await expect(revoke(id)).rejects.toMatchObject({ code: 'notOpen', facts: { state: 'accepted' } });
  });

  test.each<[keyof typeof people, RefusalCode]>([
    ['sam', 'roleMissing'],
    ['omar', 'invitationNotFound'],
  ])('%s cannot', async (who, code) => {
    const { id } = await sent();
    await expect(revoke(id, who)).rejects.toMatchObject({ code });
    expect(await state(id)).toBe('open');
  });
});

describe('expiry', () => {
  test('is announced a day before, once, and told when it comes', async () => {
    await sent();
    office.later(29 * day - 1);
    await post.deliver();
    expect(post.told).toEqual([]);
    office.later(1);
    await post.deliver();
    await post.deliver();
    expect(post.told).toEqual(['card Chloé Martin open', 'expiring Chloé Martin Fourth Coffee']);
    office.later(day);
    await post.deliver();
    expect(post.told.slice(2)).toEqual(['card Chloé Martin expired', 'news Chloé Martin expired']);
  });

  test('of one that was sent again is announced by the new date alone', async () => {
    const { id } = await sent();
    office.later(28 * day);
    await done((await again(id, 'kept')).draft.id);
    await post.deliver();
    post.told.length = 0;
    office.later(2 * day);
    await post.deliver();
    expect(post.told).toEqual([]);
    expect(await state(id)).toBe('open');
    office.later(27 * day);
    await post.deliver();
    expect(post.told).toContain('expiring Chloé Martin Fourth Coffee');
    office.later(day);
    await post.deliver();
    expect(await state(id)).toBe('expired');
  });
});

describe('showing and finding', () => {
  test('one is shown to all staff, with what each may do about it', async () => {
    const { id } = await sent();
    const details = async (who: keyof typeof people) => showInvitation(office, await office.actor(who), id);
    expect(await details('chloe')).toMatchObject({
      invitation: { state: 'open' },
      mayResend: true,
      mayRevoke: true,
    });
    expect(await details('sam')).toMatchObject({ mayResend: false, mayRevoke: false });
    await expect(details('omar')).rejects.toMatchObject({ code: 'invitationNotFound' });
    await revoke(id);
    expect(await details('chloe')).toMatchObject({
      invitation: { state: 'revoked' },
      mayResend: false,
      mayRevoke: false,
    });
  });

  test('a partnership request is the sales staff’s to send again and take back', async () => {
    const paul = await office.actor('paul');
    const { draft } = await draftPartnershipRequest(office, paul, {
      id: office.newId(),
      resellerName: 'Litware Cloud',
      language: 'en',
    });
    await done(draft.id, 'paul');
    expect(await showInvitation(office, paul, draft.id)).toMatchObject({ mayResend: true, mayRevoke: true });
    const resent = await again(draft.id, 'replaced', 'paul');
    expect(resent.draft).toMatchObject({ kind: 'partnership', linkVersion: 2 });
    expect(await done(resent.draft.id, 'paul')).toMatchObject({ id: draft.id, linkVersion: 2, sendings: 2 });
    expect(await revokeInvitation(office, paul, draft.id)).toMatchObject({ state: 'revoked' });
  });

  test('by name or address, whatever the case and accents; else what comes near', async () => {
    const first = await sent('Fourth Coffee', 'alain@fourthcoffee.example');
    office.later(1000);
    const second = await sent('Café Soleil');
    const chloe = await office.actor('chloe');
    const found = async (words: string) => {
      const { exact, invitations } = await findInvitations(office, chloe, words);
      return [exact, ...invitations.map(({ id }) => id)];
    };
    expect(await found('CAFE soleil')).toEqual([true, second.id]);
    expect(await found('Alain@FourthCoffee.example')).toEqual([true, first.id]);
    expect(await found('coffee')).toEqual([false, first.id]);
    expect(await found('offee')).toEqual([false]);
    expect(await found('  ')).toEqual([false]);
    const omar = await office.actor('omar');
    expect(await findInvitations(office, omar, 'Fourth Coffee')).toEqual({ exact: false, invitations: [] });
  });
});

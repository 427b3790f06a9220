import { decideInvitation } from '../../src/application/decideInvitation';
import type { RelationshipRequest } from '../../src/application/draftInvitation';
import { draftInvitation } from '../../src/application/draftInvitation';
import { listCustomers } from '../../src/application/listCustomers';
import { listInvitations } from '../../src/application/listInvitations';
import { openInvitation } from '../../src/application/openInvitation';
import { presentInvitation } from '../../src/application/presentInvitation';
import { auditEntryRecord } from '../../src/application/records/audit';
import { relationshipRecord } from '../../src/application/records/customers';
import { organisationRecord } from '../../src/application/records/organisations';
import type { Office, people } from '../support/office';
import { followerOf, openOffice, signedIn, visitors } from '../support/office';
import { welcomeVisitor } from '../../src/application/visitor';
import { openPost } from '../support/post';

let office: Office;
let post: ReturnType<typeof openPost>;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
});
afterEach(() => office.close());

const accept = { outcome: 'accepted', agreementTicked: true } as const;
const decline = { outcome: 'declined', agreementTicked: false } as const;

async function sent(request: Partial<RelationshipRequest> = {}, who: keyof typeof people = 'chloe') {
  const actor = await office.actor(who);
  const { draft, link } = await draftInvitation(office, actor, {
    id: office.newId(),
    customerName: 'Fourth Coffee',
    language: 'fr',
    delegatedAdmin: false,
    ...request,
  });
  await openInvitation(office, actor, { invitationId: draft.id, follower: followerOf(actor) });
  return link.split('/').at(-1) ?? '';
}

const look = async (token: string, who?: keyof typeof visitors) =>
  presentInvitation(office, token, who ? await office.visitor(who) : null, true);

describe('what a link shows', () => {
  test('before sign-in, the offer; the partner’s card learns that it was opened, once', async () => {
    const token = await sent();
    expect(await look(token)).toMatchObject({
      page: 'signIn',
      offer: {
        partner: { name: 'Northwind Conseil' },
        delegatedAdmin: false,
        addressee: { name: 'Fourth Coffee' },
      },
    });
    await look(token);
    await post.deliver();
    expect(post.told).toEqual(['card Chloé Martin open opened']);
  });

  test('a mail scanner that follows the link has not opened it', async () => {
    const token = await sent();
    await presentInvitation(office, token, null, false);
    await post.deliver();
    expect(post.told).toEqual([]);
  });

  test.each<[string, Partial<RelationshipRequest>, keyof typeof visitors, object]>([
    [
      'a Global admin decides, and has the agreement to sign',
      {},
      'alain',
      { page: 'decide', agreementSigned: false },
    ],
    [
      'the agreement signed before is not asked for again',
      { delegatedAdmin: true },
      'hugo',
      { page: 'decide', agreementSigned: true },
    ],
    [
      'somebody without the role is told who can',
      {},
      'lucie',
      { page: 'notGlobalAdmin', whoCan: ['Alain Besson'] },
    ],
    ['another country', {}, 'robin', { page: 'otherCountry', customer: { country: 'US' } }],
    ['another cloud', {}, 'tess', { page: 'otherCloud', customer: { cloud: 'usGovernment' } }],
    ['already a customer with these privileges', {}, 'hugo', { page: 'already' }],
    ['already a customer with more', {}, 'claire', { page: 'already' }],
  ])('%s', async (_, request, who, view) => {
    expect(await look(await sent(request), who)).toMatchObject(view);
  });

  test('a draft says that it is not sent yet, and a token we did not write shows nothing', async () => {
    const { link } = await draftInvitation(office, await office.actor('chloe'), {
      id: office.newId(),
      customerName: 'X',
      language: 'en',
      delegatedAdmin: false,
    });
    expect(await look(link.split('/').at(-1) ?? '')).toMatchObject({ page: 'notSentYet' });
    expect(await look('AAAA')).toEqual({ page: 'unknown' });
  });

  test('partner staff are no customer', async () => {
    const [tenantId, objectId] = [
      '10000000-0000-4000-8000-000000000003',
      'a0000000-0000-4000-8000-000000000301',
    ];
    const omar = await welcomeVisitor(office, { ...signedIn('alain'), tenantId, objectId });
    expect(await presentInvitation(office, await sent(), omar, true)).toMatchObject({ page: 'notCustomer' });
  });
});

describe('accepting', () => {
  test('signs the agreement, makes the relationship, tells the partner, and shows the customer in its list', async () => {
    const token = await sent();
    const alain = await office.visitor('alain');
    office.later(3_600_000);
    expect(await decideInvitation(office, token, alain, accept)).toMatchObject({
      page: 'accepted',
      by: 'Alain Besson',
    });

    const tenantId = visitors.alain[0];
    const customer = await organisationRecord.read(office.store, tenantId);
    expect(customer?.value).toMatchObject({
      agreement: { signedAt: '2026-11-21T10:00:00.000Z', signedBy: { name: 'Alain Besson' } },
    });
    const audit = await auditEntryRecord.page(office.store, tenantId, { order: 'ascending', limit: 10 });
    expect(audit.items.map(({ value }) => value.action)).toEqual(['agreementSigned', 'relationshipAccepted']);
    const relationship = await relationshipRecord.read(
      office.store,
      tenantId,
      '10000000-0000-4000-8000-000000000002',
      'reseller',
    );
    expect(relationship?.value).toMatchObject({
      state: 'active',
      delegatedAdmin: false,
      acceptedBy: { name: 'Alain Besson' },
    });

    await post.deliver();
    expect(post.told).toEqual([
      'card Chloé Martin accepted',
      'news Chloé Martin accepted Fourth Coffee by Alain Besson',
    ]);
    const chloe = await office.actor('chloe');
    expect((await listCustomers(office, chloe)).items.map(({ name }) => name)).toEqual([
      'Fourth Coffee',
      'Tailspin Toys',
      'Woodgrove Bank',
    ]);
    expect((await listInvitations(office, chloe, { state: 'accepted' })).items).toHaveLength(1);
  });

  test('a second visit, and a second press, quietly show that it was accepted', async () => {
    const token = await sent();
    const alain = await office.visitor('alain');
    await decideInvitation(office, token, alain, accept);
    for (const settle of [() => Promise.resolve(), () => post.deliver()]) {
      await settle();
      expect(await decideInvitation(office, token, alain, decline)).toMatchObject({
        page: 'accepted',
        by: 'Alain Besson',
      });
      expect(await look(token, 'lucie')).toMatchObject({ page: 'accepted', by: 'Alain Besson' });
    }
    const stranger = await look(token);
    expect(stranger).toMatchObject({ page: 'accepted' });
    expect(stranger).not.toHaveProperty('by');
  });

  test('without the tick nothing happens, as long as the agreement is not signed', async () => {
    const token = await sent();
    const alain = await office.visitor('alain');
    await expect(
      decideInvitation(office, token, alain, { outcome: 'accepted', agreementTicked: false }),
    ).rejects.toMatchObject({ code: 'agreementNotTicked' });
    expect(await look(token, 'alain')).toMatchObject({ page: 'decide' });
  });

  test('privileges can be added to a relationship that has none, and the list follows', async () => {
    const token = await sent({ customerName: 'Tailspin Toys', delegatedAdmin: true });
    await decideInvitation(office, token, await office.visitor('hugo'), {
      outcome: 'accepted',
      agreementTicked: false,
    });
    await post.deliver();
    const { items } = await listCustomers(office, await office.actor('chloe'));
    expect(items.find(({ name }) => name === 'Tailspin Toys')).toMatchObject({
      delegatedAdmin: true,
      version: 2,
    });
  });

  test.each<keyof typeof visitors>(['lucie', 'robin', 'tess', 'claire'])(
    '%s may not, and changes nothing',
    async (who) => {
      const token = await sent();
      const before = await look(token, 'alain');
      const view = await decideInvitation(office, token, await office.visitor(who), accept);
      expect(view.page).not.toBe('accepted');
      expect(await look(token, 'alain')).toEqual(before);
    },
  );

  test('two at once: one decides, the other sees it', async () => {
    const token = await sent();
    const alain = await office.visitor('alain');
    const views = await Promise.all([
      decideInvitation(office, token, alain, accept),
      decideInvitation(office, token, alain, decline),
    ]);
    expect(new Set(views.map(({ page }) => page)).size).toBe(1);
    await post.deliver();
    expect(post.told.filter((line) => line.startsWith('news'))).toHaveLength(1);
  });

  test('a link that one organisation has begun to decide on is taken for every other', async () => {
    const token = await sent({ delegatedAdmin: true });
    await Promise.all([
      decideInvitation(office, token, await office.visitor('alain'), accept),
      decideInvitation(office, token, await office.visitor('hugo'), { ...accept }),
    ]);
    await post.deliver();
    const states = await Promise.all([look(token, 'alain'), look(token, 'hugo')]);
    expect(states.map(({ page }) => page)).toEqual(['accepted', 'accepted']);
    const { items } = await listInvitations(office, await office.actor('chloe'));
    expect(items).toHaveLength(1);
    const relationships = await Promise.all(
      [visitors.alain[0], visitors.hugo[0]].map(
        async (tenantId) =>
          (
            await relationshipRecord.read(
              office.store,
              tenantId,
              '10000000-0000-4000-8000-000000000002',
              'reseller',
            )
          )?.value.delegatedAdmin,
      ),
    );
    expect(relationships.filter((delegatedAdmin) => delegatedAdmin === true)).toHaveLength(1);
  });
});

test('declining is told to the partner and makes no relationship', async () => {
  const token = await sent();
  await decideInvitation(office, token, await office.visitor('alain'), decline);
  await post.deliver();
  expect(post.told).toEqual([
    'card Chloé Martin declined',
    'news Chloé Martin declined Fourth Coffee by Alain Besson',
  ]);
  expect(await look(token, 'alain')).toMatchObject({ page: 'declined' });
  expect((await listCustomers(office, await office.actor('chloe'))).items).toHaveLength(2);
});

describe('expiry', () => {
  const month = 30 * 86_400_000;

  test('after thirty days the link is over, and the requester is told', async () => {
    const token = await sent();
    office.later(month);
    expect(await look(token, 'alain')).toMatchObject({ page: 'expired' });
    expect(await decideInvitation(office, token, await office.visitor('alain'), accept)).toMatchObject({
      page: 'expired',
    });
    await post.deliver();
    expect(post.told).toEqual(['card Chloé Martin expired', 'news Chloé Martin expired']);
    expect(await look(token)).toMatchObject({ page: 'expired' });
  });

  test('a decision just before the date holds, although it reaches the partner later', async () => {
    const token = await sent();
    office.later(month - 1);
    await decideInvitation(office, token, await office.visitor('alain'), accept);
    office.later(3_600_000);
    await post.deliver();
    const { items } = await listInvitations(office, await office.actor('chloe'));
    expect(items).toMatchObject([{ state: 'accepted' }]);
  });
});

test('before the first organisation’s answer has reached the partner, a second one sees what it was', async () => {
  const token = await sent({ delegatedAdmin: true });
  await decideInvitation(office, token, await office.visitor('alain'), decline);
  expect(await look(token, 'hugo')).toMatchObject({ page: 'declined' });
  expect(await look(token, 'hugo')).not.toHaveProperty('by');
});

describe('the account link', () => {
  test('works from the first *Done* on, so that there is always somebody to tell', async () => {
    const chloe = await office.actor('chloe');
    const { draft, link } = await draftInvitation(office, chloe, {
      id: office.newId(),
      language: 'en',
      delegatedAdmin: true,
    });
    const token = link.split('/').at(-1) ?? '';
    const alain = await office.visitor('alain');
    expect(await decideInvitation(office, token, alain, accept)).toMatchObject({ page: 'notSentYet' });
    await openInvitation(office, chloe, { invitationId: draft.id, follower: followerOf(chloe) });
    expect(await decideInvitation(office, token, alain, accept)).toMatchObject({ page: 'accepted' });
  });

  test('works for one customer after another, and its senders are told of each', async () => {
    const token = await sent({ customerName: undefined, delegatedAdmin: true });
    expect(await decideInvitation(office, token, await office.visitor('alain'), accept)).toMatchObject({
      page: 'accepted',
    });
    expect(await decideInvitation(office, token, await office.visitor('hugo'), accept)).toMatchObject({
      page: 'accepted',
    });
    await post.deliver();
    expect([...post.told].sort()).toEqual([
      'customer Chloé Martin Fourth Coffee by Alain Besson true',
      'customer Chloé Martin Tailspin Toys by Hugo Lambert true',
    ]);
    expect(await look(token, 'alain')).toMatchObject({ page: 'accepted', by: 'Alain Besson' });
    const { items } = await listInvitations(office, await office.actor('chloe'));
    expect(items).toMatchObject([{ state: 'standing', acceptances: 2 }]);
    office.later(365 * 86_400_000);
    expect(await look(token)).toMatchObject({ page: 'signIn' });
  });
});

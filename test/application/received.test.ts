import { decideInvitation } from '../../src/application/decideInvitation';
import { draftInvitation } from '../../src/application/draftInvitation';
import { listPartners } from '../../src/application/listPartners';
import { openInvitation } from '../../src/application/openInvitation';
import { presentInvitation } from '../../src/application/presentInvitation';
import { resendInvitation } from '../../src/application/resendInvitation';
import { revokeInvitation } from '../../src/application/revokeInvitation';
import type { Office, visitors } from '../support/office';
import { followerOf, openOffice } from '../support/office';

const day = 86_400_000;
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

interface Asked {
  readonly customerName?: string;
  readonly delegatedAdmin?: boolean;
  readonly joint?: boolean;
}

async function invited({
  customerName = 'Fourth Coffee',
  delegatedAdmin = false,
  joint = false,
}: Asked = {}) {
  const chloe = await office.actor('chloe');
  const id = office.newId();
  const asked = { id, customerName, language: 'en' as const, delegatedAdmin };
  const { link } = await draftInvitation(office, chloe, { ...asked, ...(joint ? { provider: {} } : {}) });
  await openInvitation(office, chloe, { invitationId: id, follower: followerOf(chloe) });
  return { id, link, token: link.split('/').at(-1) ?? '' };
}

const read = async (token: string, who: keyof typeof visitors, byBrowser = true) =>
  presentInvitation(office, token, await office.visitor(who), byBrowser);
const waiting = async (who: keyof typeof visitors) =>
  (await listPartners(office, await office.visitor(who))).invitations;

test('what somebody of the organisation has read signed in waits in the list, for the colleague who can answer', async () => {
  const { token, link } = await invited({ delegatedAdmin: true, joint: true });
  expect(await waiting('alain')).toEqual([]);
  expect((await read(token, 'lucie')).page).toBe('notGlobalAdmin');
  for (const who of ['alain', 'lucie'] as const) {
    expect(await waiting(who)).toMatchObject([
      {
        partner: { name: 'Northwind Conseil' },
        provider: { name: 'Fabrikam Distribution' },
        delegatedAdmin: true,
        expiresAt: '2026-12-21T09:00:00.000Z',
        link,
      },
    ]);
  }
  expect(await waiting('hugo')).toEqual([]);
});

test.each<[string, (sent: { id: string; token: string }) => Promise<unknown>]>([
  [
    'declined',
    async ({ token }) =>
      decideInvitation(office, token, await office.visitor('alain'), {
        outcome: 'declined',
        agreementTicked: false,
      }),
  ],
  ['taken back', async ({ id }) => revokeInvitation(office, await office.actor('chloe'), id)],
  [
    'over',
    () => {
      office.later(31 * day);
      return Promise.resolve();
    },
  ],
])('it leaves the list when it is %s', async (_, happens) => {
  const sent = await invited();
  await read(sent.token, 'alain');
  expect(await waiting('alain')).toHaveLength(1);
  await happens(sent);
  expect(await waiting('alain')).toEqual([]);
});

test('a link that a newer e-mail replaced leaves it too, until the newer one is opened', async () => {
  const { id, token } = await invited();
  await read(token, 'alain');
  const chloe = await office.actor('chloe');
  const again = { id: office.newId(), invitationId: id, link: 'replaced' as const };
  const { link, draft } = await resendInvitation(office, chloe, again);
  await openInvitation(office, chloe, { invitationId: draft.id, follower: followerOf(chloe) });
  expect(await waiting('alain')).toEqual([]);
  await read(link.split('/').at(-1) ?? '', 'alain');
  expect(await waiting('alain')).toMatchObject([{ link }]);
});

test('nothing waits that nobody has read, that a scanner followed, or that names nobody', async () => {
  const { token } = await invited();
  await read(token, 'alain', false);
  expect(await waiting('alain')).toEqual([]);
  const chloe = await office.actor('chloe');
  const id = office.newId();
  const { link } = await draftInvitation(office, chloe, { id, language: 'en', delegatedAdmin: false });
  await openInvitation(office, chloe, { invitationId: id, follower: followerOf(chloe) });
  expect((await read(link.split('/').at(-1) ?? '', 'alain')).page).toBe('decide');
  expect(await waiting('alain')).toEqual([]);
});

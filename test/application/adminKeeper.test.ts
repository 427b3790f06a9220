import { decideInvitation } from '../../src/application/decideInvitation';
import { draftInvitation } from '../../src/application/draftInvitation';
import { listAudit } from '../../src/application/listAudit';
import { listCustomers } from '../../src/application/listCustomers';
import { listPartners } from '../../src/application/listPartners';
import { openInvitation } from '../../src/application/openInvitation';
import { presentInvitation } from '../../src/application/presentInvitation';
import { rememberChat } from '../../src/application/chats';
import type { Office } from '../support/office';
import { followerOf, openOffice, people } from '../support/office';
import { openPost } from '../support/post';

// In the cloud operated by 21Vianet one partner alone may have delegated admin privileges (S1).
const [adatum, tailwind] = [people.wei[0], people.jun[0]];
let office: Office;
let post: ReturnType<typeof openPost>;
let token: string;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
  const { cardActivityId: _, ...chat } = followerOf(await office.actor('wei'));
  await rememberChat(office, adatum, chat, '2026-11-20T09:00:00.000Z');
  await decide(await invited('wei'));
  token = await invited('jun');
});
afterEach(() => office.close());

async function invited(who: 'wei' | 'jun', customerName: string | undefined = 'Lamna Suzhou') {
  const actor = await office.actor(who);
  const id = office.newId();
  const { link } = await draftInvitation(office, actor, { id, customerName, language: 'en' });
  await openInvitation(office, actor, { invitationId: id, follower: followerOf(actor) });
  return link.split('/').at(-1) ?? '';
}

const decide = async (link: string, adminKeeper?: string) =>
  decideInvitation(office, link, await office.visitor('mei'), {
    outcome: 'accepted',
    agreementTicked: true,
    adminKeeper,
  });
const privileges = async () => {
  const { partners } = await listPartners(office, await office.visitor('mei'));
  return partners.map(({ partner, delegatedAdmin, version }) => [partner.name, delegatedAdmin, version]);
};
const customersOf = async (who: 'wei' | 'jun') =>
  (await listCustomers(office, await office.actor(who))).items.map(({ delegatedAdmin }) => delegatedAdmin);
const audit = async () =>
  (await listAudit(office, await office.visitor('mei'))).items.map(({ action, facts }) => [
    action,
    facts['partner'],
    facts['delegatedAdmin'],
  ]);

test('the first partner is asked about by nobody; the second page names who has the privileges', async () => {
  expect(await privileges()).toEqual([['Adatum Shanghai', true, 1]]);
  expect(await presentInvitation(office, token, await office.visitor('mei'), true)).toMatchObject({
    page: 'decide',
    otherAdministrators: [{ tenantId: adatum, name: 'Adatum Shanghai' }],
  });
});

test.each([undefined, '', people.nora[0]])(
  'without a choice between the two nothing is accepted',
  async (keeper) => {
    await expect(decide(token, keeper)).rejects.toMatchObject({
      code: 'adminKeeperNotChosen',
      facts: { names: 'Adatum Shanghai' },
    });
    expect(await privileges()).toEqual([['Adatum Shanghai', true, 1]]);
  },
);

test('declining needs no choice', async () => {
  const choice = { outcome: 'declined' as const, agreementTicked: false };
  const view = await decideInvitation(office, token, await office.visitor('mei'), choice);
  expect(view).toMatchObject({ page: 'declined', offer: { delegatedAdmin: true } });
  expect(await privileges()).toEqual([['Adatum Shanghai', true, 1]]);
});

test('the new partner gets them: the other loses them with the same decision, and hears of it', async () => {
  const view = await decide(token, tailwind);
  expect(view).toMatchObject({ page: 'accepted', offer: { delegatedAdmin: true } });
  expect(await privileges()).toEqual([
    ['Adatum Shanghai', false, 2],
    ['Tailwind Beijing', true, 1],
  ]);
  expect((await audit()).slice(0, 2)).toEqual([
    ['adminRolesRemoved', 'Adatum Shanghai', undefined],
    ['relationshipAccepted', 'Tailwind Beijing', 'true'],
  ]);
  await post.deliver();
  expect([await customersOf('wei'), await customersOf('jun')]).toEqual([[false], [true]]);
  expect(post.told).toContain('adminRolesRemoved Wei Zhang Lamna Suzhou');
  expect(post.told.join()).not.toContain('acceptedWithoutPrivileges');
});

test('the other keeps them: the new relationship is without, and whoever sent the invitation hears of it', async () => {
  const view = await decide(token, adatum);
  expect(view).toMatchObject({ page: 'accepted', offer: { delegatedAdmin: false } });
  expect(await presentInvitation(office, token, await office.visitor('mei'), true)).toMatchObject({
    page: 'accepted',
    offer: { delegatedAdmin: false },
  });
  expect(await privileges()).toEqual([
    ['Adatum Shanghai', true, 1],
    ['Tailwind Beijing', false, 1],
  ]);
  expect((await audit())[0]).toEqual(['relationshipAccepted', 'Tailwind Beijing', 'false']);
  await post.deliver();
  expect([await customersOf('wei'), await customersOf('jun')]).toEqual([[true], [false]]);
  expect(post.told).toContain('acceptedWithoutPrivileges Jun Cao Lamna Suzhou');
  expect(post.told.join()).not.toContain('adminRolesRemoved');
});

test('two acceptances at once leave the privileges with one partner', async () => {
  const back = await invited('wei', 'Lamna');
  await decide(token, tailwind);
  const outcomes = await Promise.allSettled([
    decide(back, adatum),
    decide(await invited('jun', 'Lamna Suzhou'), tailwind),
  ]);
  expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
  expect((await privileges()).filter(([, delegatedAdmin]) => delegatedAdmin)).toHaveLength(1);
});

test('in the other clouds several partners have them side by side', async () => {
  const actor = await office.actor('chloe');
  const id = office.newId();
  const asked = { id, customerName: 'Bellows College', language: 'en' as const, delegatedAdmin: true };
  const { link } = await draftInvitation(office, actor, asked);
  await openInvitation(office, actor, { invitationId: id, follower: followerOf(actor) });
  const view = await decideInvitation(office, link.split('/').at(-1) ?? '', await office.visitor('anne'), {
    outcome: 'accepted',
    agreementTicked: true,
  });
  expect(view.page).toBe('accepted');
  const { partners } = await listPartners(office, await office.visitor('anne'));
  expect(partners.filter(({ delegatedAdmin }) => delegatedAdmin)).toHaveLength(3);
});

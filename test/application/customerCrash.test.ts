import { askPartnerToEnd } from '../../src/application/askPartnerToEnd';
import { rememberChat } from '../../src/application/chats';
import { decideInvitation } from '../../src/application/decideInvitation';
import { deletePartner } from '../../src/application/deletePartner';
import { draftInvitation } from '../../src/application/draftInvitation';
import { listCustomers } from '../../src/application/listCustomers';
import { openInvitation } from '../../src/application/openInvitation';
import { relationshipRecord } from '../../src/application/records/customers';
import { removeAdminRoles } from '../../src/application/removeAdminRoles';
import type { AuditAction } from '../../src/domain/audit';
import type { RelationshipType } from '../../src/domain/relationship';
import type { Office } from '../support/office';
import { followerOf, people } from '../support/office';
import { openPost } from '../support/post';
import { audited, throughEveryCrash } from './support/crashes';

const [alpine, humongous] = [people.nora[0], '10000000-0000-4000-8000-000000000010'];
const [adatum, tailwind] = [people.wei[0], people.jun[0]];
const [bellows, lamna] = ['20000000-0000-4000-8000-000000000007', '20000000-0000-4000-8000-000000000006'];

async function canBeTold(office: Office, who: keyof typeof people): Promise<void> {
  const { cardActivityId: _, ...chat } = followerOf(await office.actor(who));
  await rememberChat(office, people[who][0], chat, '2026-11-20T09:00:00.000Z');
}

const privileges = async (office: Office, customer: string, partner: string, type: RelationshipType) =>
  (await relationshipRecord.read(office.store, customer, partner, type))?.value;

test.each<
  [
    string,
    typeof removeAdminRoles | typeof deletePartner | typeof askPartnerToEnd,
    string,
    RelationshipType,
    AuditAction,
    object,
    number,
  ]
>([
  // The fact; hold, delivery and removal of its message; hold and removal of the news in a chat.
  [
    'removing the admin roles',
    removeAdminRoles,
    alpine,
    'reseller',
    'adminRolesRemoved',
    { state: 'active', delegatedAdmin: false, version: 2 },
    7,
  ],
  [
    'asking to end',
    askPartnerToEnd,
    alpine,
    'reseller',
    'endingRequested',
    { state: 'active', delegatedAdmin: true, version: 1 },
    7,
  ],
  // Nobody of this partner has a chat.
  [
    'deleting a partner',
    deletePartner,
    humongous,
    'administrator',
    'relationshipDeleted',
    { state: 'deleted', delegatedAdmin: false, version: 2 },
    5,
  ],
])('%s is whole, whenever the process dies', async (_, act, partner, type, action, after, expected) => {
  const commits = await throughEveryCrash(
    {
      before: async (office) => canBeTold(office, 'nora'),
      press: async (office) =>
        act(office, await office.visitor('anne'), { partnerTenantId: partner, type, version: 1 }),
    },
    async (office) => {
      expect(await privileges(office, bellows, partner, type)).toMatchObject(after);
      await audited(office, bellows, action);
      await audited(office, partner, action);
    },
  );
  expect(commits).toBe(expected);
});

test('the one who keeps the privileges is chosen with the acceptance itself, whenever the process dies', async () => {
  let token = '';
  await throughEveryCrash(
    {
      async before(office) {
        for (const [who, keeper] of [
          ['wei', undefined],
          ['jun', null],
        ] as const) {
          const actor = await office.actor(who);
          const id = office.newId();
          const asked = { id, customerName: 'Lamna Suzhou', language: 'en' as const };
          token = (await draftInvitation(office, actor, asked)).link.split('/').at(-1) ?? '';
          await openInvitation(office, actor, { invitationId: id, follower: followerOf(actor) });
          if (keeper === null) continue;
          const choice = { outcome: 'accepted' as const, agreementTicked: true };
          await decideInvitation(office, token, await office.visitor('mei'), choice);
          await openPost(office).deliver();
        }
      },
      press: async (office) =>
        decideInvitation(office, token, await office.visitor('mei'), {
          outcome: 'accepted',
          agreementTicked: true,
          adminKeeper: tailwind,
        }),
    },
    async (office) => {
      // Both or neither: at no moment do two have them, nor does a decision stand without its removal.
      expect(await privileges(office, lamna, tailwind, 'reseller')).toMatchObject({ delegatedAdmin: true });
      expect(await privileges(office, lamna, adatum, 'reseller')).toMatchObject({
        delegatedAdmin: false,
        version: 2,
      });
      await audited(
        office,
        lamna,
        'agreementSigned',
        'relationshipAccepted',
        'relationshipAccepted',
        'adminRolesRemoved',
      );
      await audited(office, adatum, 'invitationSent', 'invitationAccepted', 'adminRolesRemoved');
      const entries = (await listCustomers(office, await office.actor('wei'))).items;
      expect(entries).toMatchObject([{ name: 'Lamna Suzhou', delegatedAdmin: false }]);
    },
  );
});

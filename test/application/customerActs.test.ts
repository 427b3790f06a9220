import { askPartnerToEnd } from '../../src/application/askPartnerToEnd';
import { rememberChat } from '../../src/application/chats';
import { deletePartner } from '../../src/application/deletePartner';
import { listAudit } from '../../src/application/listAudit';
import { listCustomers } from '../../src/application/listCustomers';
import { endingRequestLife } from '../../src/application/records/endingRequests';
import { relationshipRecord } from '../../src/application/records/customers';
import { removeAdminRoles } from '../../src/application/removeAdminRoles';
import { showPartner } from '../../src/application/showPartner';
import type { RefusalCode } from '../../src/domain/refusal';
import type { RelationshipType } from '../../src/domain/relationship';
import type { Office, visitors } from '../support/office';
import { followerOf, openOffice, people } from '../support/office';
import { openPost } from '../support/post';

const alpine = people.nora[0];
const bellows = '20000000-0000-4000-8000-000000000007';
const tenant = (n: number) => `10000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const partners: Readonly<Record<RelationshipType, string>> = {
  reseller: alpine,
  administrator: tenant(10),
  userAccount: tenant(11),
  advisor: tenant(12),
  mpsa: tenant(13),
  oemPc: tenant(14),
  lineOfBusiness: tenant(15),
};
let office: Office;
let post: ReturnType<typeof openPost>;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
  const nora = await office.actor('nora');
  const { cardActivityId: _, ...chat } = followerOf(nora);
  await rememberChat(office, alpine, chat, '2026-11-20T09:00:00.000Z');
});
afterEach(() => office.close());

const acts = { removeAdminRoles, askPartnerToEnd, deletePartner };
type Act = keyof typeof acts;
const shown = (type: RelationshipType, version = 1) => ({ partnerTenantId: partners[type], type, version });
const act = async (which: Act, type: RelationshipType, who: keyof typeof visitors = 'anne', version = 1) =>
  acts[which](office, await office.visitor(who), shown(type, version));
const recorded = async (type: RelationshipType) =>
  (await relationshipRecord.read(office.store, bellows, partners[type], type))?.value;
const auditOf = async () =>
  (await listAudit(office, await office.visitor('anne'))).items.map(({ action }) => action);

describe('which act each relationship allows', () => {
  const allowed: Readonly<Record<RelationshipType, readonly Act[]>> = {
    reseller: ['removeAdminRoles', 'askPartnerToEnd'],
    administrator: ['removeAdminRoles', 'deletePartner'],
    userAccount: ['askPartnerToEnd'],
    advisor: ['deletePartner'],
    mpsa: ['askPartnerToEnd'],
    oemPc: ['askPartnerToEnd'],
    lineOfBusiness: ['askPartnerToEnd'],
  };
  const types = Object.keys(allowed) as RelationshipType[];

  test.each(types)('%s', async (type) => {
    for (const which of Object.keys(acts) as Act[]) {
      const before = await recorded(type);
      const outcome = await act(which, type, 'anne', before?.version).catch((error: unknown) => error);
      // Taking away privileges that are not there changes nothing, and is no mistake of anybody.
      const quiet = which === 'removeAdminRoles' && !before?.delegatedAdmin;
      if (allowed[type].includes(which) || quiet) expect(outcome).not.toBeInstanceOf(Error);
      else {
        expect(outcome).toMatchObject({
          code: which === 'deletePartner' ? 'deletionNotAllowed' : 'stateChanged',
        });
        expect(await recorded(type)).toEqual(before);
      }
    }
  });
});

describe('removing the admin roles', () => {
  test('leaves the relationship, and the partner hears of it', async () => {
    const before = await recorded('reseller');
    expect(await act('removeAdminRoles', 'reseller')).toEqual({
      ...before,
      delegatedAdmin: false,
      version: 2,
    });
    expect(await auditOf()).toEqual(['adminRolesRemoved']);
    await post.deliver();
    expect(post.told).toEqual(['adminRolesRemoved Nora Blum Bellows College']);
    const nora = await office.actor('nora');
    expect((await listCustomers(office, nora)).items).toMatchObject([
      { name: 'Bellows College', type: 'reseller', delegatedAdmin: false, version: 2 },
    ]);
    expect((await listAudit(office, nora)).items).toMatchObject([
      { action: 'adminRolesRemoved', actor: { name: 'Anne Weiler', tenantId: bellows } },
    ]);
    expect(post.problems).toEqual([]);
  });

  test('said twice, even at once, it is one', async () => {
    await Promise.all([act('removeAdminRoles', 'reseller'), act('removeAdminRoles', 'reseller')]);
    await act('removeAdminRoles', 'reseller');
    expect(await auditOf()).toEqual(['adminRolesRemoved']);
  });
});

describe('deleting a partner', () => {
  test('ends the relationship and the privileges with it', async () => {
    expect(await act('deletePartner', 'administrator')).toMatchObject({
      state: 'deleted',
      delegatedAdmin: false,
      version: 2,
      deletedBy: { name: 'Anne Weiler' },
    });
    await act('deletePartner', 'administrator');
    expect(await auditOf()).toEqual(['relationshipDeleted']);
    await expect(act('askPartnerToEnd', 'administrator')).rejects.toMatchObject({ code: 'alreadyEnded' });
    await post.deliver();
    const entry = await office.store.read(partners.administrator, `customer:administrator:${bellows}`);
    expect(entry).toMatchObject({ type: 'formerCustomer', body: { version: 2, delegatedAdmin: false } });
    expect(post.problems).toEqual([]);
  });
});

describe('asking a partner to end the relationship', () => {
  test('changes nothing, tells its people, and is heard once a week', async () => {
    const before = await recorded('reseller');
    const first = await act('askPartnerToEnd', 'reseller');
    office.later(endingRequestLife - 1);
    expect(await act('askPartnerToEnd', 'reseller')).toEqual(first);
    const details = await showPartner(office, await office.visitor('anne'), alpine);
    expect(details.relationships).toMatchObject([
      { askedToEnd: { ...first, againFrom: '2026-11-28T09:00:00.000Z' } },
    ]);
    office.later(1);
    expect(await act('askPartnerToEnd', 'reseller')).not.toEqual(first);
    expect(await recorded('reseller')).toEqual(before);
    await post.deliver();
    expect(post.told).toEqual(Array(2).fill('endingRequested Nora Blum Bellows College'));
    expect(await auditOf()).toEqual(['endingRequested', 'endingRequested']);
    expect((await listCustomers(office, await office.actor('nora'))).items).toMatchObject([{ version: 1 }]);
  });
});

describe.each(Object.keys(acts) as Act[])('%s', (which) => {
  const type = which === 'deletePartner' ? 'administrator' : 'reseller';

  test.each<[string, keyof typeof visitors, number, RefusalCode]>([
    ['somebody without the Global admin role', 'karim', 1, 'roleMissing'],
    ['another customer', 'alain', 1, 'partnerNotFound'],
    ['a page that is older than a change', 'anne', 7, 'stateChanged'],
  ])('is refused to %s', async (_, who, version, code) => {
    const before = await recorded(type);
    await expect(act(which, type, who, version)).rejects.toMatchObject({ code });
    expect(await recorded(type)).toEqual(before);
    expect(await auditOf()).toEqual([]);
  });

  test('is refused to a partner', async () => {
    const nora = await office.partnerVisitor('nora');
    await expect(acts[which](office, nora, shown(type))).rejects.toMatchObject({ code: 'onlyCustomers' });
  });
});

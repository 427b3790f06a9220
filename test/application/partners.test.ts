import { randomUUID } from 'node:crypto';
import { decideInvitation } from '../../src/application/decideInvitation';
import { draftInvitation } from '../../src/application/draftInvitation';
import { endRelationship } from '../../src/application/endRelationship';
import { listPartners } from '../../src/application/listPartners';
import { openInvitation } from '../../src/application/openInvitation';
import { showPartner } from '../../src/application/showPartner';
import { showRelationshipEnding } from '../../src/application/showRelationshipEnding';
import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import { partnerKinds } from '../../src/domain/partnerKind';
import type { Office, visitors } from '../support/office';
import { followerOf, openOffice, people } from '../support/office';
import { openPost } from '../support/post';

const [northwind, fabrikam, litware, alpine] = [
  people.chloe[0],
  people.nadia[0],
  people.omar[0],
  people.nora[0],
];
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const list = async (who: keyof typeof visitors, continuation?: string) =>
  listPartners(office, await office.visitor(who), continuation);
const show = async (who: keyof typeof visitors, partner: string) =>
  showPartner(office, await office.visitor(who), partner);

/** Chloé asks, perhaps together with her provider, and the customer's Global admin accepts. */
async function accepted(
  who: keyof typeof visitors,
  joint: boolean,
  delegatedAdmin: boolean,
): Promise<string> {
  const chloe = await office.actor('chloe');
  const id = office.newId();
  const asked = { id, customerName: 'Somebody', language: 'en' as const, delegatedAdmin };
  const { link } = await draftInvitation(office, chloe, { ...asked, ...(joint ? { provider: {} } : {}) });
  await openInvitation(office, chloe, { invitationId: id, follower: followerOf(chloe) });
  const choice = { outcome: 'accepted' as const, agreementTicked: true };
  await decideInvitation(office, link.split('/').at(-1) ?? '', await office.visitor(who), choice);
  return id;
}

describe('the list of partners', () => {
  test('has every kind there is, by name, a page at a time', async () => {
    const { partners, continuation, invitations } = await list('anne');
    expect(partners.map(({ partner }) => partner.name)).toEqual([
      'Adventure Works Apps',
      'Alpine Cloud Services',
      'Humongous Managed Services',
      'Margie Consulting',
      'Relecloud',
      'Southridge Support',
      'VanArsdel Devices',
      'Wide World Licensing',
    ]);
    expect(partners.map(({ kind }) => kind).sort()).toEqual([...partnerKinds].sort());
    expect([continuation, invitations]).toEqual([undefined, []]);
  });

  test('is for anybody of the organisation, and for no partner', async () => {
    expect(await list('karim')).toEqual(await list('anne'));
    await expect(listPartners(office, await office.partnerVisitor('omar'))).rejects.toMatchObject({
      code: 'onlyCustomers',
    });
  });

  test('says what a partner may do, since when, through what, and who accepted it', async () => {
    expect((await list('claire')).partners).toMatchObject([
      { partner: { name: 'Fabrikam Distribution' }, may: ['sell', 'manageOwnAzure'], through: 'before' },
      { kind: 'resellerAndDelegatedAdministrator', may: ['sell', 'administer'], through: 'before' },
    ]);
    await accepted('alain', true, true);
    expect((await list('alain')).partners).toEqual([
      {
        partner: { tenantId: fabrikam, name: 'Fabrikam Distribution' },
        type: 'reseller',
        kind: 'reseller',
        delegatedAdmin: false,
        may: ['order'],
        since: '2026-11-21T09:00:00.000Z',
        through: 'invitation',
        acceptedBy: 'Alain Besson',
        version: 1,
        actions: ['askToEnd'],
      },
      expect.objectContaining({
        partner: { tenantId: northwind, name: 'Northwind Conseil' },
        may: ['sell', 'administer'],
        actions: ['removeAdminRoles', 'askToEnd'],
      }),
    ]);
  });

  test('is empty for an organisation without partners', async () => {
    expect(await list('mei')).toEqual({ partners: [], invitations: [] });
  });
});

describe('a partner that ended the relationship', () => {
  async function ended(who: keyof typeof visitors, customerTenantId: string) {
    await openPost(office).deliver();
    const chloe = await office.actor('chloe');
    const endingId = randomUUID();
    await showRelationshipEnding(office, chloe, { endingId, customerTenantId, language: 'en' });
    const ticked = statementIdSchema.options;
    await endRelationship(office, chloe, { endingId, ticked, acknowledgementVersion, language: 'en' });
    return list(who);
  }

  test('stays in the list as long as it has admin privileges: they are left as they were granted (S2)', async () => {
    await accepted('alain', false, true);
    const { organisation } = await office.visitor('alain');
    expect((await ended('alain', organisation.tenantId)).partners).toMatchObject([
      {
        kind: 'delegatedAdministrator',
        ended: { by: 'partner', at: '2026-11-21T09:00:00.000Z' },
        actions: ['removeAdminRoles', 'deletePartner'],
      },
    ]);
  });

  test('leaves it when it has none', async () => {
    await accepted('alain', false, false);
    const { organisation } = await office.visitor('alain');
    expect((await ended('alain', organisation.tenantId)).partners).toEqual([]);
    expect((await show('alain', northwind)).relationships).toMatchObject([
      { ended: { by: 'partner' }, actions: [] },
    ]);
  });
});

describe('the details of a partner', () => {
  test('say who it is and what can be done, and to a Global admin what happened', async () => {
    await accepted('alain', false, true);
    expect(await show('alain', northwind)).toMatchObject({
      partner: { name: 'Northwind Conseil' },
      organisation: { kind: 'indirectReseller', country: 'FR', domain: 'northwind.example' },
      relationships: [{ kind: 'resellerAndDelegatedAdministrator', version: 1 }],
      history: [{ action: 'relationshipAccepted', actor: { name: 'Alain Besson' } }],
      mayAct: true,
      whoCan: [],
    });
  });

  test('can be read by others, who are told who can act, and see nothing of the audit record', async () => {
    expect(await show('karim', alpine)).toMatchObject({
      mayAct: false,
      whoCan: ['Anne Weiler'],
      history: null,
    });
  });

  test.each<[string, keyof typeof visitors, string]>([
    ['another customer’s partner', 'mei', northwind],
    ['a partner of nobody', 'alain', litware],
    ['a tenant that is none', 'alain', randomUUID()],
  ])('%s is not found', async (_, who, partner) => {
    await expect(show(who, partner)).rejects.toMatchObject({ code: 'partnerNotFound' });
  });
});

import { randomUUID } from 'node:crypto';
import { decidePartnershipRequest } from '../../src/application/decidePartnershipRequest';
import type { PartnershipRequestFacts } from '../../src/application/draftPartnershipRequest';
import { draftPartnershipRequest } from '../../src/application/draftPartnershipRequest';
import { endPartnership } from '../../src/application/endPartnership';
import { listInvitations } from '../../src/application/listInvitations';
import { listProviders, listResellers } from '../../src/application/listPartnerships';
import { openInvitation } from '../../src/application/openInvitation';
import { presentPartnershipRequest } from '../../src/application/presentPartnershipRequest';
import { acknowledgementRecord } from '../../src/application/records/acknowledgements';
import { auditEntryRecord } from '../../src/application/records/audit';
import { showPartnershipEnding } from '../../src/application/showPartnershipEnding';
import type { StatementId } from '../../src/domain/acknowledgement';
import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import type { RefusalCode } from '../../src/domain/refusal';
import { everyDocument } from '../support/documents';
import type { Office } from '../support/office';
import { followerOf, openOffice, people, visitors } from '../support/office';
import { openPost } from '../support/post';

const fabrikam = people.nadia[0];
const northwind = people.chloe[0];
const litware = people.omar[0];
const everything = statementIdSchema.options;
const accept = { outcome: 'accepted', authorisesOrdering: true } as const;
const decline = { outcome: 'declined', authorisesOrdering: false } as const;
let office: Office;
let post: ReturnType<typeof openPost>;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
});
afterEach(() => office.close());

const asked = (facts: Partial<PartnershipRequestFacts> = {}) => ({
  id: office.newId(),
  resellerName: 'Litware Cloud',
  language: 'en' as const,
  ...facts,
});

async function sent(facts: Partial<PartnershipRequestFacts> = {}, who: keyof typeof people = 'paul') {
  const actor = await office.actor(who);
  const { draft, link } = await draftPartnershipRequest(office, actor, asked(facts));
  await openInvitation(office, actor, { invitationId: draft.id, follower: followerOf(actor) });
  return link.split('/').at(-1) ?? '';
}

const look = async (token: string, who?: keyof typeof people) =>
  presentPartnershipRequest(office, token, who ? await office.partnerVisitor(who) : null, true);
const audit = async (tenantId: string) =>
  (await auditEntryRecord.page(office.store, tenantId, { order: 'ascending', limit: 100 })).items.map(
    ({ value }) => value,
  );
const resellers = async () =>
  (await listResellers(office, await office.actor('nadia'))).items.map(({ reseller }) => reseller.name);
const providers = async (who: keyof typeof people) =>
  (await listProviders(office, await office.actor(who))).items.map(({ name }) => name);

describe('asking for a partnership', () => {
  test('the draft carries the provider’s own link, its name and what it may do', async () => {
    const { draft, link } = await draftPartnershipRequest(
      office,
      await office.actor('paul'),
      asked({ email: 'omar@litware.example', partnerId: ' 4100003 ', language: 'fr' }),
    );
    expect(draft).toMatchObject({
      kind: 'partnership',
      state: 'draft',
      addressee: { name: 'Litware Cloud', email: 'omar@litware.example', partnerId: '4100003' },
    });
    expect(link).toMatch(/^https:\/\/liaison\.example\/p\//);
    expect(draft.email.body).toContain(`\n\n${link}\n\n`);
    expect(draft.email.body).toContain('Paul Okafor\nFabrikam Distribution');
    expect(draft.email.body).toContain('revendeur indirect');
  });

  test.each<[string, keyof typeof people, Partial<PartnershipRequestFacts>, RefusalCode]>([
    ['by a reseller', 'chloe', {}, 'onlyProviders'],
    ['by a direct bill partner', 'dana', {}, 'onlyProviders'],
    ['of nobody', 'paul', { resellerName: ' ' }, 'resellerNotNamed'],
    ['with the provider’s own Partner ID', 'paul', { partnerId: '4100001' }, 'partnerIdInvalid'],
    ['with a Partner ID of six digits', 'paul', { partnerId: '410000' }, 'partnerIdInvalid'],
    ['of a colleague', 'paul', { email: 'ines@fabrikam.example' }, 'emailAtOwnDomain'],
  ])('%s is refused', async (_, who, facts, code) => {
    const actor = await office.actor(who);
    await expect(draftPartnershipRequest(office, actor, asked(facts))).rejects.toMatchObject({ code });
  });

  test('it stands in the list of what was sent, and its card follows it', async () => {
    const token = await sent();
    await look(token);
    await post.deliver();
    expect(post.told).toEqual(['card Paul Okafor open opened']);
    const { items } = await listInvitations(office, await office.actor('nadia'));
    expect(items).toMatchObject([{ kind: 'partnership', state: 'open' }]);
  });
});

describe('what the link shows', () => {
  test.each<[string, keyof typeof people, Partial<PartnershipRequestFacts>, object]>([
    [
      'its Global admin decides',
      'omar',
      {},
      { page: 'decide', offer: { provider: { name: 'Fabrikam Distribution' } } },
    ],
    ['one that is a partner already', 'grace', {}, { page: 'already' }],
    ['another cloud', 'wei', {}, { page: 'otherCloud', organisation: { cloud: 'china' } }],
    ['no indirect reseller', 'dana', {}, { page: 'notReseller', missing: 'notIndirectReseller' }],
    ['the provider itself', 'nadia', {}, { page: 'notReseller', missing: 'notIndirectReseller' }],
    [
      'another Partner ID',
      'omar',
      { partnerId: '4100009' },
      { page: 'notReseller', missing: 'otherPartnerId' },
    ],
  ])('%s', async (_, who, facts, view) => {
    expect(await look(await sent(facts), who)).toMatchObject(view);
  });

  test('before sign-in the offer; to a customer, that it is not enrolled; to others of the reseller, who can', async () => {
    const token = await sent();
    expect(await look(token)).toMatchObject({ page: 'signIn' });
    const hugo = await office.visitor('hugo');
    expect(await presentPartnershipRequest(office, token, hugo, true)).toMatchObject({
      page: 'notReseller',
      missing: 'notEnrolled',
    });
    const omar = await office.partnerVisitor('omar');
    const colleague = { ...omar, isGlobalAdmin: false };
    expect(await presentPartnershipRequest(office, token, colleague, true)).toMatchObject({
      page: 'notGlobalAdmin',
      whoCan: ['Omar Haddad'],
    });
  });

  test('a draft says that it is not sent yet; another sort of link, and one of no one, show nothing', async () => {
    const { link } = await draftPartnershipRequest(office, await office.actor('paul'), asked());
    expect(await look(link.split('/').at(-1) ?? '', 'omar')).toMatchObject({ page: 'notSentYet' });
    expect(await look('AAAA')).toEqual({ page: 'unknown' });
    const account = office.links.invitationUrl({ kind: 'account', tenantId: fabrikam, delegatedAdmin: true });
    expect(await look(account.split('/').at(-1) ?? '')).toEqual({ page: 'unknown' });
    expect(office.links.readInvitation(link.split('/').at(-1) ?? '')).toBeNull();
  });

  test('after its date it has expired', async () => {
    const token = await sent();
    office.later(30 * 86_400_000);
    expect(await look(token, 'omar')).toMatchObject({ page: 'expired' });
    await post.deliver();
    expect(post.told).toContain('news Paul Okafor expired');
    expect(await look(token, 'omar')).toMatchObject({ page: 'expired' });
  });
});

describe('the reseller’s decision', () => {
  test('accepted: each sees the other in its list, both records say so, and the sender is told', async () => {
    const token = await sent();
    const omar = await office.partnerVisitor('omar');
    await expect(
      decidePartnershipRequest(office, token, omar, { ...accept, authorisesOrdering: false }),
    ).rejects.toMatchObject({ code: 'partnershipNotTicked' });
    expect(await decidePartnershipRequest(office, token, omar, accept)).toMatchObject({
      page: 'accepted',
      by: 'Omar Haddad',
    });
    expect(await resellers()).toEqual(['Litware Cloud', 'Northwind Conseil']);
    await post.deliver();
    expect(await providers('omar')).toEqual(['Fabrikam Distribution']);
    expect(post.told.filter((line) => line.startsWith('news'))).toEqual(['news Paul Okafor accepted']);
    expect((await audit(fabrikam)).map(({ action }) => action)).toEqual([
      'invitationSent',
      'partnershipAccepted',
    ]);
    expect(await audit(litware)).toMatchObject([
      { action: 'partnershipAccepted', facts: { provider: 'Fabrikam Distribution' } },
    ]);
    expect(await decidePartnershipRequest(office, token, omar, decline)).toMatchObject({ page: 'accepted' });
    const stranger = await look(token, 'chloe');
    expect(stranger).toMatchObject({ page: 'accepted' });
    expect(stranger).not.toHaveProperty('by');
    expect(post.problems).toEqual([]);
  });

  test('declined: nothing comes of it, and the sender is told', async () => {
    const token = await sent();
    const omar = await office.partnerVisitor('omar');
    expect(await decidePartnershipRequest(office, token, omar, decline)).toMatchObject({ page: 'declined' });
    await post.deliver();
    expect(await resellers()).toEqual(['Northwind Conseil']);
    expect(await providers('omar')).toEqual([]);
    expect(post.told).toContain('news Paul Okafor declined');
    expect(await look(token, 'omar')).toMatchObject({ page: 'declined' });
  });

  test.each<keyof typeof people>(['wei', 'dana', 'chloe', 'nadia'])(
    '%s may not, and changes nothing',
    async (who) => {
      const token = await sent();
      const visitor = await office.partnerVisitor(who);
      const view = await decidePartnershipRequest(office, token, visitor, accept);
      expect(view.page).not.toBe('accepted');
      expect(await resellers()).toEqual(['Northwind Conseil']);
      expect(await look(token, 'omar')).toMatchObject({ page: 'decide' });
    },
  );
});

describe('ending a partnership', () => {
  const shown = async (who: keyof typeof people, counterpartTenantId: string) => {
    const request = { endingId: randomUUID(), counterpartTenantId, language: 'en' as const };
    return showPartnershipEnding(office, await office.actor(who), request);
  };
  const confirm = async (
    endingId: string,
    who: keyof typeof people,
    ticked: readonly StatementId[] = everything,
  ) => {
    const confirmation = { endingId, ticked, acknowledgementVersion, language: 'en' as const };
    return endPartnership(office, await office.actor(who), confirmation);
  };

  test.each<[string, keyof typeof people, string, string]>([
    ['the provider', 'paul', northwind, 'provider'],
    ['the reseller', 'chloe', fabrikam, 'reseller'],
  ])('by %s: both lists, both records and both copies say so', async (_, who, counterpart, side) => {
    const ending = await shown(who, counterpart);
    expect(ending).toMatchObject({ side, statements: { length: 4 }, version: 1 });
    const acknowledgement = await confirm(ending.endingId, who);
    await post.deliver();
    expect(await resellers()).toEqual([]);
    expect(await providers('chloe')).toEqual([]);
    for (const tenantId of [fabrikam, northwind]) {
      const copy = await acknowledgementRecord.read(office.store, tenantId, acknowledgement.id);
      expect(copy?.value).toEqual(acknowledgement);
      expect(await audit(tenantId)).toMatchObject([
        {
          action: 'partnershipRemoved',
          actor: { tenantId: people[who][0] },
          facts: { acknowledgement: acknowledgement.id },
        },
      ]);
    }
    expect(await confirm(ending.endingId, who)).toEqual(acknowledgement);
    await expect(shown(who, counterpart)).rejects.toMatchObject({ code: 'alreadyEnded' });
  });

  test('leaves every document of every customer as it was, to the byte', async () => {
    const tenants = [...new Set(Object.values(visitors).map(([tenantId]) => tenantId))];
    const documents = async () =>
      JSON.stringify(await Promise.all(tenants.map((tenantId) => everyDocument(office.store, tenantId))));
    const before = await documents();
    expect(before).toContain('Microsoft 365 Business Premium');
    const { endingId } = await shown('nadia', northwind);
    await confirm(endingId, 'nadia');
    await post.deliver();
    expect(await documents()).toBe(before);
  });

  test.each<[string, keyof typeof people, string, RefusalCode]>([
    ['a helpdesk agent of the reseller', 'sam', fabrikam, 'roleMissing'],
    ['a partner that has none', 'dana', fabrikam, 'partnershipNotFound'],
    ['a reseller that is not this provider’s', 'omar', fabrikam, 'partnershipNotFound'],
    ['a provider, of somebody else’s reseller', 'paul', litware, 'partnershipNotFound'],
  ])('%s is refused', async (_, who, counterpart, code) => {
    await expect(shown(who, counterpart)).rejects.toMatchObject({ code });
  });

  test('without every tick, by a colleague, and by the other side with the same card, it is refused', async () => {
    const { endingId } = await shown('paul', northwind);
    const some = everything.filter((id) => id !== 'customersUnchanged');
    await expect(confirm(endingId, 'paul', some)).rejects.toMatchObject({
      code: 'acknowledgementIncomplete',
    });
    await expect(confirm(endingId, 'ines')).rejects.toMatchObject({ code: 'notYours' });
    await expect(confirm(endingId, 'chloe')).rejects.toMatchObject({ code: 'stateChanged' });
    expect(await resellers()).toEqual(['Northwind Conseil']);
  });

  test('both sides at once end it once', async () => {
    const one = await shown('paul', northwind);
    const other = await shown('chloe', fabrikam);
    const outcomes = await Promise.allSettled([
      confirm(one.endingId, 'paul'),
      confirm(other.endingId, 'chloe'),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await post.deliver();
    expect(await audit(fabrikam)).toHaveLength(1);
    expect(await audit(northwind)).toHaveLength(1);
  });

  test('it can be agreed anew, and an old card ends nothing of the new one', async () => {
    const { endingId } = await shown('paul', northwind);
    const old = await shown('paul', northwind);
    await confirm(endingId, 'paul');
    const token = await sent({ resellerName: 'Northwind Conseil' });
    await decidePartnershipRequest(office, token, await office.partnerVisitor('grace'), accept);
    await expect(confirm(old.endingId, 'paul')).rejects.toMatchObject({ code: 'stateChanged' });
    await post.deliver();
    expect(await providers('chloe')).toEqual(['Fabrikam Distribution']);
  });
});

import { decideInvitation } from '../../src/application/decideInvitation';
import type { RelationshipRequest } from '../../src/application/draftInvitation';
import { draftInvitation } from '../../src/application/draftInvitation';
import { rememberChat } from '../../src/application/chats';
import { endPartnership } from '../../src/application/endPartnership';
import { listCustomers } from '../../src/application/listCustomers';
import { listInvitations } from '../../src/application/listInvitations';
import { openInvitation } from '../../src/application/openInvitation';
import { presentInvitation } from '../../src/application/presentInvitation';
import { providersOf } from '../../src/application/providersOf';
import { auditEntryRecord } from '../../src/application/records/audit';
import { relationshipRecord } from '../../src/application/records/customers';
import { partnershipRecord, providerEntryRecord } from '../../src/application/records/partnerships';
import { showPartnershipEnding } from '../../src/application/showPartnershipEnding';
import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import { momentOf } from '../../src/domain/identifiers';
import type { RefusalCode } from '../../src/domain/refusal';
import type { Office } from '../support/office';
import { followerOf, openOffice, people, visitors } from '../support/office';
import { openPost } from '../support/post';

const fabrikam = people.nadia[0];
const northwind = people.chloe[0];
const accept = { outcome: 'accepted', agreementTicked: true } as const;
let office: Office;
let post: ReturnType<typeof openPost>;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
});
afterEach(() => office.close());

async function drafted(request: Partial<RelationshipRequest> = {}, who: keyof typeof people = 'chloe') {
  const actor = await office.actor(who);
  return draftInvitation(office, actor, {
    id: office.newId(),
    customerName: 'Fourth Coffee',
    language: 'en',
    delegatedAdmin: true,
    provider: {},
    ...request,
  });
}

async function sent(request: Partial<RelationshipRequest> = {}) {
  const { draft, link } = await drafted(request);
  const chloe = await office.actor('chloe');
  await openInvitation(office, chloe, { invitationId: draft.id, follower: followerOf(chloe) });
  return link.split('/').at(-1) ?? '';
}

const look = async (token: string, who: keyof typeof visitors) =>
  presentInvitation(office, token, await office.visitor(who), true);
const decide = async (token: string, who: keyof typeof visitors) =>
  decideInvitation(office, token, await office.visitor(who), accept);
const relationship = async (customer: string, partner: string) =>
  (await relationshipRecord.read(office.store, customer, partner, 'reseller'))?.value;
const names = async (who: keyof typeof people) =>
  (await listCustomers(office, await office.actor(who))).items.map(({ name }) => name);

/** A second provider for Chloé's organisation: Contoso Vente. */
async function secondProvider(): Promise<string> {
  const provider = { tenantId: '10000000-0000-4000-8000-000000000009', name: 'Contoso Vente' };
  const since = momentOf(office.clock());
  const reseller = { tenantId: northwind, name: 'Northwind Conseil', partnerId: '4100002' };
  await office.store.commit(provider.tenantId, [
    partnershipRecord.create({ state: 'active', provider, reseller, since, version: 1 }),
  ]);
  await office.store.commit(northwind, [
    providerEntryRecord.create({ ...provider, state: 'active', since, version: 1 }),
  ]);
  return provider.tenantId;
}

async function parted(): Promise<void> {
  const nadia = await office.actor('nadia');
  const request = { endingId: office.newId(), counterpartTenantId: northwind, language: 'en' as const };
  const { endingId } = await showPartnershipEnding(office, nadia, request);
  await endPartnership(office, nadia, {
    endingId,
    ticked: statementIdSchema.options,
    acknowledgementVersion,
    language: 'en',
  });
}

describe('with which provider', () => {
  test('the only one is taken, and the e-mail names both and what each may do', async () => {
    const { draft } = await drafted();
    expect(draft).toMatchObject({
      kind: 'resellerWithProvider',
      provider: { tenantId: fabrikam, name: 'Fabrikam Distribution' },
    });
    expect(draft.email.subject).toBe(
      'Northwind Conseil and Fabrikam Distribution would like to work for your organization',
    );
    expect(draft.email.body).toContain('Fabrikam Distribution may place orders for you');
    const french = await drafted({ language: 'fr', delegatedAdmin: false });
    expect(french.draft.email.body).toContain('Fabrikam Distribution pourra passer des commandes pour vous');
  });

  test.each<[string, RelationshipRequest['provider']]>([
    ['the whole name, however written', { name: 'contoso VENTE' }],
    ['the beginning of a word', { name: 'vente' }],
    ['the one chosen from the list', { tenantId: '10000000-0000-4000-8000-000000000009' }],
  ])('of several, %s', async (_, provider) => {
    await secondProvider();
    expect((await providersOf(office, await office.actor('chloe'))).map(({ name }) => name)).toEqual([
      'Contoso Vente',
      'Fabrikam Distribution',
    ]);
    expect((await drafted({ provider })).draft).toMatchObject({ provider: { name: 'Contoso Vente' } });
  });

  test.each<[string, RelationshipRequest['provider'], RefusalCode]>([
    ['none named', {}, 'providerNotChosen'],
    ['one that is not theirs', { name: 'Litware' }, 'providerUnknown'],
    ['a tenant that is not theirs', { tenantId: people.omar[0] }, 'providerUnknown'],
  ])('of several, %s is refused with their names', async (_, provider, code) => {
    await secondProvider();
    const facts = { names: 'Contoso Vente, Fabrikam Distribution' };
    await expect(drafted({ provider })).rejects.toMatchObject({ code, facts });
  });

  test.each<[keyof typeof people, RefusalCode]>([
    ['omar', 'noProvider'],
    ['nadia', 'onlyResellers'],
    ['sam', 'roleMissing'],
  ])('%s cannot', async (who, code) => {
    await expect(drafted({}, who)).rejects.toMatchObject({ code });
  });
});

describe('the customer’s one acceptance', () => {
  test('makes both relationships, and both partners see it and are told', async () => {
    const nadia = await office.actor('nadia');
    const { cardActivityId: _, ...chat } = followerOf(nadia);
    await rememberChat(office, fabrikam, chat, momentOf(office.clock()));
    const token = await sent();
    expect(await look(token, 'alain')).toMatchObject({
      page: 'decide',
      offer: { provider: { name: 'Fabrikam Distribution' } },
      halves: [
        { role: 'reseller', delegatedAdmin: true, existing: false },
        { role: 'provider', delegatedAdmin: false, existing: false },
      ],
    });
    expect(await decide(token, 'alain')).toMatchObject({ page: 'accepted' });
    const customer = visitors.alain[0];
    expect(await relationship(customer, northwind)).toMatchObject({ state: 'active', delegatedAdmin: true });
    expect(await relationship(customer, fabrikam)).toMatchObject({ state: 'active', delegatedAdmin: false });
    await post.deliver();
    expect(await names('chloe')).toContain('Fourth Coffee');
    expect(await names('nadia')).toEqual(['Fourth Coffee', 'Woodgrove Bank']);
    expect(post.told.filter((line) => !line.startsWith('card')).sort()).toEqual([
      'news Chloé Martin accepted Fourth Coffee by Alain Besson',
      'providerCustomer Nadia Ferreira Fourth Coffee with Northwind Conseil',
    ]);
    const audit = await auditEntryRecord.page(office.store, fabrikam, { order: 'ascending', limit: 10 });
    expect(audit.items.map(({ value }) => value.action)).toEqual(['relationshipAccepted']);
    const { items } = await listInvitations(office, await office.actor('chloe'));
    expect(items).toMatchObject([{ state: 'accepted', existing: [] }]);
  });

  test('only the half that is missing is new', async () => {
    await decide(await sent({ customerName: 'Tailspin Toys', delegatedAdmin: false }), 'hugo');
    const customer = visitors.hugo[0];
    expect(await relationship(customer, northwind)).toMatchObject({ version: 1 });
    expect(await relationship(customer, fabrikam)).toMatchObject({ version: 1, state: 'active' });
    await post.deliver();
    const { items } = await listInvitations(office, await office.actor('chloe'));
    expect(items).toMatchObject([{ state: 'accepted', existing: ['reseller'] }]);
    expect(await names('nadia')).toContain('Tailspin Toys');
    const again = await sent({ customerName: 'Tailspin Toys', delegatedAdmin: true });
    expect(await look(again, 'hugo')).toMatchObject({
      page: 'decide',
      halves: [{ existing: false }, { existing: true }],
    });
    await decide(again, 'hugo');
    expect(await relationship(customer, northwind)).toMatchObject({ version: 2, delegatedAdmin: true });
    expect(await relationship(customer, fabrikam)).toMatchObject({ version: 1 });
    expect(await look(await sent({ customerName: 'Tailspin Toys' }), 'hugo')).toMatchObject({
      page: 'already',
    });
  });

  test('through the account link of both, again and again, and one of both and one alone are two links', async () => {
    const token = await sent({ customerName: undefined });
    const alone = await sent({ customerName: undefined, provider: undefined });
    expect(token).not.toBe(alone);
    await decide(token, 'alain');
    await decide(token, 'hugo');
    await post.deliver();
    expect(await names('nadia')).toEqual(['Fourth Coffee', 'Tailspin Toys', 'Woodgrove Bank']);
    expect(await look(token, 'alain')).toMatchObject({ page: 'accepted', by: 'Alain Besson' });
    const { items } = await listInvitations(office, await office.actor('chloe'));
    const used = items.map((item) => item.state === 'standing' && [item.provider?.name, item.acceptances]);
    expect(used).toEqual(
      expect.arrayContaining([
        ['Fabrikam Distribution', 2],
        [undefined, 0],
      ]),
    );
    expect(post.told.filter((line) => line.startsWith('customer'))).toHaveLength(2);
  });
});

describe('once the partners have parted', () => {
  test('nothing is drafted or sent any more', async () => {
    const { draft } = await drafted();
    await parted();
    const chloe = await office.actor('chloe');
    const done = { invitationId: draft.id, follower: followerOf(chloe) };
    const refused = { code: 'partnershipEnded', facts: { name: 'Fabrikam Distribution' } };
    await expect(openInvitation(office, chloe, done)).rejects.toMatchObject(refused);
    await expect(drafted()).rejects.toMatchObject(refused);
    await post.deliver();
    await expect(drafted()).rejects.toMatchObject({ code: 'noProvider' });
  });

  test.each([
    ['addressed', 'Fourth Coffee'],
    ['account', undefined],
  ])('the customer is told so, and nothing is accepted (%s link)', async (_, customerName) => {
    const token = await sent({ customerName });
    await parted();
    expect(await look(token, 'alain')).toMatchObject({ page: 'partnershipEnded' });
    expect(await decide(token, 'alain')).toMatchObject({ page: 'partnershipEnded' });
    expect(await relationship(visitors.alain[0], northwind)).toBeUndefined();
  });
});

import { decideInvitation } from '../../src/application/decideInvitation';
import { decidePartnershipRequest } from '../../src/application/decidePartnershipRequest';
import type { Actor } from '../../src/application/actor';
import { draftInvitation } from '../../src/application/draftInvitation';
import { draftPartnershipRequest } from '../../src/application/draftPartnershipRequest';
import { editDraft } from '../../src/application/editDraft';
import { openInvitation } from '../../src/application/openInvitation';
import { presentInvitation } from '../../src/application/presentInvitation';
import { presentPartnershipRequest } from '../../src/application/presentPartnershipRequest';
import { relationshipRecord } from '../../src/application/records/customers';
import { organisationRecord, personRecord } from '../../src/application/records/organisations';
import { partnershipRecord } from '../../src/application/records/partnerships';
import type { Visitor } from '../../src/application/visitor';
import { welcomeVisitor } from '../../src/application/visitor';
import type { Cloud } from '../../src/domain/cloud';
import { cloudSchema } from '../../src/domain/cloud';
import type { Partner } from '../../src/domain/organisation';
import { globalAdminRoleTemplate } from '../../src/domain/roles';
import type { Office } from '../support/office';
import { actorOf, followerOf, openOffice } from '../support/office';

const clouds = cloudSchema.options;
/** In each cloud, organisations of two countries. */
const places = clouds.flatMap((cloud) => ['FR', 'US'].map((country) => ({ cloud, country })));
type Place = (typeof places)[number];
type Kind = Partner['kind'] | 'customer';
const kinds: readonly Kind[] = ['indirectProvider', 'indirectReseller', 'directBill', 'customer'];

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  for (const [index] of places.entries()) for (const kind of kinds) await settle(kind, index);
});
afterAll(() => office.close());

const tenantOf = (kind: Kind, place: number) =>
  `30000000-0000-4000-800${kinds.indexOf(kind)}-00000000000${place}`;
const adminOf = (kind: Kind, place: number) => tenantOf(kind, place).replace(/^3/, 'e');
const nameOf = (kind: Kind, { cloud, country }: Place) => `${kind} ${cloud} ${country}`;

/** Puts an organisation with one Global admin into a place. */
async function settle(kind: Kind, place: number): Promise<void> {
  const where = places[place];
  if (!where) throw new Error('there is such a place');
  const tenantId = tenantOf(kind, place);
  const known = { tenantId, name: nameOf(kind, where), domain: `o${place}.example`, ...where };
  const organisation =
    kind === 'customer'
      ? { ...known, kind, agreement: { version: '2020-01', signedAt: '2025-01-01T00:00:00.000Z' } }
      : { ...known, kind, partnerId: `550000${place}` };
  const name = `Admin of ${known.name}`;
  await office.store.commit(tenantId, [
    organisationRecord.create(organisation),
    personRecord.create({
      objectId: adminOf(kind, place),
      name,
      email: 'a@b.example',
      locale: 'en',
      roles: ['globalAdmin'],
    }),
  ]);
}

const staff = (kind: Kind, place: number): Promise<Actor> =>
  actorOf(office.store, tenantOf(kind, place), adminOf(kind, place));

/** The organisation's Global admin, signed in; what the token claims of the organisation is another place's. */
const signedIn = (kind: Kind, place: number): Promise<Visitor> =>
  welcomeVisitor(office, {
    tenantId: tenantOf(kind, place),
    objectId: adminOf(kind, place),
    name: 'Admin',
    email: 'a@b.example',
    roleTemplates: [globalAdminRoleTemplate],
    organisation: { name: 'Claimed', cloud: 'public', country: 'FR', domain: 'claimed.example' },
  });

async function sent(actor: Actor, customerName: string | undefined): Promise<string> {
  const { draft, link } = await draftInvitation(office, actor, {
    id: office.newId(),
    customerName,
    language: 'en',
    delegatedAdmin: true,
  });
  await openInvitation(office, actor, { invitationId: draft.id, follower: followerOf(actor) });
  return link.split('/').at(-1) ?? '';
}

const publicOf = (cloud: Cloud) => places.findIndex((place) => place.cloud === cloud);

describe.each<[Cloud, boolean, string, string, boolean]>([
  ['public', true, 'the Microsoft 365 admin center', 'le Centre d’administration Microsoft\u00a0365', true],
  [
    'usGovernment',
    false,
    'the Microsoft Office admin portal',
    'le portail d’administration Microsoft Office',
    true,
  ],
  [
    'germany',
    false,
    'the Microsoft Office admin portal',
    'le portail d’administration Microsoft Office',
    true,
  ],
  [
    'china',
    false,
    'the admin center of Office 365 operated by 21Vianet',
    'le centre d’administration d’Office\u00a0365 géré par 21Vianet',
    false,
  ],
])('in the cloud %s', (cloud, mayOmit, english, french, mayEditAll) => {
  const draft = async (language: 'en' | 'fr', delegatedAdmin?: boolean) =>
    draftInvitation(office, await staff('directBill', publicOf(cloud)), {
      id: office.newId(),
      customerName: 'Somebody',
      language,
      delegatedAdmin,
    });

  test('what may be asked for', async () => {
    const without = draft('en', false);
    if (mayOmit) expect((await without).draft).toMatchObject({ delegatedAdmin: false });
    else await expect(without).rejects.toMatchObject({ code: 'privilegesCannotBeLeftOut' });
    const unsaid = draft('en');
    if (mayOmit) await expect(unsaid).rejects.toMatchObject({ code: 'privilegesNotChosen' });
    else expect((await unsaid).draft).toMatchObject({ delegatedAdmin: true });
  });

  test('which place the e-mail names', async () => {
    expect((await draft('en', true)).draft.email.body).toContain(english);
    expect((await draft('fr', true)).draft.email.body).toContain(french);
  });

  test('what of the e-mail may be edited, and the link stays', async () => {
    const actor = await staff('directBill', publicOf(cloud));
    const { draft: made, link } = await draft('en', true);
    const paragraphs = made.email.body.split('\n\n');
    const rest = paragraphs.slice(2).join('\n\n');
    const edited = async (body: string) =>
      (await editDraft(office, actor, { invitationId: made.id, subject: 'Ours', body })).draft.email.body;
    for (const body of [
      rest,
      `Dear Ms Lee,\n\nAs agreed.\n\nA third.\n\n${rest}`,
      rest.replace(/\n/g, '\r\n'),
    ]) {
      expect(await edited(body)).toBe(body.replace(/\r/g, ''));
    }
    for (const body of [`Only ${link}`, `${rest}\n\nP.S.`, `${paragraphs[0] ?? ''} ${rest}`]) {
      if (mayEditAll) expect(await edited(body)).toBe(body);
      else await expect(edited(body)).rejects.toMatchObject({ code: 'textFixed' });
    }
    await expect(edited(rest.replace(link, link.slice(0, -1)))).rejects.toMatchObject({
      code: 'linkMissing',
    });
  });
});

const pairs = places.flatMap((_, from) => places.map((_, to) => [from, to] as const));

test.each(['addressed', 'account'])(
  'a partner and a customer meet in one cloud and country alone, whoever follows the link (%s)',
  async (sort) => {
    for (const [from, to] of pairs) {
      const [ours, theirs] = [places[from], places[to]];
      const token = await sent(await staff('directBill', from), sort === 'account' ? undefined : 'Somebody');
      const visitor = await signedIn('customer', to);
      const expected =
        ours?.cloud !== theirs?.cloud
          ? 'otherCloud'
          : ours?.country !== theirs?.country
            ? 'otherCountry'
            : sort === 'account' // It accepted the addressed one before.
              ? 'already'
              : 'decide';
      expect((await presentInvitation(office, token, visitor, true)).page).toBe(expected);
      const view = await decideInvitation(office, token, visitor, {
        outcome: 'accepted',
        agreementTicked: true,
      });
      expect(view.page).toBe(expected === 'decide' ? 'accepted' : expected);
      const [customer, partner] = [tenantOf('customer', to), tenantOf('directBill', from)];
      const found = await relationshipRecord.read(office.store, customer, partner, 'reseller');
      expect(found !== null).toBe(from === to);
    }
  },
);

test('a provider and a reseller meet in one cloud and country alone', async () => {
  for (const [from, to] of pairs) {
    const [ours, theirs] = [places[from], places[to]];
    const provider = await staff('indirectProvider', from);
    const { draft, link } = await draftPartnershipRequest(office, provider, {
      id: office.newId(),
      resellerName: 'Somebody',
      language: 'en',
    });
    await openInvitation(office, provider, { invitationId: draft.id, follower: followerOf(provider) });
    const token = link.split('/').at(-1) ?? '';
    const visitor = await signedIn('indirectReseller', to);
    const expected =
      ours?.cloud !== theirs?.cloud
        ? 'otherCloud'
        : ours?.country !== theirs?.country
          ? 'otherCountry'
          : 'decide';
    expect((await presentPartnershipRequest(office, token, visitor, true)).page).toBe(expected);
    await decidePartnershipRequest(office, token, visitor, { outcome: 'accepted', authorisesOrdering: true });
    const [providerTenant, reseller] = [tenantOf('indirectProvider', from), tenantOf('indirectReseller', to)];
    const found = await partnershipRecord.read(office.store, providerTenant, reseller);
    expect(found !== null).toBe(from === to);
  }
});

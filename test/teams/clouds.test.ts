import { decideInvitation } from '../../src/application/decideInvitation';
import { welcomeVisitor } from '../../src/application/visitor';
import type { Cloud } from '../../src/domain/cloud';
import { adminIn, chatIn, nameIn, settleClouds } from '../support/clouds';
import { openTeams, type Chat, type Teams } from '../support/teams';
import { deliverAll, linkOf } from '../support/teamsInvitations';
import { cardOf, type ShownCard } from '../support/teamsCards';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
  await settleClouds(teams.office);
});
afterEach(() => teams.close());

interface Place {
  readonly cloud: Cloud;
  readonly place: string;
  readonly lieu: string;
  /** What a request is called, and the button and the form for it. */
  readonly asks: string;
  readonly demande: string;
  readonly request: string;
  readonly fixed?: string;
}

const relation = {
  asks: 'Reseller relationship with delegated admin privileges',
  demande: 'Relation de revendeur avec privilèges d’administration déléguée',
  request: 'Request a reseller relationship',
};
const always = 'In your cloud every request includes delegated admin privileges; they cannot be left out.';
const portal = {
  place: 'the Microsoft Office admin portal',
  lieu: 'le portail d’administration Microsoft Office',
};
const places: readonly Place[] = [
  {
    ...relation,
    cloud: 'public',
    place: 'the Microsoft 365 admin center',
    lieu: 'le Centre d’administration Microsoft\u00a0365',
  },
  { ...relation, ...portal, cloud: 'usGovernment', fixed: always },
  { ...relation, ...portal, cloud: 'germany', fixed: always },
  {
    cloud: 'china',
    place: 'the admin center of Office 365 operated by 21Vianet',
    lieu: 'le centre d’administration d’Office\u00a0365 géré par 21Vianet',
    asks: 'Delegated admin privileges',
    demande: 'Privilèges d’administration déléguée',
    request: 'Request delegated admin privileges',
    fixed: 'In the cloud operated by 21Vianet a request is for delegated admin privileges only.',
  },
];

/** What a card of a partner in the cloud operated by 21Vianet never speaks of. */
const neverInChina = /reseller relationship|relation de revendeur|\bsell\b|\bvendre\b/i;

describe.each(places)('in the cloud $cloud', (t) => {
  let reseller: Chat;
  const seen: ShownCard[] = [];
  const look = (card: ShownCard) => {
    seen.push(card);
    return card;
  };
  beforeEach(() => {
    reseller = chatIn(teams, t.cloud, 'Resell');
    seen.length = 0;
  });
  afterEach(() => {
    if (t.cloud !== 'china') return;
    for (const card of seen) expect(JSON.stringify(card.json)).not.toMatch(neverInChina);
  });
  const bakery = nameIn(t.cloud, 'Bakery');

  test('the form asks for the privileges only where there is a choice', async () => {
    expect(look(await reseller.sayForCard('help')).titles).toContain(t.request);
    const card = look(await reseller.sayForCard('request a reseller relationship'));
    expect(card.text).toContain(t.request);
    expect('privileges' in card.fields).toBe(t.fixed === undefined);
    if (t.fixed !== undefined) expect(card.text).toContain(t.fixed);
  });

  test('the draft says what is asked for, names the place, and carries a link for customers', async () => {
    const said = `request a reseller relationship with ${bakery} with admin privileges`;
    const draft = look(await reseller.sayForCard(said));
    expect(draft.text.split('\n')).toContain(t.asks);
    expect(draft.text).toContain(t.place);
    expect(draft.text).toMatch(/https:\/\/liaison\.example\/i\/[\w-]{80,}/);
    const french = look(
      await reseller.sayForCard(`demande une relation de revendeur à ${bakery} avec droits admin`),
    );
    expect(french.text.split('\n')).toContain(t.demande);
    expect(french.text).toContain(t.lieu);
  });

  test('the draft of a joint invitation says what each asks for', async () => {
    const draft = look(
      await reseller.sayForCard(`invite ${bakery} with our provider, with admin privileges`),
    );
    const may = t.cloud === 'china' ? 'administer, with' : 'sell, with';
    expect(draft.text).toContain(`${nameIn(t.cloud, 'Resell')} asks to ${may} delegated admin privileges`);
    expect(draft.text).toContain(`${nameIn(t.cloud, 'Supply')} asks to order for the customer`);
    expect(draft.text).toContain(t.place);
  });

  test('privileges are left out only where they may be', async () => {
    const without = `request a reseller relationship with ${bakery} without admin privileges`;
    const card = look(await reseller.sayForCard(without));
    if (t.fixed === undefined) expect(card.text).toContain('Reseller relationship without admin privileges');
    else expect(card.text).toContain('they cannot be left out');
  });

  test('from the sending to the news, in the list and on the customer’s card', async () => {
    const draft = await reseller.sayForCard(
      `request a reseller relationship with ${bakery} with admin privileges`,
    );
    const sent = look(await reseller.pressForCard(draft, 'Done'));
    expect(sent.text.split('\n')).toContain(t.asks);
    const visitor = await welcomeVisitor(teams.office, adminIn(t.cloud, 'Bakery'));
    const accepted = await decideInvitation(teams.office, linkOf(draft).token, visitor, {
      outcome: 'accepted',
      agreementTicked: true,
    });
    expect(accepted.page).toBe('accepted');
    const before = teams.connector.calls.length;
    await deliverAll(teams);
    const told = teams.connector.calls.slice(before).filter(({ kind }) => kind === 'send');
    expect(told).toHaveLength(1);
    for (const call of told) expect(look(cardOf(call)).text.split('\n')).toContain(t.asks);
    const list = look(await reseller.sayForCard('list our customers'));
    expect(list.text).toContain(bakery);
    const customer = look(await reseller.sayForCard(`show ${bakery}`));
    expect(customer.text.toLowerCase()).toContain('delegated admin privileges');
    look(await reseller.sayForCard('list invitations'));
  });

  test('a partnership request carries a link for resellers', async () => {
    const provider = chatIn(teams, t.cloud, 'Supply');
    const draft = look(await provider.sayForCard('request a partnership with Somebody New'));
    expect(draft.text).toMatch(/https:\/\/liaison\.example\/p\/[\w-]{80,}/);
    look(await provider.sayForCard('list our resellers'));
  });
});

import type { Activity } from 'botbuilder';
import { decideInvitation } from '../../src/application/decideInvitation';
import { decidePartnershipRequest } from '../../src/application/decidePartnershipRequest';
import { cardOf, type ShownCard } from '../support/teamsCards';
import { openTeams, type Teams } from '../support/teams';
import { deliverAll } from '../support/teamsInvitations';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

const tokenOn = (card: ShownCard) => /\/[ip]\/([\w-]+)/.exec(card.text)?.[1] ?? '';

/** What was written to a chat since, new cards and cards brought up to date apart. */
async function delivered(conversationId: string) {
  const before = teams.connector.calls.length;
  await deliverAll(teams);
  const calls = teams.connector.calls.slice(before).filter((call) => call.conversationId === conversationId);
  const of = (kind: string) => calls.filter((call) => call.kind === kind).map((call) => cardOf(call).text);
  return { told: of('send'), updated: of('update') };
}

async function accept(card: ShownCard, who: 'alain' | 'hugo' | 'claire'): Promise<void> {
  const visitor = await teams.office.visitor(who);
  const decision = { outcome: 'accepted', agreementTicked: true } as const;
  expect((await decideInvitation(teams.office, tokenOn(card), visitor, decision)).page).toBe('accepted');
}

test('a joint acceptance is told to both partners: each what it may do now', async () => {
  const chloe = teams.chat('chloe');
  await teams.chat('nadia', { localTimezone: 'America/New_York' }).say('bonjour');
  await teams.chat('paul').say('help');
  const draft = await chloe.sayForCard('invite Fourth Coffee with our provider, with admin privileges');
  const sent = await chloe.pressForCard(draft, 'Done');
  expect(sent.text).toContain('Northwind Conseil: \nasks to sell, with delegated admin privileges');
  expect(sent.text).toContain('Fabrikam Distribution: \nasks to order for the customer');
  await accept(draft, 'alain');
  const { told, updated } = await delivered('a:chloe');
  for (const [card] of [told, updated]) {
    expect(card).toContain('Northwind Conseil: \nmay now sell, with delegated admin privileges');
    expect(card).toContain('Fabrikam Distribution: \nmay now order for the customer');
  }
  const sends = teams.connector.calls.filter(({ kind }) => kind === 'send');
  const paul = sends.filter(({ conversationId }) => conversationId === 'a:paul').at(-1);
  const nadia = sends.filter(({ conversationId }) => conversationId === 'a:nadia').at(-1);
  if (!paul || !nadia) throw new Error('The provider was not told.');
  const english = cardOf(paul);
  expect(english.text).toContain('Fourth Coffee has accepted you together with Northwind Conseil');
  expect(english.text).toContain('New customer to order for');
  expect(english.text).toContain('November 21, 2026 at 10:00 AM, by Alain Besson');
  const french = cardOf(nadia);
  expect(french.text).toContain('Nouveau client pour lequel commander');
  expect(french.text).toContain('21 novembre 2026 à 4:00, par Alain Besson');
  // The card leads on, and only whoever works for the provider gets there.
  expect((await teams.chat('paul').pressForCard(english, 'Show this customer')).text).toContain(
    'Fourth Coffee',
  );
  expect(await teams.chat('omar').pressForText(english, 'Show this customer')).toContain(
    'no longer one of your',
  );
});

test('an arrival that says no time zone does not keep later news from being told in the reader’s own', async () => {
  const nadia = teams.chat('nadia');
  const silent = JSON.parse('{"localTimezone":null}') as Partial<Activity>;
  await nadia.say('aide', silent);
  await nadia.say('aide');
  await nadia.say('aide', silent);
  const chloe = teams.chat('chloe');
  const draft = await chloe.sayForCard('invite Fourth Coffee with our provider, without admin privileges');
  await chloe.pressForCard(draft, 'Done');
  await accept(draft, 'alain');
  const { told } = await delivered('a:nadia');
  expect(told.join()).toContain('21 novembre 2026 à 10:00, par Alain Besson');
});

test('a half that the customer had granted before is said to be as before', async () => {
  const chloe = teams.chat('chloe');
  const draft = await chloe.sayForCard('invite Tailspin Toys with our provider, without admin privileges');
  await chloe.pressForCard(draft, 'Done');
  await accept(draft, 'hugo');
  const { told } = await delivered('a:chloe');
  expect(told.join()).toContain('Northwind Conseil: \nmay sell, without admin privileges, as before');
  expect(told.join()).toContain('Fabrikam Distribution: \nmay now order for the customer');
});

test('through the account link of both, the reseller reads what each may do', async () => {
  const chloe = teams.chat('chloe');
  const form = await chloe.sayForCard('invite a customer with our provider');
  const draft = await chloe.pressForCard(form, 'Draft the e-mail', { ...form.fields, privileges: 'with' });
  await chloe.pressForCard(draft, 'Done');
  await accept(draft, 'alain');
  const { told } = await delivered('a:chloe');
  expect(told.join()).toContain('Fourth Coffee has accepted through your account link.');
  expect(told.join()).toContain('Fabrikam Distribution: \nmay order for the customer');
});

test.each([
  {
    asks: 'ask Litware Cloud (omar@litware.example) for a partnership',
    done: 'Done',
    outcome: 'accepted' as const,
    says: [
      'Litware Cloud has accepted your partnership request.',
      'Partnership accepted',
      'Reseller: \nLitware Cloud',
    ],
    list: 'list our resellers',
  },
  {
    asks: 'demande un partenariat à Litware Cloud',
    done: 'Terminé',
    outcome: 'accepted' as const,
    says: [
      'Litware Cloud a accepté votre demande de partenariat.',
      'Partenariat accepté',
      'Revendeur\u00a0: \nLitware Cloud',
    ],
    list: 'liste nos revendeurs',
  },
  {
    asks: 'request a partnership with Litware Cloud',
    done: 'Done',
    outcome: 'declined' as const,
    says: [
      'Litware Cloud has declined your partnership request.',
      'The reseller has not given its agreement',
    ],
  },
  {
    asks: 'request a partnership with Contoso Resell',
    done: 'Done',
    outcome: 'accepted' as const,
    says: ['You had named Contoso Resell; the organization that decided is Litware Cloud.'],
  },
])(
  'what a reseller answers is told in its own words: $asks, $outcome',
  async ({ asks, done, outcome, says, list }) => {
    const paul = teams.chat('paul');
    const draft = await paul.sayForCard(asks);
    await paul.pressForCard(draft, done);
    const omar = await teams.office.partnerVisitor('omar');
    await decidePartnershipRequest(teams.office, tokenOn(draft), omar, { outcome, authorisesOrdering: true });
    const { told, updated } = await delivered('a:paul');
    expect(told).toHaveLength(1);
    expect(updated).toHaveLength(1);
    for (const said of says) expect(told.join()).toContain(said);
    expect(told.join()).not.toMatch(/the customer has|le client n/i);
    if (list !== undefined) expect((await paul.sayForCard(list)).text).toContain('Litware Cloud');
  },
);

import { ordered, viaNorthwind, woodgrove } from '../application/support/providerWork';
import { visitors } from '../support/office';
import { openTeams, textOf, type Someone, type Teams } from '../support/teams';
import type { ShownCard } from '../support/teamsCards';
import { deliverAll } from '../support/teamsInvitations';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

const tailspin = visitors.hugo[0];

/** The card as a press on a list's row brings it. */
async function details(who: Someone, words: string, row: string): Promise<ShownCard> {
  const chat = teams.chat(who);
  return chat.pressForCard(await chat.sayForCard(words), row);
}

test('a provider’s customer: relationship, reseller, agreement and subscriptions, each openable', async () => {
  await ordered(teams.office, { reseller: viaNorthwind });
  await deliverAll(teams);
  const card = await details('paul', 'list our customers', 'Show Woodgrove Bank');
  expect(card.text).toContain('Reseller: \nNorthwind Conseil');
  expect(card.text).toContain('Customer agreement: \nsigned on');
  expect(card.text).toContain('25 licenses · active · support: Fabrikam Distribution');
  const one = await teams.chat('paul').pressForCard(card, 'Show Microsoft 365 E3');
  expect(one.text).toContain('12 licenses');
});

test('the same in French, for a customer that has bought nothing', async () => {
  const card = await details('chloe', 'liste nos clients', 'Voir Tailspin Toys');
  expect(card.text).toContain('Contrat client\u00a0: \nsigné le');
  expect(card.text).toContain('Aucun abonnement par votre intermédiaire.');
  expect(card.titles).toContain('Inviter avec un fournisseur');
});

test.each<[Someone, string, readonly string[]]>([
  ['paul', 'Woodgrove Bank', ['Order subscriptions', 'Its invitations', 'List our customers']],
  [
    'nadia',
    'Woodgrove Bank',
    [
      'Order subscriptions',
      'Request admin privileges',
      'Latest on record',
      'Its invitations',
      'List our customers',
      'Remove relationship',
    ],
  ],
  ['sam', 'Tailspin Toys', ['Its invitations', 'List our customers']],
  [
    'chloe',
    'Tailspin Toys',
    [
      'Request admin privileges',
      'Invite with provider',
      'Its invitations',
      'List our customers',
      'Remove relationship',
    ],
  ],
])('%s may do about %s exactly what the buttons say', async (who, name, titles) => {
  const card = await details(who, 'list our customers', `Show ${name}`);
  expect(card.titles).toEqual(titles);
});

test('the card that a sentence brings leads to all details, and to an order', async () => {
  const paul = teams.chat('paul');
  const card = await paul.sayForCard('show Woodgrove Bank');
  expect((await paul.pressForCard(card, 'All details')).text).toContain('Customer agreement:');
  expect(JSON.stringify((await paul.press(card, 'Order subscriptions')).value)).toContain('Woodgrove Bank');
});

test('a Global admin reads the latest entries about it; nobody else does', async () => {
  await ordered(teams.office, { reseller: viaNorthwind });
  await deliverAll(teams);
  const nadia = teams.chat('nadia');
  const card = await details('nadia', 'list our customers', 'Show Woodgrove Bank');
  const history = await nadia.pressForCard(card, 'Latest on record');
  expect(history.text).toContain('About Woodgrove Bank.');
  expect(history.text).toContain('Paul Okafor');
  expect((await nadia.pressForCard(history, 'Back to the customer')).text).toContain('Customer agreement:');
  const { verb, data } = card.button('Latest on record');
  expect(textOf(await teams.chat('paul').invoke(verb, data))).toContain('Your role does not allow this');
});

test('a forged press shows nothing of a customer that is not one’s own', async () => {
  const paul = teams.chat('paul');
  for (const verb of ['customer.show', 'subscriptions.list']) {
    const answer = await paul.invoke(verb, { language: 'en', customerId: tailspin });
    expect(textOf(answer)).toMatch(/one of your customers/);
  }
  const answer = await teams
    .chat('dana')
    .invoke('subscriptions.list', { language: 'en', customerId: woodgrove });
  expect(textOf(answer)).toContain('This is not one of your customers.');
});

test('all details are three requests to the store', async () => {
  const chloe = teams.chat('chloe');
  const list = await chloe.sayForCard('list our customers');
  teams.storeRequests();
  await chloe.pressForCard(list, 'Show Woodgrove Bank');
  expect(teams.storeRequests()).toBe(3);
});

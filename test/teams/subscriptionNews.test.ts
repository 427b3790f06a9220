import { changeLicences } from '../../src/application/subscriptions/changeLicences';
import {
  contosoAdded,
  e3,
  ordered,
  pressOn,
  subscriptionOf,
  viaNorthwind,
  woodgrove,
} from '../application/support/providerWork';
import { openTeams, type Teams } from '../support/teams';
import { cardTold } from '../support/teamsInvitations';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
  await teams.chat('chloe').say('aide');
  await teams.chat('grace').say('help');
});
afterEach(() => teams.close());

test('that a customer was added for a reseller: what it may do now, with the customer one press away', async () => {
  await contosoAdded(teams.office, { reseller: viaNorthwind, lines: [e3] });
  const card = await cardTold(teams, 'a:grace');
  expect(card.text).toContain('New customer added for you');
  expect(card.text).toContain('Contoso Médical has been added as your customer');
  expect(card.text).toContain('Microsoft 365 E3 (12 licenses)');
  const grace = teams.chat('grace');
  expect((await grace.pressForCard(card, 'Show the customer')).text).toContain('Contoso Médical');
  expect((await grace.pressForCard(card, 'Its subscriptions')).text).toContain('Microsoft 365 E3');
});

test('that subscriptions were ordered, in the language of the reader', async () => {
  await ordered(teams.office, { reseller: viaNorthwind });
  const card = await cardTold(teams, 'a:chloe');
  expect(card.text).toContain('Abonnements commandés');
  expect(card.text).toContain('Microsoft 365 E3 (12\u00a0licences)');
  expect(card.text).toContain('21 novembre 2026 à 10:00, par Paul Okafor');
  expect((await teams.chat('chloe').pressForCard(card, 'Voir le client')).text).toContain('Woodgrove Bank');
});

test('that a subscription has changed', async () => {
  const paul = await teams.office.actor('paul');
  const premium = await subscriptionOf(teams.office, woodgrove, 'Microsoft 365 Business Premium');
  await changeLicences(teams.office, paul, { ...pressOn(woodgrove, premium), quantity: 30 });
  const card = await cardTold(teams, 'a:grace');
  expect(card.text).toContain('A subscription has changed');
  expect(card.text).toContain('Microsoft 365 Business Premium now has 30 licenses');
  expect(card.titles).toEqual(['Show the customer', 'Its subscriptions']);
});

import { askPartnerToEnd } from '../../src/application/askPartnerToEnd';
import { removeAdminRoles } from '../../src/application/removeAdminRoles';
import { relationshipRecord } from '../../src/application/records/customers';
import { people, visitors } from '../support/office';
import { openTeams, type Teams } from '../support/teams';
import { cardTold } from '../support/teamsInvitations';

const northwind = people.chloe[0];
const woodgrove = visitors.claire[0];

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
  await teams.chat('chloe').say('aide');
  await teams.chat('grace').say('help');
});
afterEach(() => teams.close());

async function shown() {
  const kept = await relationshipRecord.read(teams.office.store, woodgrove, northwind, 'reseller');
  if (!kept) throw new Error('There is no such relationship.');
  return { partnerTenantId: northwind, type: 'reseller' as const, version: kept.value.version };
}

test('a customer that asks to be let go comes with a button that shows what ending means', async () => {
  await askPartnerToEnd(teams.office, await teams.office.visitor('claire'), await shown());
  const card = await cardTold(teams, 'a:grace');
  expect(card.text).toContain('Woodgrove Bank asks you to end its relationship with you');
  expect(card.text).toContain('Nothing has changed yet');
  expect(card.titles).toEqual(['Remove relationship', 'Show the customer']);
  const asked = await teams.chat('grace').pressForCard(card, 'Remove relationship');
  expect(asked.text).toContain('End this customer relationship?');
  expect(asked.text).toContain('Woodgrove Bank');
  expect(await shown()).toMatchObject({ type: 'reseller' });
});

test('whoever may not end it is told who can', async () => {
  await askPartnerToEnd(teams.office, await teams.office.visitor('claire'), await shown());
  const card = await cardTold(teams, 'a:grace');
  const answer = await teams.chat('sam').pressForText(card, 'Remove relationship');
  expect(answer).toContain('Chloé Martin, Grace Kim');
});

test('privileges that were taken away are told in the language of the reader', async () => {
  await removeAdminRoles(teams.office, await teams.office.visitor('claire'), await shown());
  const card = await cardTold(teams, 'a:chloe');
  expect(card.text).toContain('Rôles d’administration retirés');
  expect(card.text).toContain('Woodgrove Bank a retiré vos privilèges d’administration déléguée');
  const customer = await teams.chat('chloe').pressForCard(card, 'Voir le client');
  expect(customer.text).toContain('sans privilèges d’administration');
});

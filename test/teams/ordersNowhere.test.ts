import type { Chat } from '../support/teams';
import { openTeams, textOf, type Teams } from '../support/teams';
import { contosoTyped } from '../support/teamsOrders';

// Nothing makes tenants where Liaison serves Teams: that must be said before anybody fills in a form.
let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams({ tenants: null });
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

test.each([
  ['add a customer', 'not connected to anything that creates tenants'],
  ['ajoute un client', 'n’est reliée à aucun service qui crée des tenants'],
])('an installation that makes no tenants says so: %s', async (said, reason) => {
  expect(await paul.sayForText(said)).toContain(reason);
});

test('it offers no button that would lead there, and refuses a forged press', async () => {
  expect((await paul.sayForCard('help')).titles).not.toContain('Add a customer');
  const data = { formId: teams.office.newId(), language: 'en', ...contosoTyped };
  expect(textOf(await paul.invoke('order.details', data))).toContain('cannot add customers');
});

test('it orders for the customers that there are', async () => {
  const review = await paul.sayForCard('order 10 Microsoft 365 E3 for Woodgrove Bank');
  expect((await paul.pressForCard(review, 'Confirm')).text).toContain('Order placed');
});

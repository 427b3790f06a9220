import { orderRecord } from '../../src/application/records/orders';
import { people } from '../support/office';
import { openTeams, type Teams } from '../support/teams';
import { groupChat } from '../support/teamsGroup';
import { contosoTyped } from '../support/teamsOrders';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

async function orders() {
  const asked = { order: 'ascending', limit: 9 } as const;
  const { items } = await orderRecord.page(teams.office.store, people.paul[0], asked);
  return items.map(({ value }) => value);
}

describe('in a group', () => {
  test('an order is for the eyes of who asked, and is one however often its card is drawn', async () => {
    const group = groupChat(teams, 'paul');
    const card = await group.askForCard('order 10 Microsoft 365 E3 for Woodgrove Bank');
    expect(JSON.stringify(card.json)).not.toMatch(/Woodgrove|E3/);
    const review = await group.refreshForCard(card);
    expect(review.text).toContain('Microsoft 365 E3, 10 licenses');
    await group.refreshForCard(card);
    expect(await orders()).toHaveLength(1);
    expect((await group.chat.pressForCard(review, 'Confirm')).text).toContain('Order placed');
    expect((await group.refreshForCard(card)).text).toMatch(/Order placed|being placed/);
    const others = await groupChat(teams, 'nadia').refreshForCard(card);
    expect(JSON.stringify(others.json)).not.toMatch(/Woodgrove|E3/);
  });

  test('a customer is added, and its password is shown elsewhere', async () => {
    const group = groupChat(teams, 'paul');
    const card = await group.askForCard('add a customer for Northwind');
    const form = await group.refreshForCard(card);
    const typed = { ...form.fields, ...contosoTyped };
    await group.chat.pressForCard(form, 'Continue with subscriptions', typed);
    // Drawn again, it is where it was left.
    const lines = await group.refreshForCard(card);
    expect(lines.text).toContain('Subscriptions for Contoso Médical');
    const review = await group.chat.pressForCard(lines, 'Review', lines.fields);
    const done = await group.chat.pressForCard(review, 'Confirm');
    expect(done.titles).not.toContain('Show the password');
    expect(done.text).toContain('in your own chat with Liaison only');
  });
});

import { orderRecord } from '../../src/application/records/orders';
import { people } from '../support/office';
import type { Chat, Teams } from '../support/teams';
import { openTeams } from '../support/teams';
import { nodesOf, type ShownCard } from '../support/teamsCards';
import { contosoReviewed, contosoTyped } from '../support/teamsOrders';

let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

const hour = 3_600_000;

/** The only row of a list, opened. */
function openRow(chat: Chat, list: ShownCard): Promise<ShownCard> {
  const [row] = nodesOf(list.json).filter(({ tooltip }) => typeof tooltip === 'string');
  return chat.pressForCard(list, String(row?.['tooltip']));
}

async function states(): Promise<readonly string[]> {
  const { items } = await orderRecord.page(teams.office.store, people.paul[0], {
    order: 'ascending',
    limit: 9,
  });
  return items.map(({ value }) => value.state);
}

describe('while the form of a new customer is open', () => {
  test('what is asked in between is answered, and the form comes back as it was', async () => {
    await paul.sayForCard('add customer Adventure Works for Northwind');
    const [call] = await paul.say('list our customers');
    expect(call?.activity.attachments).toHaveLength(2);
    expect(JSON.stringify(call?.activity)).toContain('Woodgrove Bank');
    expect(JSON.stringify(call?.activity)).toContain('Adventure Works');
  });

  test('what is said is filled in, and makes nothing', async () => {
    await paul.sayForCard('add a customer');
    expect((await paul.sayForCard('Adventure Works')).fields['customer']).toBe('Adventure Works');
    const form = await paul.sayForCard('elise@contoso.example');
    expect(form.fields).toMatchObject({ customer: 'Adventure Works', adminEmail: 'elise@contoso.example' });
    const named = await paul.sayForCard('add a customer for Northwind Conseil');
    expect(named.fields).toMatchObject({ customer: 'Adventure Works', resellerId: people.chloe[0] });
    expect(await states()).toEqual([]);
  });

  test.each([
    ['cancel', 'add a customer'],
    ['annule', 'ajoute un client'],
  ])('“%s” drops it', async (said, begun) => {
    await paul.sayForCard(begun);
    expect(await paul.sayForText(said)).toMatch(/Dropped|Abandonn/);
    expect(await paul.sayForText(said)).toMatch(/nothing under way|rien/i);
  });

  test('it is forgotten after an hour', async () => {
    await paul.sayForCard('add a customer');
    teams.office.later(hour + 1000);
    expect(await paul.sayForText('cancel')).toContain('nothing under way');
  });
});

describe('an order that was begun', () => {
  test.each([
    ['what is under way?', 'add a customer for Northwind'],
    ['show my orders', 'add a customer for Northwind'],
  ])('is found again hours later: %s', async (said, begun) => {
    await contosoReviewed(paul, begun);
    teams.office.later(5 * hour);
    teams.restart();
    const review = await openRow(paul, await paul.sayForCard(said));
    expect(review.text).toContain('This is how far you have come');
    expect((await paul.pressForCard(review, 'Confirm')).text).toContain('Customer added');
  });

  test('is nobody else’s, and is forgotten after a day', async () => {
    await contosoReviewed(paul);
    expect((await teams.chat('nadia').sayForCard('what is under way')).text).toContain('no order under way');
    teams.office.later(25 * hour);
    expect((await paul.sayForCard('what is under way')).text).toContain('no order under way');
    expect(await teams.chat('chloe').sayForText('what is under way')).toContain('Only an indirect provider');
  });

  test('is cancelled by its button, and by no words', async () => {
    await contosoReviewed(paul);
    const asked = await paul.sayForCard('cancel');
    expect(asked.text).toContain('press “Cancel everything”');
    expect(await states()).toEqual(['draft']);
    await paul.pressForCard(asked, 'Cancel everything');
    expect(await states()).toEqual(['cancelled']);
  });

  test('comes from one form once, however often that is pressed or delivered', async () => {
    const form = await paul.sayForCard('add a customer for Northwind');
    const typed = { ...form.fields, ...contosoTyped };
    await paul.pressForCard(form, 'Continue with subscriptions', typed);
    await paul.pressForCard(form, 'Continue with subscriptions', typed);
    const said = { id: 'the-same', text: 'order 10 Microsoft 365 E3 for Woodgrove Bank' };
    await paul.say(said.text, { id: said.id });
    teams.restart();
    await paul.say(said.text, { id: said.id });
    expect(await states()).toEqual(['draft', 'draft']);
  });

  test('goes its way in older clients as well', async () => {
    const form = await paul.sayForCard('add a customer');
    const [update] = await paul.submit(form, 'Continue with subscriptions', {
      ...form.fields,
      ...contosoTyped,
    });
    expect(update?.kind).toBe('update');
    expect(JSON.stringify(update?.activity)).toContain('Subscriptions for Contoso Médical');
  });
});

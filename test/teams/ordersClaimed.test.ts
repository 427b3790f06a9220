import { orderRecord } from '../../src/application/records/orders';
import { subscriptionRecord } from '../../src/application/records/subscriptions';
import { people, visitors } from '../support/office';
import type { Chat, Teams } from '../support/teams';
import { openTeams, textOf } from '../support/teams';
import { premium, searched } from '../support/teamsOrders';

let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

const [northwind] = people.chloe;
const [woodgrove] = visitors.claire;

/** What Woodgrove Bank has beside what it had before. */
async function ordered() {
  const asked = { order: 'ascending', limit: 50 } as const;
  const { items } = await subscriptionRecord.page(teams.office.store, woodgrove, asked);
  return items.filter(({ value }) => value.orderId !== undefined);
}

describe('what others may', () => {
  test('nobody else sees, changes, confirms or cancels an order', async () => {
    const review = await paul.sayForCard('order 10 Microsoft 365 E3 for Woodgrove Bank');
    expect(await teams.chat('nadia').pressForText(review, 'Confirm')).toContain('Paul Okafor');
    expect(await teams.chat('nadia').pressForText(review, 'Cancel everything')).toContain('Paul Okafor');
    expect(await teams.chat('chloe').pressForText(review, 'Confirm')).toContain('Only an indirect provider');
    const forged = await paul.invoke('order.confirm', { orderId: teams.office.newId(), version: 1 });
    expect(textOf(forged)).toMatch(/no longer there|n’existe plus/);
    const start = { formId: teams.office.newId(), customerId: visitors.hugo[0] };
    expect(textOf(await paul.invoke('order.start', { ...start, language: 'en' }))).toContain('customer');
    expect(await ordered()).toEqual([]);
    const { items } = await orderRecord.page(teams.office.store, people.chloe[0], {
      order: 'ascending',
      limit: 5,
    });
    expect(items).toEqual([]);
  });

  test('offers and resellers are searched by one’s own rights', async () => {
    const query = (queryText: string, dataset = 'offers') => ({
      queryText,
      dataset,
      queryOptions: { skip: 0, top: 15 },
    });
    expect(await searched(teams, 'paul', query('prem'))).toEqual([
      { title: 'Microsoft 365 Business Premium', value: premium },
    ]);
    const all = await searched(teams, 'paul', query('m'));
    expect(all.length).toBeLessThanOrEqual(15);
    expect(all.map(({ title }) => title)).not.toContain('Microsoft 365 G3');
    expect(await searched(teams, 'paul', query('north', 'resellers'))).toEqual([
      { title: 'Northwind Conseil', value: northwind },
    ]);
    expect(await searched(teams, 'chloe', query('prem'))).toEqual([]);
    expect(await searched(teams, 'paul', query('x', 'customers'))).toEqual([]);
    expect(await searched(teams, 'paul', {})).toEqual([]);
  });
});

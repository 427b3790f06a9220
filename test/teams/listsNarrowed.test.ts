import { people } from '../support/office';
import { giveResellers } from '../support/partners';
import { openTeams, type Chat, type Teams } from '../support/teams';
import { giveCustomers, namesOn } from '../support/teamsCustomers';

let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

const fabrikam = people.nadia[0];
const northwind = { tenantId: people.chloe[0], name: 'Northwind Conseil' };

describe.each([
  { words: 'customers beginning with Clin', said: 'Only names that begin with “Clin”.', next: 'Next page' },
  {
    words: 'liste les clients qui commencent par clin',
    said: 'Uniquement les noms qui commencent par «\u00a0clin\u00a0».',
    next: 'Page suivante',
  },
])('$words', ({ words, said, next }) => {
  test('lists those alone, page after page', async () => {
    await giveCustomers(teams.office, fabrikam, 30);
    const first = await paul.sayForCard(words);
    expect(first.text).toContain(said);
    const second = await paul.pressForCard(first, next);
    expect(second.text).toContain(said);
    const names = [...namesOn(first), ...namesOn(second)];
    expect(names).toHaveLength(10);
    expect(names.every((name) => name.startsWith('Clinique'))).toBe(true);
  });
});

test('the fields of a list search it, order it and narrow it, and keep what was chosen', async () => {
  await giveCustomers(teams.office, fabrikam, 12);
  const list = await paul.sayForCard('list our customers');
  expect(list.fields).toEqual({ beginning: '', order: 'name', privileges: 'any' });
  const newest = await paul.pressForCard(list, 'Show the list', { ...list.fields, order: 'newest' });
  expect(namesOn(newest)[0]).toBe('Clinique 21');
  expect(newest.fields).toMatchObject({ order: 'newest' });
  expect(namesOn(await paul.pressForCard(newest, 'Next page'))).toContain('Atelier 10');
  const inputs = { ...list.fields, beginning: 'bou', privileges: 'with' };
  const both = await paul.pressForCard(newest, 'Show the list', inputs);
  expect(namesOn(both)).toEqual(['Boulangerie 14', 'Boulangerie 20']);
  expect(both.text).toContain('Only those with delegated admin privileges.');
  expect(namesOn(await paul.pressForCard(both, 'All customers'))).toHaveLength(8);
});

test('a search by the first letters is in the order of names, and says so', async () => {
  await giveCustomers(teams.office, fabrikam, 6);
  const list = await paul.sayForCard('list our customers');
  const inputs = { ...list.fields, beginning: 'a', order: 'newest' };
  const found = await paul.pressForCard(list, 'Show the list', inputs);
  expect(namesOn(found)).toEqual(['Atelier 10', 'Atelier 13']);
  expect(found.text).toContain('always ordered by name');
});

test('a search that finds nothing says what to do, and has the fields at hand', async () => {
  const list = await paul.sayForCard('customers beginning with Zz');
  expect(list.text).toContain('Nothing fits this search.');
  expect(JSON.stringify(list.json)).toContain('"isVisible":true');
  expect((await paul.pressForCard(list, 'All customers')).text).toContain('Woodgrove Bank');
});

test('words say with or without privileges, and the newest first', async () => {
  await giveCustomers(teams.office, fabrikam, 3);
  expect(namesOn(await paul.sayForCard('list customers without admin privileges'))).toEqual([
    'Boulangerie 11',
  ]);
  expect(namesOn(await paul.sayForCard('list our newest customers'))[0]).toBe('Clinique 12');
  expect(namesOn(await paul.sayForCard('liste nos clients avec privilèges d’administration'))).toEqual([
    'Atelier 10',
    'Clinique 12',
  ]);
});

describe('the customers of one reseller', () => {
  beforeEach(() => giveCustomers(teams.office, fabrikam, 9, { reseller: northwind }));

  test.each(['list the customers of Northwind Conseil', 'list the customers of partner ID 4100002'])(
    '%s',
    async (words) => {
      const list = await paul.sayForCard(words);
      expect(list.text).toContain('Only customers of Northwind Conseil.');
      const next = await paul.pressForCard(list, 'Next page');
      expect([...namesOn(list), ...namesOn(next)]).toHaveLength(9);
      expect(list.fields).not.toHaveProperty('privileges');
    },
  );

  test('are one press from the reseller’s card', async () => {
    const resellers = await paul.sayForCard('list our resellers');
    const card = await paul.pressForCard(resellers, 'Show Northwind Conseil');
    expect((await paul.pressForCard(card, 'Its customers')).text).toContain('Only customers of Northwind');
  });

  test('of somebody who is no reseller of ours are none: what to do is said', async () => {
    expect(await paul.sayForText('list the customers of Litware Cloud')).toContain(
      'not a reseller you have an active partnership with',
    );
  });

  test('cannot be asked for by a reseller: its whole list says so', async () => {
    const list = await teams.chat('chloe').sayForCard('list the customers of Litware Cloud');
    expect(list.text).toContain('Only an indirect provider’s list can be narrowed');
    expect(list.text).toContain('Tailspin Toys');
  });
});

test('resellers are searched and ordered in their list', async () => {
  await giveResellers(teams.office, 12);
  const list = await paul.sayForCard('list our resellers');
  const found = await paul.pressForCard(list, 'Show the list', {
    beginning: 'reseller 1',
    order: 'nameBackwards',
  });
  expect(found.text).toContain('Only names that begin with “reseller 1”.');
  expect(found.text.indexOf('Reseller 19')).toBeLessThan(found.text.indexOf('Reseller 12'));
  const none = await paul.pressForCard(found, 'Show the list', { beginning: 'zz' });
  expect(none.text).toContain('Nothing fits this search.');
  expect((await paul.pressForCard(none, 'The whole list')).text).toContain('Northwind Conseil');
});

test('providers are searched in theirs, and invitations by whom they are for', async () => {
  const chloe = teams.chat('chloe');
  const providers = await chloe.sayForCard('list our providers');
  expect((await chloe.pressForCard(providers, 'Show the list', { beginning: 'fab' })).text).toContain(
    'Fabrikam',
  );
  for (const name of ['Fourth Coffee', 'Adventure Works']) {
    const draft = await chloe.sayForCard(
      `request a reseller relationship with ${name} without admin privileges`,
    );
    await chloe.pressForCard(draft, 'Done');
    teams.office.later(1000);
  }
  const list = await chloe.sayForCard('list invitations');
  expect(list.text.indexOf('Adventure')).toBeLessThan(list.text.indexOf('Fourth'));
  const oldest = await chloe.pressForCard(list, 'Show the list', { customer: '', order: 'oldest' });
  expect(oldest.text.indexOf('Fourth')).toBeLessThan(oldest.text.indexOf('Adventure'));
  const found = await chloe.pressForCard(list, 'Show the list', {
    customer: 'fourth coffee',
    order: 'newest',
  });
  expect(found.text).toContain('Only those to fourth coffee.');
  expect(found.text).not.toContain('Adventure');
  expect((await chloe.pressForCard(found, 'All invitations')).text).toContain('Adventure');
});

test('a list is no more than three requests to the store, whatever it is narrowed to', async () => {
  await giveCustomers(teams.office, fabrikam, 20, { reseller: northwind });
  await paul.say('help');
  for (const words of [
    'list our customers',
    'customers beginning with A',
    'customers of Northwind Conseil',
  ]) {
    teams.storeRequests();
    const list = await paul.sayForCard(words);
    expect(teams.storeRequests()).toBeLessThanOrEqual(3);
    if (!list.titles.includes('Next page')) continue;
    await paul.pressForCard(list, 'Next page');
    expect(teams.storeRequests()).toBeLessThanOrEqual(2);
  }
});

test('a list that was altered shows nothing of another tenant', async () => {
  await giveCustomers(teams.office, fabrikam, 9, { reseller: northwind });
  const data = { language: 'en', resellerId: northwind.tenantId, reseller: 'x' };
  const list = await teams.chat('dana').invoke('customers.list', data);
  expect(JSON.stringify(list.value)).not.toContain('Atelier');
  const forged = { language: 'en', order: 'sideways' };
  const answer = await paul.invoke('customers.list', forged);
  expect(JSON.stringify(answer.value)).toContain('data that Liaison did not write');
});

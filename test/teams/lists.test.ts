import { customerEntryRecord } from '../../src/application/records/customers';
import { datesIn } from '../../src/teams/cards/dates';
import { openTeams, textOf, type Teams } from '../support/teams';
import { people } from '../support/office';
import type { ShownCard } from '../support/teamsCards';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

const tenant = people.omar[0];
const names = (card: ShownCard) =>
  card.text.split('\n').filter((line) => /^(Customer|Client) \d+$/.test(line));

async function giveCustomers(count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) =>
    customerEntryRecord.create({
      tenantId: `d0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      name: `Customer ${String(index + 10)}`,
      country: 'FR',
      domain: 'customer.example',
      type: 'reseller',
      delegatedAdmin: index % 2 === 0,
      since: '2026-02-03T10:00:00.000Z',
      version: 1,
    }),
  );
  await teams.office.store.commit(tenant, entries);
}

test('customers come by name, a page at a time, and back to the first', async () => {
  await giveCustomers(25);
  const omar = teams.chat('omar');
  let card = await omar.sayForCard('list our customers');
  const seen = [...names(card)];
  expect(card.titles).toEqual(['Next page']);
  const first = card.json;
  while (card.titles.includes('Next page')) {
    card = await omar.pressForCard(card, 'Next page');
    seen.push(...names(card));
  }
  expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => `Customer ${String(index + 10)}`));
  expect(card.titles).toEqual(['First page']);
  expect((await omar.pressForCard(card, 'First page')).json).toEqual(first);
});

test('the first of a month is an ordinal in French, in the person’s own day', () => {
  const dates = datesIn('fr', 'Europe/Paris');
  expect(dates.day('2024-12-31T23:30:00.000Z')).toBe('1er janvier 2025');
  expect(dates.moment('2025-01-01T09:00:00.000Z')).toBe('1er janvier 2025 à 10:00');
  expect(dates.day('2025-01-11T09:00:00.000Z')).toBe('11 janvier 2025');
  expect(datesIn('en', 'Europe/Paris').day('2025-01-01T09:00:00.000Z')).toBe('January 1, 2025');
});

test('a list in French writes French dates', async () => {
  await giveCustomers(1);
  const card = await teams.chat('omar').sayForCard('liste nos clients');
  expect(card.text).toContain('Vos clients');
  expect(card.text).toContain('depuis le 3 février 2026');
});

test('an empty list says what to do, and has the button for it', async () => {
  const dana = teams.chat('dana');
  const customers = await dana.sayForCard('list our customers');
  expect(customers.text).toContain('No customer yet.');
  const form = await dana.pressForCard(customers, 'Request a reseller relationship');
  expect(form.fields).toHaveProperty('customer');
  expect((await dana.sayForCard('City of Margravia')).text).toContain('Draft e-mail');
  expect((await dana.sayForCard('list invitations')).text).toContain('No invitation sent yet.');
  expect((await dana.sayForCard('list accepted invitations')).text).toContain('No invitation in this state.');
});

test('invitations show whom they are for and how they stand; drafts are not among them', async () => {
  const chloe = teams.chat('chloe');
  for (const name of ['Fourth Coffee', 'Adventure Works']) {
    const form = await chloe.sayForCard('request a reseller relationship');
    const inputs = { customer: name, privileges: 'without', emailLanguage: 'en' };
    const draft = await chloe.pressForCard(form, 'Draft the e-mail', inputs);
    if (name === 'Fourth Coffee') await chloe.pressForCard(draft, 'Done');
  }
  const account = await chloe.sayForCard('request a reseller relationship');
  const draft = await chloe.pressForCard(account, 'Draft the e-mail', { privileges: 'with' });
  teams.office.later(1000);
  await chloe.pressForCard(draft, 'Done');
  const card = await chloe.sayForCard('list invitations');
  expect(card.text).toBe(
    [
      'Invitations sent',
      'Account link, with delegated admin privileges',
      'not accepted yet · sent November 21, 2026',
      'Fourth Coffee',
      'not opened yet · sent November 21, 2026',
      'Sent to',
      'Order',
    ].join('\n'),
  );
  const pending = await chloe.sayForCard('liste les invitations en attente');
  expect(pending.text).toBe(
    [
      'Invitations en attente de réponse',
      'Fourth Coffee',
      'pas encore ouverte · envoi du 21 novembre 2026',
      'Envoyées à',
      'Ordre',
    ].join('\n'),
  );
});

test('a continuation that was altered, or belongs to another tenant, shows nothing', async () => {
  await giveCustomers(9);
  const card = await teams.chat('omar').sayForCard('list our customers');
  const { verb, data } = card.button('Next page');
  const altered = { ...data, continuation: `${String(data['continuation'])}x` };
  const answer = await teams.chat('omar').invoke(verb, altered);
  expect(answer.type).toBe('application/vnd.microsoft.activity.message');
  expect(textOf(answer)).toContain('data that Liaison did not write');
  const elsewhere = await teams.chat('chloe').invoke(verb, data);
  expect(JSON.stringify(elsewhere.value)).not.toContain('Customer 18');
});

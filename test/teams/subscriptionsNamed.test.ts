import { ordered, litware, northwind, subscriptionOf, woodgrove } from '../application/support/providerWork';
import { openTeams, type Chat, type Teams } from '../support/teams';

let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

const premium = 'Microsoft 365 Business Premium';
const e3 = () => subscriptionOf(teams.office, woodgrove, 'Microsoft 365 E3');

describe('a reseller is associated', () => {
  beforeEach(async () => {
    await ordered(teams.office);
  });

  test.each([
    ['associate Northwind Conseil with the Microsoft 365 E3 subscription of Woodgrove Bank', 'Associate it'],
    ['associate partner ID 4100002 with the Microsoft 365 E3 subscription of Woodgrove Bank', 'Associate it'],
    ['associe Northwind Conseil à l’abonnement Microsoft 365 E3 de Woodgrove Bank', 'L’associer'],
  ])('as a sentence says, after being asked once more: %s', async (said, confirm) => {
    const ask = await paul.sayForCard(said);
    expect((await e3()).reseller).toBeUndefined();
    expect(String(ask.fields['reseller'])).toMatch(/Northwind Conseil|4100002/);
    const done = await paul.pressForCard(ask, confirm, ask.fields);
    expect(done.text).toContain('Northwind Conseil');
    expect((await e3()).reseller?.tenantId).toBe(northwind);
  });

  test('to one of several, which is asked for', async () => {
    const choice = await paul.sayForCard(
      'associate Northwind Conseil with the subscription of Woodgrove Bank',
    );
    expect(choice.text).toContain('Woodgrove Bank has several. Nothing was changed yet.');
    const ask = await paul.pressForCard(choice, 'Microsoft 365 E3');
    expect(ask.fields).toEqual({ reseller: 'Northwind Conseil' });
  });

  test.each([
    ['Litware Cloud', 'is not a reseller you have an active partnership with'],
    ['1234567', 'is not a reseller you have an active partnership with'],
    ['123', 'A Partner ID has 7 digits'],
    ['4100001', 'not your own'],
    [' ', 'is not a reseller'],
  ])('never to whom there is no partnership with: %s', async (typed, said) => {
    const ask = await paul.sayForCard(
      'associate a reseller with the Microsoft 365 E3 subscription of Woodgrove Bank',
    );
    const again = await paul.pressForCard(ask, 'Associate it', { reseller: typed });
    expect(again.text).toContain(said);
    expect(again.fields).toEqual({ reseller: typed });
    expect((await e3()).reseller).toBeUndefined();
  });
});

test('the support contact is a reseller, or the provider itself again', async () => {
  const now = async () => (await subscriptionOf(teams.office, woodgrove, premium)).supportContact.tenantId;
  const ines = teams.chat('ines');
  const ask = await ines.sayForCard('make Northwind Conseil the support contact for Woodgrove Bank');
  const done = await ines.pressForCard(ask, 'Name this reseller', ask.fields);
  expect(done.text).toContain('Done: Northwind Conseil is its support contact now.');
  expect(await now()).toBe(northwind);
  const again = await ines.pressForCard(done, 'Support contact');
  expect((await ines.pressForCard(again, 'Name this reseller', { reseller: 'Litware' })).text).toContain(
    'is not a reseller you have an active partnership with',
  );
  expect(await now()).not.toBe(litware);
  await ines.pressForCard(again, 'Our organization', again.fields);
  expect(await now()).not.toBe(northwind);
});

test.each([
  ['set the support contact on a subscription', 'For which customer’s subscription?'],
  ['associe un revendeur à un abonnement', 'Pour l’abonnement de quel client'],
  [
    'associate Northwind Conseil with the subscription of Contoso',
    'No customer of yours is called “Contoso”',
  ],
  ['associate Northwind Conseil with the subscription of Tailspin Toys', 'No customer of yours'],
])('what is left open is asked for: %s', async (said, answer) => {
  expect(await paul.sayForText(said)).toContain(answer);
});

test('a customer spelt nearly so is asked about, and the wish goes on at the press', async () => {
  const choice = await paul.sayForCard('associate Northwind Conseil with the subscription of Woodgorve Bank');
  const ask = await paul.pressForCard(choice, 'Woodgrove Bank');
  expect(ask.fields).toEqual({ reseller: 'Northwind Conseil' });
});

import { partnershipRecord } from '../../src/application/records/partnerships';
import { relationshipRecord } from '../../src/application/records/customers';
import { subscriptionRecord } from '../../src/application/records/subscriptions';
import { people, visitors } from '../support/office';
import type { Chat, Teams } from '../support/teams';
import { openTeams } from '../support/teams';
import { e3, premium, settled } from '../support/teamsOrders';

let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

const [fabrikam] = people.paul;
const [northwind] = people.chloe;
const [woodgrove] = visitors.claire;

/** What Woodgrove Bank has beside what it had before. */
async function ordered() {
  const page = await subscriptionRecord.page(teams.office.store, woodgrove, {
    order: 'ascending',
    limit: 50,
  });
  return page.items.flatMap(({ value: { orderId, offerId, quantity, reseller } }) =>
    orderId === undefined ? [] : [{ offerId, quantity, reseller: reseller?.tenantId }],
  );
}

describe('an order for a customer', () => {
  test.each([
    ['order 10 Microsoft 365 E3 for Woodgrove Bank', 'Review the order', '10 licenses', 'Confirm'],
    [
      'commande 10 Microsoft 365 E3 pour Woodgrove Bank',
      'Relire la commande',
      '10\u00a0licences',
      'Confirmer',
    ],
    ['order for woodgrovebank.example 10 Microsoft 365 E3', 'Review the order', '10 licenses', 'Confirm'],
  ])('that says everything is reviewed at once: %s', async (said, title, licences, confirm) => {
    const review = await paul.sayForCard(said);
    expect(review.text).toContain(title);
    expect(review.text).toContain('Woodgrove Bank');
    expect(review.text).toContain(`Microsoft 365 E3, ${licences}`);
    expect(await ordered()).toEqual([]);
    await paul.pressForCard(review, confirm);
    await paul.pressForCard(review, confirm);
    expect(await ordered()).toMatchObject([{ offerId: e3, quantity: 10 }]);
  });

  test('has as many subscriptions as the sentence names', async () => {
    const review = await paul.sayForCard(
      'order 5 Power BI Pro and 3 licenses of Microsoft 365 E3 for Woodgrove Bank',
    );
    expect(review.text).toContain('Power BI Pro, 5 licenses');
    expect(review.text).toContain('Microsoft 365 E3, 3 licenses');
  });

  test.each([
    ['order 10 Business for Woodgrove Bank', 'Several offers fit “Business”'],
    [
      'order 10 Microsoft 365 G3 for Woodgrove Bank',
      'No offer that you can order here is called “Microsoft 365 G3”',
    ],
    ['add a subscription for Woodgrove Bank', 'Subscriptions for Woodgrove Bank'],
    ['order 500 Microsoft 365 Business Premium for Woodgrove Bank', 'a whole number from 1 to 300'],
  ])('that leaves something open asks for it on the card: %s', async (said, asks) => {
    const [call] = await paul.say(said);
    expect(JSON.stringify(call?.activity)).toContain(asks);
    expect(await ordered()).toEqual([]);
  });

  test('has its reseller chosen before, and another choice is kept', async () => {
    await teams.chat('chloe').say('help');
    const lines = await paul.sayForCard('add a subscription for Woodgrove Bank');
    expect(Object.keys(lines.fields)).toEqual(['offer', 'quantity', 'resellerId']);
    const one = await paul.pressForCard(lines, 'Add to the order', {
      offer: e3,
      quantity: '12',
      resellerId: northwind,
    });
    expect(one.fields).toMatchObject({ quantity0: 12, resellerId: northwind });
    const two = await paul.pressForCard(one, 'Add to the order', {
      ...one.fields,
      offer: premium,
      quantity: 3,
    });
    expect(two.fields).toMatchObject({ quantity0: 12, quantity1: 3 });
    const review = await paul.pressForCard(two, 'Review', { ...two.fields, quantity0: 20 });
    expect(review.text).toContain('Northwind Conseil (Partner ID 4100002)');
    const done = await paul.pressForCard(review, 'Confirm');
    expect(done.text).toContain('Order placed');
    expect(await ordered()).toEqual(
      expect.arrayContaining([
        { offerId: e3, quantity: 20, reseller: northwind },
        { offerId: premium, quantity: 3, reseller: northwind },
      ]),
    );
    expect(await settled(teams)).toContain('ordered Chloé Martin Woodgrove Bank by Fabrikam Distribution');
  });

  test('what is wrong comes back with what was typed; a line is removed by its button', async () => {
    const lines = await paul.sayForCard('order 10 Microsoft 365 E3 for Woodgrove Bank');
    const change = await paul.pressForCard(lines, 'Change subscriptions');
    const wrong = { ...change.fields, quantity0: '1.5', offer: premium, quantity: '7' };
    const again = await paul.pressForCard(change, 'Add to the order', wrong);
    expect(again.text).toContain('The number of licenses of Microsoft 365 E3 must be a whole number');
    expect(again.fields).toMatchObject({ quantity0: 1.5, offer: premium, quantity: 7 });
    const twice = await paul.pressForCard(again, 'Add to the order', {
      ...again.fields,
      quantity0: 4,
      offer: e3,
    });
    expect(twice.text).toContain('is in the order twice');
    const alone = await paul.pressForCard(change, 'Review', { ...change.fields, quantity: '7' });
    expect(alone.text).toContain('Choose an offer for these licenses');
    const none = await paul.pressForCard(change, 'Remove Microsoft 365 E3', change.fields);
    expect(none.fields).not.toHaveProperty('quantity0');
    expect((await paul.pressForCard(none, 'Review', none.fields)).text).toContain('no subscription yet');
  });

  test('a button that is pressed twice adds one line', async () => {
    const lines = await paul.sayForCard('add a subscription for Woodgrove Bank');
    const inputs = { ...lines.fields, offer: e3, quantity: 5 };
    await paul.pressForCard(lines, 'Add to the order', inputs);
    const again = await paul.pressForCard(lines, 'Add to the order', inputs);
    expect(Object.keys(again.fields)).toEqual(['quantity0', 'offer', 'quantity', 'resellerId']);
  });

  test.each([
    ['order 10 Microsoft 365 E3 for Woodgrov Bank', 'Is this the customer?'],
    ['commande 10 Microsoft 365 E3 pour Woodgrov Bank', 'Est-ce ce client\u202f?'],
  ])('for a name that is nearly one asks, and goes on with what was said: %s', async (said, asks) => {
    const choice = await paul.sayForCard(said);
    expect(choice.text).toContain(asks);
    const review = await paul.pressForCard(choice, 'Woodgrove Bank (woodgrovebank.example)');
    expect(review.text).toContain('Microsoft 365 E3, 10');
  });

  test('for nobody we know, or nobody at all, is said in words', async () => {
    expect(await paul.sayForText('order 10 Microsoft 365 E3 for Zzyzx Mining')).toContain(
      'You have no customer called',
    );
    expect(await paul.sayForText('order 10 Microsoft 365 E3')).toContain('For which customer?');
  });

  test('whose relationship or partnership has ended meanwhile orders nothing', async () => {
    const review = await paul.sayForCard(
      'order 10 Microsoft 365 E3 for Woodgrove Bank with reseller 4100002',
    );
    const { store } = teams.office;
    const partnership = await partnershipRecord.read(store, fabrikam, northwind);
    if (partnership?.value.state !== 'active') throw new Error('there is no partnership');
    const acknowledgementId = teams.office.newId();
    const removed = {
      ...partnership.value,
      state: 'removed' as const,
      removedAt: partnership.value.since,
      removedBy: 'provider' as const,
      acknowledgementId,
    };
    await store.commit(fabrikam, [partnershipRecord.replace(removed, partnership.etag)]);
    const lines = await paul.pressForCard(review, 'Confirm');
    expect(lines.text).toContain('Your partnership with Northwind Conseil has ended');
    expect(lines.fields['resellerId']).toBe('none');
    const again = await paul.pressForCard(lines, 'Review', lines.fields);
    const relationship = await relationshipRecord.read(store, woodgrove, fabrikam, 'reseller');
    if (relationship?.value.state !== 'active') throw new Error('there is no relationship');
    const over = {
      ...relationship.value,
      state: 'removed' as const,
      removedAt: relationship.value.since,
      acknowledgementId,
    };
    await store.commit(woodgrove, [relationshipRecord.replace(over, relationship.etag)]);
    expect(await paul.pressForText(again, 'Confirm')).toContain('no active reseller relationship');
    expect(await ordered()).toEqual([]);
  });
});

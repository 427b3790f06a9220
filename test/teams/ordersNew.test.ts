import { organisationRecord } from '../../src/application/records/organisations';
import { orderRecord } from '../../src/application/records/orders';
import type { Order } from '../../src/domain/order';
import { people } from '../support/office';
import type { Chat, Someone, Teams } from '../support/teams';
import { openTeams, textOf } from '../support/teams';
import { contosoReviewed, contosoTyped, settled } from '../support/teamsOrders';

let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

const [fabrikam] = people.paul;
const [northwind] = people.chloe;

async function orders(): Promise<readonly Order[]> {
  const page = await orderRecord.page(teams.office.store, fabrikam, { order: 'ascending', limit: 50 });
  return page.items.map(({ value }) => value);
}

/** The customer of the only order that was placed. */
async function added() {
  const [placed] = (await orders()).flatMap((one) => (one.state === 'placed' ? [one.customerTenantId] : []));
  return placed === undefined ? null : organisationRecord.read(teams.office.store, placed);
}

describe('adding a customer', () => {
  test.each([
    ['add a customer', 'none'],
    ['ajoute un client', 'none'],
    ['add a customer for Northwind', northwind],
    ['ajoute un client pour Northwind Conseil', northwind],
    ['add a customer on behalf of reseller 4100002', northwind],
  ])('begins with a form, its reseller chosen where one is named: %s', async (said, resellerId) => {
    const form = await paul.sayForCard(said);
    expect(form.fields).toMatchObject({ customer: '', domainPrefix: '', adminName: '', resellerId });
    expect(form.text).toContain('.onmicrosoft.com');
    expect(await orders()).toEqual([]);
  });

  test.each([
    ['add a customer for Litware', 'not a reseller you have an active partnership with'],
    ['add a customer on behalf of reseller 4100003', 'is not a reseller you have'],
    ['ajoute un client pour Litware', 'n’est pas un revendeur avec lequel'],
  ])('with somebody who is no reseller says so on the form: %s', async (said, reason) => {
    const form = await paul.sayForCard(said);
    expect(form.text).toContain(reason);
    expect(form.fields['resellerId']).toBe('none');
  });

  test('goes from the details by the subscriptions to a review that shows everything', async () => {
    const review = await contosoReviewed(paul);
    for (const said of [
      'Contoso Médical',
      'contosomedical.onmicrosoft.com',
      'First administrator account',
      'Élise Morel, elise@contoso.example',
      'French',
      'Northwind Conseil (Partner ID 4100002)',
      'Microsoft 365 E3, 12 licenses',
    ]) {
      expect(review.text).toContain(said);
    }
    expect(review.titles).toEqual([
      'Confirm',
      'Correct the details',
      'Change subscriptions',
      'Cancel everything',
    ]);
    expect(await added()).toBeNull();
    const done = await paul.pressForCard(review, 'Confirm');
    expect(done.text).toContain('Customer added');
    expect(done.text).toContain('Administrator account');
    await settled(teams);
    expect((await added())?.value.name).toBe('Contoso Médical');
  });

  test('comes about once, however often it is confirmed', async () => {
    const review = await contosoReviewed(paul);
    await paul.pressForCard(review, 'Confirm');
    expect((await paul.pressForCard(review, 'Confirm')).text).toContain('nothing was done a second time');
    await settled(teams);
    expect((await paul.pressForCard(review, 'Confirm')).text).toContain('Customer added');
    expect((await orders()).map(({ state }) => state)).toEqual(['placed']);
  });

  test('without a subscription and without a reseller is possible', async () => {
    const form = await paul.sayForCard('add a customer');
    const typed = { ...form.fields, ...contosoTyped };
    const lines = await paul.pressForCard(form, 'Continue with subscriptions', typed);
    expect(lines.text).toContain('can also be added without any subscription');
    const review = await paul.pressForCard(lines, 'Review', lines.fields);
    expect(review.text).toContain('None: our own customer');
    expect((await paul.pressForCard(review, 'Confirm')).text).toContain('Customer added');
  });

  test.each([
    [{ customer: '!!!' }, 'name'],
    [{ domainPrefix: 'con-toso' }, '1 to 27 letters and digits'],
    [{ adminName: '…' }, 'administrator’s name'],
    [{ adminEmail: 'elise' }, 'one e-mail address'],
    [{ adminEmail: 'elise@fabrikam.example' }, 'your own domain'],
    [{ resellerId: people.omar[0] }, 'active partnership'],
  ])('what the rules refuse comes back with everything that was typed: %j', async (wrong, reason) => {
    const form = await paul.sayForCard('add a customer for Northwind');
    const typed = { ...form.fields, ...contosoTyped, ...wrong };
    const again = await paul.pressForCard(form, 'Continue with subscriptions', typed);
    expect(again.text).toContain(reason);
    const stays = 'resellerId' in wrong ? { ...typed, resellerId: 'none' } : typed;
    expect(again.fields).toEqual(stays);
    expect(await orders()).toEqual([]);
    const mended = { ...again.fields, ...contosoTyped };
    expect((await paul.pressForCard(again, 'Continue with subscriptions', mended)).text).toContain(
      'Subscriptions for Contoso Médical',
    );
  });

  test('is corrected, and an older card of it confirms nothing', async () => {
    const review = await contosoReviewed(paul);
    const form = await paul.pressForCard(review, 'Correct the details');
    expect(form.fields).toEqual({ ...contosoTyped, resellerId: northwind });
    const other = { ...form.fields, customer: 'Contoso Santé', resellerId: 'none' };
    const corrected = await paul.pressForCard(form, 'Continue with subscriptions', other);
    expect(corrected.text).toContain('Contoso Santé');
    expect(corrected.text).toContain('Microsoft 365 E3, 12 licenses');
    const stale = await paul.pressForCard(review, 'Confirm');
    expect(stale.text).toContain('The order has changed since this card was shown');
    expect(await added()).toBeNull();
    await paul.pressForCard(stale, 'Confirm');
    await settled(teams);
    expect((await added())?.value.name).toBe('Contoso Santé');
  });

  test('is cancelled, all of it', async () => {
    const review = await contosoReviewed(paul);
    expect((await paul.pressForCard(review, 'Cancel everything')).text).toContain(
      'Nothing was made or ordered',
    );
    expect((await paul.pressForCard(review, 'Confirm')).text).toContain('Nothing was made or ordered');
    expect((await orders()).map(({ state }) => state)).toEqual(['cancelled']);
    const form = await paul.sayForCard('add a customer');
    expect((await paul.pressForCard(form, 'Cancel')).text).toContain('No customer was added');
  });

  test('with a domain that was taken meanwhile goes back to the details', async () => {
    const [mine, theirs] = [await contosoReviewed(paul), await contosoReviewed(teams.chat('nadia'))];
    await paul.pressForCard(mine, 'Confirm');
    const form = await teams.chat('nadia').pressForCard(theirs, 'Confirm');
    expect(form.text).toContain('The domain contosomedical.onmicrosoft.com is taken');
    expect(form.fields).toMatchObject({ customer: 'Contoso Médical', resellerId: northwind });
  });

  test.each<[Someone, string]>([
    ['chloe', 'Only an indirect provider'],
    ['dana', 'Only an indirect provider'],
  ])('%s may not, and is told', async (who, reason) => {
    const chat = teams.chat(who);
    expect(await chat.sayForText('add a customer')).toContain(reason);
    expect((await chat.sayForCard('help')).titles).not.toContain('Add a customer');
    const forged = await chat.invoke('order.details', { formId: teams.office.newId(), ...contosoTyped });
    expect(textOf(forged)).toMatch(/Only an indirect provider|Seul un fournisseur indirect/);
    expect(await orders()).toEqual([]);
  });

  test.each([
    ['help', 'none'],
    ['list our customers', 'none'],
    ['list the customers of Northwind Conseil', northwind],
  ])('begins from a button as well, for the reseller that is looked at: %s', async (said, resellerId) => {
    const card = await paul.sayForCard(said);
    expect((await paul.pressForCard(card, 'Add a customer')).fields).toMatchObject({ resellerId });
  });
});

import { associateReseller } from '../../src/application/subscriptions/associateReseller';
import { changeLicences } from '../../src/application/subscriptions/changeLicences';
import { actionsOf, ordered, pressOn, subscriptionOf, woodgrove } from '../application/support/providerWork';
import { people } from '../support/office';
import { openTeams, type Chat, type Teams } from '../support/teams';
import { deliverAll } from '../support/teamsInvitations';

let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

const premium = 'Microsoft 365 Business Premium';
const now = () => subscriptionOf(teams.office, woodgrove, premium);

const words = [
  {
    language: 'English',
    list: 'show the subscriptions of Woodgrove Bank',
    open: `Show ${premium}`,
    licences: ['Change licenses', 'Change licenses', 'Done: it has 40 licenses now.'],
    suspend: ['Suspend', 'Suspend it', 'Done: it is suspended.', 'Nobody can use it until it is resumed.'],
    resume: ['Resume', 'Resume it', 'Done: it is active again.'],
    cancel: ['Cancel subscription', 'Cancel it for good', 'Done: it is canceled.', 'This cannot be undone'],
    already: 'It was so before; this press changed nothing.',
    changed: 'The subscription has changed since this card was shown.',
    leave: 'Leave it as it is',
    number: 'must be a whole number from 1 to 1000000',
  },
  {
    language: 'French',
    list: 'liste les abonnements de Woodgrove Bank',
    open: `Voir ${premium}`,
    licences: ['Changer les licences', 'Changer les licences', 'il compte désormais 40\u00a0licences.'],
    suspend: ['Suspendre', 'Le suspendre', 'il est suspendu.', 'Personne ne peut l’utiliser'],
    resume: ['Reprendre', 'Le reprendre', 'il est de nouveau actif.'],
    cancel: ['Annuler l’abonnement', 'L’annuler définitivement', 'il est annulé.', 'C’est sans retour'],
    already: 'C’était déjà le cas',
    changed: 'L’abonnement a changé depuis',
    leave: 'Laisser tel quel',
    number: 'doit être un nombre entier',
  },
] as const;

describe.each(words)('a subscription in $language', (t) => {
  const opened = async () => paul.pressForCard(await paul.sayForCard(t.list), t.open);

  test('is opened from the customer’s list, and its licences are changed after being asked once more', async () => {
    const card = await opened();
    expect(card.text).toContain('Woodgrove Bank');
    const ask = await paul.pressForCard(card, t.licences[0]);
    expect((await now()).quantity).toBe(25);
    expect(String(ask.fields['quantity'])).toBe('25');
    expect((await paul.pressForCard(ask, t.licences[1], { quantity: 'many' })).text).toContain(t.number);
    expect((await paul.pressForCard(ask, t.licences[1], { quantity: '0' })).text).toContain(t.number);
    expect((await now()).quantity).toBe(25);
    const done = await paul.pressForCard(ask, t.licences[1], { quantity: '40' });
    expect(done.text).toContain(t.licences[2]);
    expect((await now()).quantity).toBe(40);
    expect((await paul.pressForCard(ask, t.licences[1], { quantity: 40 })).text).toContain(t.already);
    expect((await paul.pressForCard(ask, t.licences[1], { quantity: 50 })).text).toContain(t.changed);
    expect((await now()).quantity).toBe(40);
  });

  test('is suspended, resumed and cancelled, each asked once more; pressed twice it is done once', async () => {
    let card = await opened();
    for (const [what, state] of [
      [t.suspend, 'suspended'],
      [t.resume, 'active'],
      [t.cancel, 'ended'],
    ] as const) {
      const before = (await now()).state;
      const ask = await paul.pressForCard(card, what[0]);
      if (what[3] !== undefined) expect(ask.text).toContain(what[3]);
      expect((await now()).state).toBe(before);
      expect((await paul.pressForCard(ask, t.leave)).titles).toContain(what[0]);
      card = await paul.pressForCard(ask, what[1]);
      expect(card.text).toContain(what[2]);
      expect((await now()).state).toBe(state);
      expect((await paul.pressForCard(ask, what[1])).text).toContain(t.already);
    }
    expect(card.titles).toHaveLength(1);
    const changes = (await actionsOf(teams.office, woodgrove)).filter((one) =>
      one.startsWith('subscription'),
    );
    expect(changes).toEqual(['subscriptionSuspended', 'subscriptionResumed', 'subscriptionEnded']);
  });
});

test('a card that is older than a colleague’s change shows how things stand, and changes nothing', async () => {
  const list = await paul.sayForCard('show the subscriptions of Woodgrove Bank');
  const ask = await paul.pressForCard(await paul.pressForCard(list, `Show ${premium}`), 'Suspend');
  const nadia = await teams.office.actor('nadia');
  const press = pressOn(woodgrove, await now());
  await changeLicences(teams.office, nadia, { ...press, quantity: 30 });
  const answer = await paul.pressForCard(ask, 'Suspend it');
  expect(answer.text).toContain('has changed since this card was shown');
  expect(answer.text).toContain('30 licenses');
  expect((await now()).state).toBe('active');
});

test('a list shows a state alone, searches by the offer, and says what to do where there is none', async () => {
  await ordered(teams.office, {});
  const list = await paul.sayForCard('show the subscriptions of Woodgrove Bank');
  expect(list.text).toContain('Microsoft 365 E3');
  const found = await paul.pressForCard(list, 'Show the list', { beginning: 'microsoft 365 b' });
  expect(found.text).toContain(premium);
  expect(found.text).not.toContain('E3');
  const none = await paul.pressForCard(list, 'Suspended');
  expect(none.text).toContain('No subscription fits this search.');
  expect((await paul.pressForCard(none, 'All its subscriptions')).text).toContain('E3');
});

test('the reseller and whoever supports it are told of a change, with the customer one press away', async () => {
  const chloe = teams.chat('chloe');
  await chloe.say('aide');
  const nadia = await teams.office.actor('nadia');
  await associateReseller(teams.office, nadia, {
    ...pressOn(woodgrove, await now()),
    reseller: { tenantId: people.chloe[0] },
  });
  const list = await paul.sayForCard('show the subscriptions of Woodgrove Bank');
  const ask = await paul.pressForCard(await paul.pressForCard(list, `Show ${premium}`), 'Suspend');
  await paul.pressForCard(ask, 'Suspend it');
  const before = teams.connector.calls.length;
  await deliverAll(teams);
  expect(teams.connector.calls.slice(before).map(({ conversationId }) => conversationId)).toEqual([
    'a:chloe',
  ]);
});

test('showing lists and subscriptions asks the store no more than three times', async () => {
  await paul.say('help');
  teams.storeRequests();
  const list = await paul.sayForCard('show the subscriptions of Woodgrove Bank');
  expect(teams.storeRequests()).toBeLessThanOrEqual(3);
  const card = await paul.pressForCard(list, `Show ${premium}`);
  expect(teams.storeRequests()).toBeLessThanOrEqual(3);
  await paul.pressForCard(card, 'Suspend');
  expect(teams.storeRequests()).toBeLessThanOrEqual(3);
});

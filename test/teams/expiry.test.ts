import { onlyOne, openTeams, type Chat, type Teams } from '../support/teams';
import { days, decidedBy, deliverAll, invitationOf, sentTo, type Sent } from '../support/teamsInvitations';
import { cardOf } from '../support/teamsCards';

let teams: Teams;
let chloe: Chat;
let sent: Sent;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
  sent = await sentTo(chloe, 'Fourth Coffee');
});
afterEach(() => teams.close());

/** What the bot wrote of its own accord since the last time. */
async function told() {
  teams.connector.calls.length = 0;
  await deliverAll(teams);
  return teams.connector.calls.filter(({ kind }) => kind === 'send');
}

test('a day before its date an invitation is announced, once, with what can be done', async () => {
  teams.office.later(days(29) - 1000);
  expect(await told()).toEqual([]);
  teams.office.later(1000);
  const card = cardOf(onlyOne(await told()));
  expect(card.text).toContain('An invitation is about to expire');
  expect(card.text).toContain('Fourth Coffee expires on December 21, 2026');
  expect(card.titles).toEqual(['Send again', 'Show the invitation']);
  expect((await chloe.pressForCard(card, 'Show the invitation')).text).toContain('not opened yet');
  const ask = await chloe.pressForCard(card, 'Send again');
  expect(ask.titles).toContain('Keep the same link');
  expect(await told()).toEqual([]);
});

test('at its date it is said to be over, and can be sent again from there', async () => {
  teams.office.later(days(30));
  const said = await told();
  const card = cardOf(onlyOne(said.filter(({ activity }) => String(activity.summary).includes('expired'))));
  expect(card.text).toContain('Your invitation to Fourth Coffee has expired without an answer.');
  expect(card.titles).toEqual(['Send again', 'Show the invitation']);
  const ask = await chloe.pressForCard(card, 'Send again');
  await chloe.pressForCard(await chloe.pressForCard(ask, 'Replace it with a new link'), 'Done');
  expect(await invitationOf(teams, sent.id)).toMatchObject({ state: 'open', sendings: 2 });
});

test('what was sent again meanwhile is announced by its new date only', async () => {
  teams.office.later(days(10));
  const list = await chloe.sayForCard('list invitations');
  const ask = await chloe.pressForCard(await chloe.pressForCard(list, 'Show Fourth Coffee'), 'Send again');
  await chloe.pressForCard(await chloe.pressForCard(ask, 'Keep the same link'), 'Done');
  teams.office.later(days(25));
  expect(await told()).toEqual([]);
  teams.office.later(days(4));
  expect(cardOf(onlyOne(await told())).text).toContain('about to expire');
});

test('what was answered is not announced; a press on an old notice says how it stands', async () => {
  teams.office.later(days(29));
  const notice = cardOf(onlyOne(await told()));
  await decidedBy(teams, sent.token, 'declined');
  const outcome = cardOf(onlyOne(await told()));
  expect(outcome.titles).toEqual(['Ask again']);
  const answer = await chloe.pressForCard(notice, 'Send again');
  expect(answer.text).toContain('It was declined, so it cannot be sent again.');
  teams.office.later(days(2));
  expect(await told()).toEqual([]);
});

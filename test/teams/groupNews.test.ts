import { onlyOne, openTeams, type Teams } from '../support/teams';
import { groupChat, type Group } from '../support/teamsGroup';
import { days, decidedBy, deliverAll, linkOf } from '../support/teamsInvitations';
import { cardOf, type ShownCard } from '../support/teamsCards';

let teams: Teams;
let chloe: Group;
let card: ShownCard;
beforeEach(async () => {
  teams = await openTeams();
  chloe = groupChat(teams, 'chloe');
});
afterEach(() => teams.close());

/** Chloé sends an invitation to Fourth Coffee from the group. @returns the link's token */
async function sentFromGroup(): Promise<string> {
  card = await chloe.askForCard(
    'request a reseller relationship with Fourth Coffee without admin privileges',
  );
  const draft = await chloe.refreshForCard(card);
  await chloe.chat.pressForCard(draft, 'Done');
  teams.connector.calls.length = 0;
  return linkOf(draft).token;
}

const inGroup = () => teams.connector.calls.filter(({ conversationId }) => conversationId.startsWith('19:'));
const inPersonal = () => teams.connector.calls.filter(({ conversationId }) => conversationId === 'a:chloe');

test('the outcome is told in the personal chat; the group only sees that there is an answer', async () => {
  await teams.chat('chloe').say('help');
  const token = await sentFromGroup();
  await decidedBy(teams, token, 'accepted');
  await deliverAll(teams);
  const told = onlyOne(inPersonal());
  expect(told.activity.summary).toBe('Fourth Coffee has accepted your invitation.');
  const update = onlyOne(inGroup());
  expect(update).toMatchObject({ kind: 'update', activityId: card.activityId });
  const general = cardOf(update);
  expect(general.text).toContain('An invitation that Chloé Martin sent from here was answered.');
  expect(JSON.stringify(update)).not.toMatch(/Fourth|Alain|accepted|\/i\//);
  expect((await chloe.refreshForCard(general)).text).toContain('Invitation accepted');
  expect(await groupChat(teams, 'sam').chat.pressForText(general, 'Open')).toContain('begun by Chloé Martin');
});

test('a person whom we never met alone is not told where others read; the card opens with the news', async () => {
  const token = await sentFromGroup();
  await decidedBy(teams, token, 'declined');
  await deliverAll(teams);
  expect(teams.connector.calls).toHaveLength(1);
  const general = cardOf(onlyOne(inGroup()));
  const mine = await chloe.refreshForCard(general);
  expect(mine.text).toContain('Invitation declined');
  expect(mine.titles).toContain('Ask again');
});

test('an expiry is announced in the personal chat alone', async () => {
  await teams.chat('chloe').say('help');
  await sentFromGroup();
  teams.office.later(days(29));
  await deliverAll(teams);
  expect(cardOf(onlyOne(inPersonal())).text).toContain('about to expire');
  expect(JSON.stringify(inGroup())).not.toContain('Fourth');
});

test('a group that is gone does not keep the person from being told', async () => {
  await teams.chat('chloe').say('help');
  const token = await sentFromGroup();
  await decidedBy(teams, token, 'accepted');
  teams.connector.failNext(403, 'BotNotInConversationRoster');
  await deliverAll(teams);
  expect(onlyOne(inPersonal()).activity.summary).toContain('has accepted');
});

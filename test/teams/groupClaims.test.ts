import { openTeams, textOf, type Teams } from '../support/teams';
import { groupChat } from '../support/teamsGroup';
import { linkOf } from '../support/teamsInvitations';
import { people } from '../support/office';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

const request =
  'please request a reseller relationship with Fourth Coffee (alain@fourthcoffee.example) without admin privileges';

describe('what is claimed', () => {
  test('another’s id on a forged press opens nothing of what that person asked', async () => {
    const card = await groupChat(teams, 'chloe').askForCard(request);
    const grace = groupChat(teams, 'grace');
    const forged = { ...card.button('Open').data, for: people.grace[1] };
    const answer = await grace.chat.invoke('private.open', forged, card.activityId);
    expect(JSON.stringify(answer)).toContain('was forgotten');
    expect(JSON.stringify(answer)).not.toMatch(/Fourth|alain@|\/i\//);
  });

  test('a person of another tenant, and one we do not know, see nothing', async () => {
    const card = await groupChat(teams, 'chloe').askForCard(request);
    const omar = groupChat(teams, 'omar');
    expect(await omar.chat.pressForText(card, 'Open')).toContain('begun by a colleague');
    expect((await omar.refreshForCard(card)).text).toContain('somebody');
    const stranger = { id: '29:x', name: 'x', aadObjectId: 'f0000000-0000-4000-8000-000000000001' };
    const answer = await teams
      .chat('chloe', { from: stranger })
      .invoke('private.open', card.button('Open').data);
    expect(textOf(answer)).toContain('does not know you');
  });

  test('the invitation of another tenant is not there', async () => {
    const chloe = groupChat(teams, 'chloe');
    const card = await chloe.askForCard(request);
    const { id } = linkOf(await chloe.refreshForCard(card));
    const data = { ...card.button('Open').data, for: people.omar[1], id };
    expect(textOf(await groupChat(teams, 'omar').chat.invoke('private.open', data))).toContain(
      'There is no such invitation',
    );
  });

  test('a conversation that names two tenants is nobody’s', async () => {
    const card = await groupChat(teams, 'chloe').askForCard(request);
    const chat = teams.chat('chloe', { channelData: { tenant: { id: people.omar[0] } } });
    expect(textOf(await chat.invoke('private.open', card.button('Open').data))).toContain(
      'does not know you',
    );
  });
});

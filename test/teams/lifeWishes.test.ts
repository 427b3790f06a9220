import { openTeams, type Chat, type Teams } from '../support/teams';
import { auditOf, decidedBy, deliverAll, invitationOf, sentTo } from '../support/teamsInvitations';

let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

describe('a wish finds the invitation it means', () => {
  test.each([
    ['resend the invitation to Fourth Coffee', 'Send the invitation again\nTo Fourth Coffee.'],
    ['resend the invitation to alain@fourthcoffee.example', 'Send the invitation again\nTo Fourth Coffee.'],
    ['renvoie l’invitation à fourth coffee', 'Renvoyer l’invitation\nÀ Fourth Coffee.'],
    ['revoke the invitation to Fourth Coffee', 'Revoke the invitation?\nThe invitation to Fourth Coffee'],
    ['révoque l’invitation à Fourth Coffee', 'Révoquer l’invitation\u202f?\nL’invitation à Fourth Coffee'],
  ])('%s', async (said, title) => {
    const { id } = await sentTo(chloe, 'Fourth Coffee', 'alain@fourthcoffee.example');
    teams.storeRequests();
    expect((await chloe.sayForCard(said)).text).toContain(title);
    expect(teams.storeRequests()).toBeLessThanOrEqual(3);
    expect(await invitationOf(teams, id)).toMatchObject({ state: 'open', sendings: 1 });
  });

  test('that is meant for something else than it allows shows how it stands', async () => {
    const { token } = await sentTo(chloe, 'Fourth Coffee');
    await decidedBy(teams, token, 'declined');
    await deliverAll(teams);
    const card = await chloe.sayForCard('resend the invitation to Fourth Coffee');
    expect(card.text).toContain('It was declined, so it cannot be sent again.');
    expect(card.titles).toContain('Ask again');
    expect((await chloe.sayForCard('revoke the invitation to Fourth Coffee')).text).toContain(
      'there is nothing to revoke',
    );
  });

  test('among several or near ones by a choice, and says when there is none', async () => {
    await sentTo(chloe, 'Fourth Coffee');
    await sentTo(chloe, 'Fourth Coffee');
    const several = await chloe.sayForCard('revoke the invitation to Fourth Coffee');
    expect(several.text).toContain('Several invitations to “Fourth Coffee” were sent.');
    expect(several.titles).toHaveLength(3);
    const [first] = several.titles;
    expect(first).toBe('Fourth Coffee · not opened yet · November 21, 2026');
    expect((await chloe.pressForCard(several, String(first))).text).toContain('Revoke the invitation?');
    const near = await chloe.sayForCard('revoke the invitation to Fourth');
    expect(near.text).toContain('this comes near it');
    expect(await chloe.sayForText('revoke the invitation to Adventure Works')).toContain('“Adventure Works”');
  });

  test('or offers what is open where none is named', async () => {
    await sentTo(chloe, 'Fourth Coffee');
    const [call] = await chloe.say('resend an invitation');
    expect(call?.activity.text).toContain('Which invitation is to be sent again?');
    expect(JSON.stringify(call?.activity.attachments)).toContain('Show Fourth Coffee');
  });

  test('and is refused without the role, on record', async () => {
    await sentTo(chloe, 'Fourth Coffee');
    const text = await teams.chat('sam').sayForText('revoke the invitation to Fourth Coffee');
    expect(text).toContain('these people can: Chloé Martin, Grace Kim.');
    expect((await auditOf(teams)).at(-1)).toMatchObject({
      action: 'refused',
      facts: { attempted: 'revokeInvitation' },
    });
  });
});

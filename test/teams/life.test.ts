import { presentInvitation } from '../../src/application/presentInvitation';
import { openTeams, textOf, type Chat, type Teams } from '../support/teams';
import {
  auditOf,
  days,
  decidedBy,
  deliverAll,
  invitationOf,
  linkOf,
  sentTo,
  type Sent,
} from '../support/teamsInvitations';

let teams: Teams;
let chloe: Chat;
let sent: Sent;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
  sent = await sentTo(chloe, 'Fourth Coffee', 'alain@fourthcoffee.example');
});
afterEach(() => teams.close());

const actions = async () => (await auditOf(teams)).map(({ action }) => action);
const pageOf = async (token: string) => (await presentInvitation(teams.office, token, null, false)).page;
const shownFromList = async () =>
  chloe.pressForCard(await chloe.sayForCard('list invitations'), 'Show Fourth Coffee');

describe('one invitation', () => {
  test('is opened from the list, with everything that is known of it', async () => {
    const card = await shownFromList();
    expect(card.text).toContain('Invitation sent, not opened yet');
    expect(card.text).toContain('alain@fourthcoffee.example');
    expect(card.text).toContain('Sent so far: \nonce');
    expect(card.text).toContain('Followed by: \nChloé Martin');
    expect(card.text).toMatch(/Expires: \nDecember 21, 2026/);
    expect(card.titles).toEqual(['Send again', 'Revoke', 'List invitations']);
    expect(card.text).not.toContain(sent.token);
  });

  test('has no buttons for whoever may not', async () => {
    const sam = teams.chat('sam');
    const card = await sam.pressForCard(await sam.sayForCard('list invitations'), 'Show Fourth Coffee');
    expect(card.titles).toEqual(['List invitations']);
  });

  test('of a list narrowed by a press', async () => {
    const all = await chloe.sayForCard('list invitations');
    const declined = await chloe.pressForCard(all, 'Declined');
    expect(declined.text).toContain('No invitation in this state');
    const waiting = await chloe.pressForCard(all, 'Waiting');
    expect(waiting.text).toContain('Fourth Coffee');
    expect((await chloe.pressForCard(waiting, 'All invitations')).json).toEqual(all.json);
  });

  test('that was accepted says by whom, and leads to the customer', async () => {
    await decidedBy(teams, sent.token, 'accepted');
    await deliverAll(teams);
    const card = await shownFromList();
    expect(card.text).toContain('by Alain Besson');
    const customer = await chloe.pressForCard(card, 'Show the customer');
    expect(customer.text).toContain('Reseller relationship, without admin privileges');
  });

  test('that was declined can be asked for again, once', async () => {
    await decidedBy(teams, sent.token, 'declined');
    await deliverAll(teams);
    const card = await shownFromList();
    expect(card.titles).toEqual(['Ask again', 'List invitations']);
    const draft = await chloe.pressForCard(card, 'Ask again');
    expect(draft.text).toContain('alain@fourthcoffee.example');
    expect(linkOf(draft).token).not.toBe(sent.token);
    expect((await chloe.pressForCard(card, 'Ask again')).text).toContain(linkOf(draft).token);
  });
});

describe('sending again', () => {
  test.each([
    ['Keep the same link', 'same link', 'signIn'],
    ['Replace it with a new link', 'new link', 'replaced'],
  ])('%s', async (button, said, former) => {
    teams.office.later(days(20));
    const ask = await chloe.pressForCard(await shownFromList(), 'Send again');
    const draft = await chloe.pressForCard(ask, button);
    expect(draft.text).toContain(said);
    expect(await actions()).toEqual(['invitationSent']);
    const state = await chloe.pressForCard(draft, 'Done');
    expect(state.text).toMatch(/Expires: \nJanuary 10, 2027/);
    expect(await pageOf(linkOf(draft).token)).toBe('signIn');
    expect(await pageOf(sent.token)).toBe(former);
    expect(await invitationOf(teams, sent.id)).toMatchObject({ state: 'open', sendings: 2 });
    expect(await actions()).toEqual(['invitationSent', 'invitationResent']);
  });

  test('pressed twice makes one draft, and Done pressed twice sends once', async () => {
    const ask = await chloe.pressForCard(await shownFromList(), 'Send again');
    const [one, two] = await Promise.all([
      chloe.pressForCard(ask, 'Keep the same link'),
      chloe.pressForCard(ask, 'Keep the same link'),
    ]);
    expect(one.json).toEqual(two.json);
    await chloe.pressForCard(one, 'Done');
    expect((await chloe.pressForCard(two, 'Done')).text).toContain('nothing changed');
    expect(await actions()).toEqual(['invitationSent', 'invitationResent']);
  });

  test('from a card of before the last sending drafts nothing, and neither does the draft of a link since replaced', async () => {
    const ask = await chloe.pressForCard(await shownFromList(), 'Send again');
    const former = await chloe.pressForCard(ask, 'Keep the same link');
    const draft = await chloe.pressForCard(ask, 'Replace it with a new link');
    await chloe.pressForCard(draft, 'Done');
    for (const button of ['Keep the same link', 'Replace it with a new link']) {
      const card = await chloe.pressForCard(ask, button);
      expect(card.text).toContain('no longer shows how things stand');
      expect(card.text).toContain('Sent so far: \n2 times');
    }
    expect(await chloe.pressForText(former, 'Done')).toContain('Nothing was changed.');
    expect(await invitationOf(teams, sent.id)).toMatchObject({ sendings: 2, linkVersion: 2 });
  });

  test('of what was answered meanwhile shows the answer, and nothing is drafted', async () => {
    const ask = await chloe.pressForCard(await shownFromList(), 'Send again');
    await decidedBy(teams, sent.token, 'declined');
    await deliverAll(teams);
    const card = await chloe.pressForCard(ask, 'Keep the same link');
    expect(card.text).toContain('This invitation is no longer open. Nothing changed.');
    expect(card.text).toContain('Invitation declined');
    expect(await pageOf(sent.token)).toBe('declined');
  });

  test('while the customer is just deciding says so', async () => {
    const ask = await chloe.pressForCard(await shownFromList(), 'Send again');
    await decidedBy(teams, sent.token, 'accepted');
    expect((await chloe.pressForCard(ask, 'Keep the same link')).text).toContain('is just being answered');
  });

  test('by a colleague makes it hers to follow, too', async () => {
    const grace = teams.chat('grace');
    const list = await grace.sayForCard('list invitations');
    const ask = await grace.pressForCard(await grace.pressForCard(list, 'Show Fourth Coffee'), 'Send again');
    await grace.pressForCard(await grace.pressForCard(ask, 'Keep the same link'), 'Done');
    expect((await shownFromList()).text).toContain('Followed by: \nGrace Kim, Chloé Martin');
  });
});

describe('revoking', () => {
  test('is asked once more, and then the link opens nothing', async () => {
    const ask = await chloe.pressForCard(await shownFromList(), 'Revoke');
    expect(ask.text).toContain('its link stops working at once');
    expect(await pageOf(sent.token)).toBe('signIn');
    const card = await chloe.pressForCard(ask, 'Revoke the invitation');
    expect(card.text).toContain('Invitation revoked');
    expect(card.text).toContain('by Chloé Martin');
    expect(await pageOf(sent.token)).toBe('revoked');
    expect((await chloe.pressForCard(ask, 'Revoke the invitation')).text).toContain('Invitation revoked');
    expect(await actions()).toEqual(['invitationSent', 'invitationRevoked']);
  });

  test('is left by a press, and comes too late for what was accepted', async () => {
    const ask = await chloe.pressForCard(await shownFromList(), 'Revoke');
    expect((await chloe.pressForCard(ask, 'Leave it as it is')).text).toContain('Invitation sent');
    await decidedBy(teams, sent.token, 'accepted');
    await deliverAll(teams);
    expect((await chloe.pressForCard(ask, 'Revoke the invitation')).text).toContain('no longer open');
    expect(await invitationOf(teams, sent.id)).toMatchObject({ state: 'accepted' });
  });
});

describe('a press that may not be', () => {
  const verbs = [
    'invitation.again',
    'invitation.withdraw',
    'invitation.revoke',
    'invitation.resend',
  ] as const;
  const data = () => ({ id: sent.id, link: 'kept', sendings: 1 });

  test.each(verbs)('%s without the role is refused, with who can, and goes on record', async (verb) => {
    expect(textOf(await teams.chat('sam').invoke(verb, data()))).toContain('these people can: Chloé Martin');
    expect((await auditOf(teams)).at(-1)).toMatchObject({
      action: 'refused',
      facts: { attempted: verb, id: sent.id },
    });
    expect(await invitationOf(teams, sent.id)).toMatchObject({ state: 'open', sendings: 1 });
  });

  test.each(['invitation.show', ...verbs])('%s of another tenant finds nothing', async (verb) => {
    const answer = await teams.chat('omar').invoke(verb, data());
    expect(textOf(answer)).toBe('There is no such invitation. “List invitations” shows what was sent.');
    expect(await invitationOf(teams, sent.id)).toMatchObject({ state: 'open', sendings: 1 });
  });

  test('with data that no card of ours has is refused whole', async () => {
    for (const over of [{ id: '../x' }, { link: 'stolen' }, { sendings: 0 }]) {
      const answer = await chloe.invoke('invitation.resend', { ...data(), ...over });
      expect(answer.statusCode).toBe(400);
    }
    const forged = {
      id: 'c0000000-0000-4000-8000-000000009999',
      resends: 'c0000000-0000-4000-8000-000000009998',
    };
    const answer = await chloe.invoke('draft.done', { ...forged, language: 'en' });
    expect(textOf(answer)).toContain('There is no such invitation');
  });
});

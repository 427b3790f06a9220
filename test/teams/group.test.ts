import { conversationRecord } from '../../src/application/records/conversations';
import { onlyOne, openTeams, type Teams } from '../support/teams';
import { channel, groupChat } from '../support/teamsGroup';
import { auditOf, invitationOf, linkOf } from '../support/teamsInvitations';
import { cardOf } from '../support/teamsCards';
import { people } from '../support/office';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

const request =
  'please request a reseller relationship with Fourth Coffee (alain@fourthcoffee.example) without admin privileges';
/** What must not be read by others: whom it is about, and what opens its link. */
const secrets = /Fourth|alain@|\/i\/|\/d\/|Woodgrove|Tailspin/;
const leaks = () => teams.connector.calls.filter((call) => secrets.test(JSON.stringify(call)));

async function kept(who: 'chloe' | 'grace') {
  const query = { order: 'ascending', limit: 100 } as const;
  return (await conversationRecord.page(teams.office.store, people[who][0], query)).items;
}

describe.each([
  ['a group chat', groupChat],
  ['a channel', channel],
])('in %s', (_, open) => {
  test('what does not name the bot is not heard: no answer, no request, no state', async () => {
    const chloe = open(teams, 'chloe');
    teams.storeRequests();
    expect(await chloe.talk(request)).toEqual([]);
    expect(await chloe.talk('help')).toEqual([]);
    const other = { type: 'mention', text: '<at>Sam</at>', mentioned: { id: '29:sam', name: 'Sam' } };
    expect(await chloe.chat.say('<at>Sam</at> help', { entities: [other] })).toEqual([]);
    expect(teams.storeRequests()).toBe(0);
    expect(await kept('chloe')).toEqual([]);
  });

  test('the card that others see says who asked, and nothing of what', async () => {
    const chloe = open(teams, 'chloe');
    teams.storeRequests();
    const card = await chloe.askForCard(request);
    expect(teams.storeRequests()).toBe(2);
    expect(card.text).toBe(
      'Chloé Martin has asked Liaison for something.\nThis card opens for Chloé Martin alone.',
    );
    expect(card.titles).toEqual(['Open']);
    expect(card.json['refresh']).toMatchObject({ userIds: ['29:chloe'] });
    await chloe.refreshForCard(card);
    await chloe.chat.pressForCard(card, 'Open');
    expect(leaks()).toEqual([]);
  });

  test('it opens for who asked, by itself and by a press, with the same draft', async () => {
    const chloe = open(teams, 'chloe');
    const card = await chloe.askForCard(request);
    const draft = await chloe.refreshForCard(card);
    expect(draft.text).toContain('Draft e-mail');
    expect(draft.text).toContain('alain@fourthcoffee.example');
    expect(linkOf(await chloe.chat.pressForCard(card, 'Open'))).toEqual(linkOf(draft));
    const state = await chloe.chat.pressForCard(draft, 'Done');
    expect(state.text).toContain('Invitation sent');
    expect((await chloe.refreshForCard(card)).text).toContain('Invitation sent');
    expect(await invitationOf(teams, linkOf(draft).id)).toMatchObject({ state: 'open', sendings: 1 });
    expect(leaks()).toEqual([]);
  });

  test('for another person it stays as it is, and a press is refused, on record', async () => {
    const chloe = open(teams, 'chloe');
    const card = await chloe.askForCard(request);
    await chloe.refreshForCard(card);
    const grace = open(teams, 'grace');
    expect((await grace.refreshForCard(card)).text).toContain('opens for Chloé Martin alone');
    expect(await auditOf(teams)).toEqual([]);
    expect(await grace.chat.pressForText(card, 'Open')).toBe(
      'This was begun by Chloé Martin; only that person can go on with it.',
    );
    expect((await auditOf(teams)).at(-1)).toMatchObject({
      action: 'refused',
      actor: { name: 'Grace Kim' },
      facts: { attempted: 'private.open', code: 'notYours' },
    });
    expect(leaks()).toEqual([]);
  });

  test('a form is filled in there, and its draft is what the card opens from then on', async () => {
    const chloe = open(teams, 'chloe');
    const card = await chloe.askForCard('request a reseller relationship');
    const form = await chloe.refreshForCard(card);
    const inputs = { customer: 'Fourth Coffee', privileges: 'without', emailLanguage: 'en' };
    const draft = await chloe.chat.pressForCard(form, 'Draft the e-mail', inputs);
    expect(linkOf(await chloe.refreshForCard(card))).toEqual(linkOf(draft));
    expect(leaks()).toEqual([]);
  });

  test('lists and what is said of names open there, too; help is for everybody', async () => {
    const chloe = open(teams, 'chloe');
    const list = await chloe.askForCard('list our customers');
    expect((await chloe.refreshForCard(list)).text).toContain('Woodgrove Bank');
    const none = await chloe.askForCard('show Fourth Coffee');
    expect((await chloe.refreshForCard(none)).text).toContain('No customer of yours is called');
    expect(leaks()).toEqual([]);
    const help = cardOf(onlyOne(await chloe.ask('help')));
    expect(help.text).toContain('What Liaison can do');
    const before = teams.connector.calls.length;
    const sam = open(teams, 'sam').chat;
    expect((await sam.pressForCard(help, 'List our customers')).text).toContain('Woodgrove Bank');
    expect(teams.connector.calls).toHaveLength(before);
  });
});

test.each([
  ['chloe', 'invite Fourth Coffee together with Fabrikam without admin privileges'],
  ['chloe', 'show Woodgrove Bank'],
  ['chloe', 'end the relationship with Tailspin Toys'],
  ['chloe', 'list our providers'],
  ['nadia', 'request a partnership with Litware Cloud'],
  ['nadia', 'remove the partnership with Northwind Conseil'],
  ['grace', 'show the audit record'],
  ['sam', 'revoke the invitation to Fourth Coffee'],
  ['sam', 'Woodgrove Bank'],
  ['sam', 'Fourth Coffee is on the phone'],
] as const)('%s asks: %s', async (who, text) => {
  const group = groupChat(teams, who);
  const card = await group.askForCard(text);
  const mine = await group.refreshForCard(card);
  expect(mine.json).not.toEqual(card.json);
  expect((await group.refreshForCard(card)).text).toBe(mine.text);
  expect(leaks()).toEqual([]);
  expect(JSON.stringify(teams.connector.calls)).not.toMatch(/Fabrikam|Litware/);
});

describe('what was asked', () => {
  test('is refused once, however often the card is drawn', async () => {
    const sam = groupChat(teams, 'sam');
    const card = await sam.askForCard(request);
    for (let times = 0; times < 3; times += 1) {
      expect((await sam.refreshForCard(card)).text).toContain('Your role does not allow this.');
    }
    expect(await auditOf(teams)).toHaveLength(1);
  });

  test('is forgotten after an hour, unless it came to a draft', async () => {
    const chloe = groupChat(teams, 'chloe');
    const list = await chloe.askForCard('list our customers');
    const drafted = await chloe.askForCard(request);
    await chloe.refreshForCard(drafted);
    teams.office.later(3_600_000);
    expect((await chloe.refreshForCard(list)).text).toContain('was forgotten');
    expect((await chloe.refreshForCard(drafted)).text).toContain('Draft e-mail');
  });

  test('by words alone changes nothing that is under way, there or elsewhere', async () => {
    const personal = await teams.chat('chloe').sayForCard(request);
    const chloe = groupChat(teams, 'chloe');
    await chloe.refreshForCard(await chloe.askForCard(request));
    const cancel = await chloe.askForCard('cancel');
    expect((await chloe.refreshForCard(cancel)).text).toContain('nothing under way');
    expect((await teams.chat('chloe').pressForCard(personal, 'Done')).text).toContain('Invitation sent');
  });

  test('in a language is answered in it; the language itself is kept, and said openly', async () => {
    const chloe = groupChat(teams, 'chloe');
    const card = await chloe.askForCard('liste nos clients');
    expect(card.text).toContain('Chloé Martin a demandé quelque chose à Liaison.');
    expect((await chloe.refreshForCard(card)).json['lang']).toBe('fr');
    expect(onlyOne(await chloe.ask('speak English')).activity.text).toContain('in English');
  });
});

test('an older client, which would show the answer to all, gets none', async () => {
  const chloe = groupChat(teams, 'chloe');
  const card = await chloe.askForCard(request);
  const { kind, activity } = onlyOne(await chloe.chat.submit(card, 'Open'));
  expect(kind).toBe('send');
  expect(activity.text).toContain('Write to Liaison in a personal chat');
  expect(leaks()).toEqual([]);
});

test('on being added to a group, the welcome says how to be heard', async () => {
  const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:liaison', name: 'Liaison' }] };
  const card = cardOf(onlyOne(await groupChat(teams, 'grace').chat.post(added)));
  expect(card.text).toContain('begin your message with @Liaison');
});

import { conversationLife } from '../../src/application/records/conversations';
import { invitationRecord } from '../../src/application/records/invitations';
import { openTeams, type Chat, type Teams } from '../support/teams';
import { people } from '../support/office';

let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

async function drafts() {
  const query = { order: 'ascending', limit: 100 } as const;
  const page = await invitationRecord.page(teams.office.store, people.chloe[0], query);
  return page.items.map(({ value }) => value);
}

const request =
  'Please request a reseller relationship with Fourth Coffee (alain@fourthcoffee.example) without admin privileges';

describe('the latest draft is replaced by a word', () => {
  test.each([
    [
      'no, Adventure Works instead',
      'Changed: the customer is Adventure Works.',
      { addressee: { name: 'Adventure Works' } },
    ],
    [
      'change the customer to Adventure Works',
      'Changed: the customer is Adventure Works.',
      { addressee: { name: 'Adventure Works' } },
    ],
    ['actually with admin rights', 'Changed: with delegated admin privileges.', { delegatedAdmin: true }],
    ['the e-mail in French, please', 'Changed: the e-mail is in French.', { language: 'fr' }],
    ['the e-mail in German, please', 'Changed: the e-mail is in German.', { language: 'de' }],
    [
      'send it to bob@fourthcoffee.example instead',
      'Changed: the address is bob@fourthcoffee.example.',
      { addressee: { name: 'Fourth Coffee', email: 'bob@fourthcoffee.example' } },
    ],
    [
      'non, plutôt Adventure Works',
      'Changement\u00a0: le client est Adventure Works.',
      { addressee: { name: 'Adventure Works' } },
    ],
    [
      'finalement avec les droits admin',
      'Changement\u00a0: avec privilèges d’administration déléguée.',
      { delegatedAdmin: true },
    ],
    ['plutôt en français', 'Changement\u00a0: l’e-mail est en français.', { language: 'fr' }],
  ])('%s', async (said, notice, changed) => {
    const before = await chloe.sayForCard(request);
    teams.storeRequests();
    const after = await chloe.sayForCard(said);
    expect(teams.storeRequests()).toBeLessThanOrEqual(3);
    expect(after.text).toContain(notice);
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ state: 'draft', ...changed });
    expect(await chloe.pressForText(before, 'Done')).toContain('replaced by a newer one');
    const done = after.titles.includes('Done') ? 'Done' : 'Terminé';
    expect((await chloe.pressForCard(after, done)).text).toMatch(/Invitation sent|Invitation envoyée/);
  });

  test('and again, and by the same message delivered twice only once', async () => {
    await chloe.sayForCard(request);
    await chloe.sayForCard('actually with admin rights', { id: 'same' });
    teams.restart();
    await chloe.sayForCard('actually with admin rights', { id: 'same' });
    await chloe.sayForCard('no, Adventure Works instead');
    expect(await drafts()).toMatchObject([{ delegatedAdmin: true, addressee: { name: 'Adventure Works' } }]);
  });

  test('with a word that the edited text is not carried over', async () => {
    const draft = await chloe.sayForCard(request);
    const edit = await chloe.pressForCard(draft, 'Edit');
    await chloe.pressForCard(edit, 'Save', { ...edit.fields, subject: 'As agreed' });
    expect((await chloe.sayForCard('actually with admin rights')).text).toContain(
      'what you had edited in it',
    );
  });

  test('after a list and help in between', async () => {
    await chloe.sayForCard(request);
    await chloe.say('help');
    await chloe.say('list our customers');
    expect((await chloe.sayForCard('actually with admin rights')).text).toContain('replaces the one before');
  });

  test('not by what it says already, by small talk, or by a request of its own', async () => {
    await chloe.sayForCard(request);
    expect(await chloe.sayForText('actually without admin rights')).toContain('nothing changed');
    for (const aside of ['hello there', 'change it', 'no', 'wait', 'Actually, who is Bob?']) {
      await chloe.sayForText(aside);
      expect(await drafts()).toMatchObject([{ addressee: { name: 'Fourth Coffee' } }]);
    }
    await chloe.sayForCard('request a reseller relationship with Adventure Works with admin privileges');
    expect(await drafts()).toHaveLength(2);
  });

  test('not once it was sent: that is said', async () => {
    await chloe.pressForCard(await chloe.sayForCard(request), 'Done');
    expect(await chloe.sayForText('no, Adventure Works instead')).toContain('it was sent or dropped');
    expect(await chloe.sayForText('finalement avec les droits admin')).toContain(
      'il a été envoyé ou abandonné',
    );
    expect(await drafts()).toMatchObject([{ state: 'open', delegatedAdmin: false }]);
  });

  test('not after an hour, nor by somebody else', async () => {
    await chloe.sayForCard(request);
    await teams.chat('grace').say('no, Adventure Works instead');
    teams.office.later(conversationLife);
    await chloe.say('no, Adventure Works instead');
    expect(await drafts()).toMatchObject([{ addressee: { name: 'Fourth Coffee' } }]);
  });

  test('a refused change says why, and leaves the draft', async () => {
    await chloe.sayForCard(request);
    expect(await chloe.sayForText('send it to sam@northwind.example instead')).toContain(
      'at your own domain',
    );
    expect(await drafts()).toMatchObject([{ addressee: { email: 'alain@fourthcoffee.example' } }]);
  });
});

describe('the latest draft is dropped', () => {
  test.each([
    [
      'cancel',
      'Dropped. The draft for Fourth Coffee was not sent, and is gone.',
      'There is nothing under way',
    ],
    ['annuler', 'Le brouillon pour Fourth Coffee n’a pas été envoyé', 'Il n’y a rien en cours'],
  ])('%s', async (said, dropped, nothing) => {
    const draft = await chloe.sayForCard(request);
    expect(await chloe.sayForText(said)).toContain(dropped);
    expect(await drafts()).toEqual([]);
    expect(await chloe.pressForText(draft, 'Done')).toContain('no longer there');
    expect(await chloe.sayForText(said)).toContain(nothing);
  });

  test('but not once it was sent', async () => {
    await chloe.pressForCard(await chloe.sayForCard(request), 'Done');
    expect(await chloe.sayForText('cancel')).toContain('nothing under way');
    expect(await drafts()).toMatchObject([{ state: 'open' }]);
  });
});

describe('the open form takes changes too', () => {
  test.each([
    ['no, Adventure Works instead', { customer: 'Adventure Works' }],
    ['non, plutôt Adventure Works', { customer: 'Adventure Works' }],
    ['in French please', { emailLanguage: 'fr' }],
    ['plutôt en français', { emailLanguage: 'fr' }],
    ['plutôt en allemand', { emailLanguage: 'de' }],
    ['in Chinese please', { emailLanguage: 'zh' }],
  ])('%s', async (said, fields) => {
    await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
    expect((await chloe.sayForCard(said)).fields).toMatchObject(fields);
  });

  test.each(['don’t ask for admin rights', 'ne demande pas de droits admin'])('%s', async (said) => {
    await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
    await chloe.sayForCard(said);
    expect(await drafts()).toMatchObject([{ delegatedAdmin: false }]);
  });

  test('while a wish about the talk itself is kept with the person', async () => {
    await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
    const [call] = await chloe.say('parle français');
    expect(call?.activity.text).toContain('Désormais, Liaison vous répond en français.');
    expect(call?.activity.attachments).toHaveLength(1);
  });
});

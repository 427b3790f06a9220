import { conversationLife } from '../../src/application/records/conversations';
import { onlyOne, openTeams, type Chat, type Teams } from '../support/teams';
import { cardOf } from '../support/teamsCards';

let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

const languages = [
  {
    language: 'English',
    whole:
      'Please request a reseller relationship with Fourth Coffee (alain@fourthcoffee.example) without admin privileges',
    withoutEmail: 'Please request a reseller relationship with Fourth Coffee without admin privileges',
    bare: 'request a reseller relationship',
    named: 'Please request a reseller relationship with Fourth Coffee',
    name: 'Fourth Coffee',
    without: 'without',
    form: 'Request a reseller relationship',
    draft: 'Draft e-mail',
    to: 'Not filled in',
    asks: 'Reseller relationship without admin privileges',
    body: 'asks your organization for a reseller relationship, without admin privileges',
    account: 'The link is your organization’s account link',
    submit: 'Draft the e-mail',
    drop: 'cancel',
    dropped: 'Dropped. Nothing was requested.',
    buttons: ['Open in email', 'Copy to clipboard', 'Edit', 'Done'],
  },
  {
    language: 'French',
    whole:
      'Demande une relation de revendeur à Fourth Coffee (alain@fourthcoffee.example) sans droits d’administration',
    withoutEmail: 'Demande une relation de revendeur à Fourth Coffee sans droits d’administration',
    bare: 'demander une relation de revendeur',
    named: 'Demande une relation de revendeur à Fourth Coffee',
    name: 'Fourth Coffee',
    without: 'sans',
    form: 'Demander une relation de revendeur',
    draft: 'Brouillon d’e-mail',
    to: 'Non renseigné',
    asks: 'Relation de revendeur sans privilèges d’administration',
    body: 'une relation de revendeur, sans privilèges d’administration',
    account: 'Ce lien est le lien de compte de votre organisation',
    submit: 'Rédiger l’e-mail',
    drop: 'annuler',
    dropped: 'Abandonné. Rien n’a été demandé.',
    buttons: ['Ouvrir dans la messagerie', 'Copier dans le Presse-papiers', 'Modifier', 'Terminé'],
  },
];

describe.each(languages)('a request in $language', (t) => {
  test('in one sentence goes straight to the draft', async () => {
    const draft = await chloe.sayForCard(t.whole);
    expect(draft.text).toContain(t.draft);
    expect(draft.text).toContain('alain@fourthcoffee.example');
    expect(draft.text).toContain(t.asks);
    expect(draft.text).toContain(t.body);
    expect(draft.text.match(/https:\/\/liaison\.example\/i\/[\w-]{80,}/g)).toHaveLength(1);
    expect(draft.titles).toEqual(t.buttons);
    expect(draft.link(String(t.buttons[1]))).toMatch(/^https:\/\/liaison\.example\/d\/[\w-]+$/);
    expect(draft.link(String(t.buttons[0]))).toBe(`${draft.link(String(t.buttons[1]))}?open=1`);
  });

  test('without an address still goes straight to the draft', async () => {
    expect((await chloe.sayForCard(t.withoutEmail)).text).toContain(t.to);
  });

  test('bit by bit asks for what is missing, and takes it in words', async () => {
    const form = await chloe.sayForCard(t.bare);
    expect(form.text).toContain(t.form);
    expect(form.fields).toMatchObject({ customer: '', email: '', privileges: '' });
    expect((await chloe.sayForCard(t.name)).fields).toMatchObject({ customer: 'Fourth Coffee' });
    expect((await chloe.sayForCard('alain@fourthcoffee.example')).fields).toMatchObject({
      customer: 'Fourth Coffee',
      email: 'alain@fourthcoffee.example',
    });
    const draft = await chloe.sayForCard(t.without);
    expect(draft.text).toContain(t.draft);
    expect(draft.text).toContain(t.asks);
    expect(draft.text).toContain('alain@fourthcoffee.example');
  });

  test('on the form, with what was understood filled in', async () => {
    const form = await chloe.sayForCard(t.named);
    expect(form.fields).toMatchObject({ customer: 'Fourth Coffee', privileges: '' });
    const draft = await chloe.pressForCard(form, t.submit, {
      customer: 'Fourth Coffee',
      email: 'alain@fourthcoffee.example',
      emailLanguage: 'fr',
      privileges: 'with',
    });
    expect(draft.text).toContain(t.draft);
    expect(draft.text).toContain('Northwind Conseil souhaite devenir votre revendeur Microsoft');
  });

  test('that names nobody carries the account link and says what that is', async () => {
    const form = await chloe.sayForCard(t.bare);
    const answers = { customer: '', email: '', emailLanguage: 'en', privileges: 'without' };
    expect((await chloe.pressForCard(form, t.submit, answers)).text).toContain(t.account);
  });

  test('can be dropped', async () => {
    await chloe.sayForCard(t.named);
    expect(await chloe.sayForText(t.drop)).toBe(t.dropped);
    expect((await chloe.sayForText('Adventure Works')).length).toBeGreaterThan(0);
  });
});

test('the form is not asked for again once it was used', async () => {
  const form = await chloe.sayForCard('request a reseller relationship');
  await chloe.pressForCard(form, 'Draft the e-mail', { privileges: 'with', customer: 'Fourth Coffee' });
  expect(await chloe.sayForText('Adventure Works')).toContain('Liaison n’a pas compris');
});

test('a list or help in between leave the form open', async () => {
  await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
  for (const aside of ['help', 'list our customers', 'list invitations']) {
    const { activity } = onlyOne(await chloe.say(aside));
    expect(activity.attachments).toHaveLength(2);
    const form = cardOf({ activityId: '', activity });
    expect(form.fields).toMatchObject({ customer: 'Fourth Coffee' });
  }
  expect((await chloe.sayForCard('without')).text).toContain('Draft e-mail');
});

test('what cannot be read while the form is open is said, and the form stays', async () => {
  await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
  const { activity } = onlyOne(await chloe.say('???'));
  expect(activity.text).toContain('did not understand');
  expect(cardOf({ activityId: '', activity }).fields).toMatchObject({ customer: 'Fourth Coffee' });
});

test('another customer named midway does not get the first one’s address', async () => {
  await chloe.sayForCard('request a reseller relationship with Fourth Coffee (alain@fourthcoffee.example)');
  const form = await chloe.sayForCard('no, Tailspin Toys instead');
  expect(form.fields).toMatchObject({ customer: 'Tailspin Toys', email: '' });
});

test('what was begun is forgotten after an hour', async () => {
  await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
  teams.office.later(conversationLife - 1);
  expect((await chloe.sayForCard('alain@fourthcoffee.example')).text).toContain('Request a reseller');
  teams.office.later(conversationLife);
  expect(await chloe.sayForText('Adventure Works')).toContain('Liaison n’a pas compris');
});

describe('a request that the rules refuse is shown again with the reason', () => {
  test.each([
    [{ email: 'sam@northwind.example' }, 'at your own domain, northwind.example'],
    [{ email: 'two@a.example, three@b.example' }, 'not one e-mail address'],
    [{ customer: '!!!' }, 'not a name Liaison can use'],
    [{ customer: 'x'.repeat(201) }, 'not a name Liaison can use'],
    [{ privileges: '' }, 'Choose whether to ask for delegated admin privileges.'],
  ])('%j', async (wrong, reason) => {
    const form = await chloe.sayForCard('request a reseller relationship');
    const inputs = { customer: 'Fourth Coffee', emailLanguage: 'en', privileges: 'with', ...wrong };
    const again = await chloe.pressForCard(form, 'Draft the e-mail', inputs);
    expect(again.text).toContain(reason);
    expect(again.fields).toMatchObject({ emailLanguage: 'en' });
    const mended = { customer: 'Fourth Coffee', emailLanguage: 'en', privileges: 'with', email: '' };
    expect((await chloe.pressForCard(again, 'Draft the e-mail', mended)).text).toContain('Draft e-mail');
  });

  test('in words as on the form', async () => {
    const form = await chloe.sayForCard(
      'request a reseller relationship with Fourth Coffee (sam@northwind.example) without admin privileges',
    );
    expect(form.text).toContain('at your own domain');
    expect(form.fields).toMatchObject({ customer: 'Fourth Coffee', email: 'sam@northwind.example' });
  });
});

describe('in a cloud without a choice', () => {
  test.each([
    [
      'dana',
      'In your cloud every request includes delegated admin privileges',
      'Reseller relationship with delegated admin privileges',
    ],
    ['wei', 'In the cloud operated by 21Vianet', 'Delegated admin privileges'],
  ] as const)('%s is not asked about privileges', async (who, said, asks) => {
    const chat = teams.chat(who);
    const form = await chat.sayForCard('request a reseller relationship');
    expect(Object.keys(form.fields)).toEqual(['customer', 'email', 'emailLanguage']);
    expect(form.text).toContain(said);
    const draft = await chat.sayForCard('City of Margravia');
    expect(draft.text.split('\n')).toContain(asks);
  });

  test('privileges cannot be left out, in words or by an altered form', async () => {
    const dana = teams.chat('dana');
    const form = await dana.sayForCard(
      'request a reseller relationship with City of Margravia without admin privileges',
    );
    expect(form.text).toContain('they cannot be left out');
    const again = await dana.pressForCard(form, 'Draft the e-mail', { privileges: 'without' });
    expect(again.text).toContain('they cannot be left out');
  });
});

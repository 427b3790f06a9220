import { invitationRecord } from '../../src/application/records/invitations';
import { people } from '../support/office';
import { openTeams, textOf, type Chat, type Someone, type Teams } from '../support/teams';

let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

async function drafts(who: Someone = 'paul') {
  const query = { order: 'ascending', limit: 100 } as const;
  const page = await invitationRecord.page(teams.office.store, people[who][0], query);
  return page.items.map(({ value }) => value);
}

describe('a request for a partnership', () => {
  test.each([
    ['request a partnership with Litware Cloud', { name: 'Litware Cloud' }],
    [
      'ask Litware Cloud (omar@litware.example) for a partnership',
      { name: 'Litware Cloud', email: 'omar@litware.example' },
    ],
    ['request a partnership with reseller 4100003', { partnerId: '4100003' }],
    ['demande un partenariat à Litware Cloud', { name: 'Litware Cloud' }],
    ['demande un partenariat au revendeur 4100003', { partnerId: '4100003' }],
  ])('that says who is asked is drafted at once: %s', async (said, addressee) => {
    const draft = await paul.sayForCard(said);
    expect(await drafts()).toMatchObject([{ kind: 'partnership', state: 'draft', addressee }]);
    expect(draft.text).toMatch(/https:\/\/liaison\.example\/p\/[\w-]{80,}/);
    expect(draft.text).not.toMatch(/customer will read|ce que lira le client/);
    expect(draft.text).toMatch(/This is what the reseller will read|Voici ce que lira le revendeur/);
  });

  test.each([
    {
      asks: 'request a partnership',
      title: 'Request a partnership',
      submit: 'Draft the e-mail',
      words: ['Indirect reseller', 'Partner ID of the reseller’s location account'],
      body: 'Fabrikam Distribution, an indirect provider in the Microsoft CSP program',
    },
    {
      asks: 'demande un partenariat',
      title: 'Demander un partenariat',
      submit: 'Rédiger l’e-mail',
      words: ['Revendeur indirect', 'ID partenaire du compte d’emplacement du revendeur'],
      body: 'Fabrikam Distribution, fournisseur indirect du programme Microsoft CSP',
    },
  ])('asks for what is missing on a form, filled in or answered in words: $asks', async (t) => {
    const form = await paul.sayForCard(t.asks);
    expect(form.text).toContain(t.title);
    for (const word of t.words) expect(form.text).toContain(word);
    expect(Object.keys(form.fields)).toEqual(['reseller', 'email', 'partnerId', 'emailLanguage']);
    const inputs = { ...form.fields, reseller: 'Litware Cloud', email: 'omar@litware.example' };
    expect((await paul.pressForCard(form, t.submit, inputs)).text).toContain(t.body);
    await paul.sayForCard(t.asks);
    expect((await paul.sayForCard('omar@litware.example')).text).toContain(t.body);
    expect(await drafts()).toHaveLength(2);
  });

  test.each([
    [{ reseller: '!!!' }, 'not a name Liaison can use'],
    [{ email: 'two@a.example three@b.example' }, 'not one e-mail address'],
    [{ email: 'nadia@fabrikam.example' }, 'at your own domain, fabrikam.example'],
    [{ partnerId: '123' }, 'A Partner ID has 7 digits'],
    [{ partnerId: '4100001' }, 'not your own'],
    [{}, 'Name the reseller'],
  ])('what the rules refuse comes back on the form: %j', async (wrong, reason) => {
    const form = await paul.sayForCard('request a partnership');
    const again = await paul.pressForCard(form, 'Draft the e-mail', { ...form.fields, ...wrong });
    expect(again.text).toContain(reason);
    expect(again.text).not.toContain('customer');
    expect(again.fields).toMatchObject(wrong);
    const mended = { ...again.fields, reseller: 'Litware Cloud', email: '', partnerId: '' };
    expect((await paul.pressForCard(again, 'Draft the e-mail', mended)).text).toContain('Draft e-mail');
  });

  test('is dropped by its button or in words, and pressed twice makes one draft', async () => {
    const form = await paul.sayForCard('request a partnership');
    const inputs = { ...form.fields, reseller: 'Litware Cloud' };
    await paul.pressForCard(form, 'Draft the e-mail', inputs);
    await paul.pressForCard(form, 'Draft the e-mail', inputs);
    expect(await drafts()).toHaveLength(1);
    const other = await paul.sayForCard('request a partnership');
    expect((await paul.pressForCard(other, 'Cancel')).text).toContain('Dropped. Nothing was requested.');
    expect(await paul.sayForText('cancel')).toContain('The draft for Litware Cloud was not sent');
  });

  test('to a reseller that is a partner already is said first, and one press goes on', async () => {
    const known = await paul.sayForCard('request a partnership with Northwind Conseil');
    expect(known.text).toContain('Northwind Conseil is one of your resellers already. Nothing was drafted.');
    expect(await drafts()).toEqual([]);
    expect((await paul.pressForCard(known, 'Request all the same')).text).toContain('Draft e-mail');
    expect((await paul.sayForCard('request a partnership with reseller 4100002')).text).toContain('already');
  });

  test.each<[Someone, string, string]>([
    ['chloe', 'demande un partenariat à Litware Cloud', 'Seul un fournisseur indirect'],
    ['omar', 'request a partnership', 'Only an indirect provider'],
    ['dana', 'request a partnership with Litware Cloud', 'Only an indirect provider'],
  ])('%s may not', async (who, said, reason) => {
    const chat = teams.chat(who);
    expect(await chat.sayForText(said)).toContain(reason);
    const forged = await chat.invoke('partnership.draft', {
      formId: teams.office.newId(),
      reseller: 'Litware',
    });
    expect(textOf(forged)).toMatch(/indirect provider|fournisseur indirect/);
    expect(await drafts(who)).toEqual([]);
  });
});

describe('the draft of a partnership request', () => {
  test('is edited by the same rules, and its link stays', async () => {
    const draft = await paul.sayForCard('request a partnership with Litware Cloud');
    const edit = await paul.pressForCard(draft, 'Edit');
    expect(edit.text).not.toContain('customer');
    const torn = await paul.pressForCard(edit, 'Save', { ...edit.fields, body: 'without it' });
    expect(torn.text).toContain('The exact link is no longer in the text');
    expect(torn.text).not.toContain('customer');
    const saved = await paul.pressForCard(torn, 'Save', { ...edit.fields, subject: 'As agreed' });
    expect(saved.text).toContain('As agreed');
  });

  test.each([
    [
      'no, Contoso Resell instead',
      'Changed: the reseller is Contoso Resell.',
      { addressee: { name: 'Contoso Resell' } },
    ],
    [
      'send it to omar@litware.example instead',
      'Changed: the address is omar@litware.example.',
      { addressee: { name: 'Litware Cloud', email: 'omar@litware.example' } },
    ],
    ['the e-mail in French, please', 'Changed: the e-mail is in French.', { language: 'fr' }],
    ['the e-mail in Chinese', 'Changed: the e-mail is in Simplified Chinese.', { language: 'zh' }],
    [
      'non, plutôt Contoso Resell',
      'Changement\u00a0: le revendeur est Contoso Resell.',
      { addressee: { name: 'Contoso Resell' } },
    ],
  ])('is changed in words: %s', async (said, notice, changed) => {
    const before = await paul.sayForCard('request a partnership with Litware Cloud');
    expect((await paul.sayForCard(said)).text).toContain(notice);
    expect(await drafts()).toMatchObject([{ kind: 'partnership', ...changed }]);
    expect(await paul.pressForText(before, 'Done')).toContain('replaced by a newer one');
  });

  test('has no privileges to be changed: that is said', async () => {
    await paul.sayForCard('request a partnership with Litware Cloud');
    expect(await paul.sayForText('actually with admin rights')).toContain('asks for no privileges');
    expect(await paul.sayForText('finalement sans le fournisseur')).toContain('ni privilèges ni fournisseur');
  });

  test('once sent is followed on a card that speaks of the reseller', async () => {
    const draft = await paul.sayForCard('ask Litware Cloud (omar@litware.example) for a partnership');
    const state = await paul.pressForCard(draft, 'Done');
    expect(state.text).toContain('Partnership request sent, not opened yet');
    expect(state.text).toContain('Reseller:');
    expect(state.text).not.toMatch(/customer/i);
    expect(await paul.sayForText('no, Contoso instead')).toContain('it was sent or dropped');
    const again = await paul.pressForCard(draft, 'Done');
    expect(again.text).toContain('Partnership request sent');
    // A colleague cannot go on with it.
    expect(await teams.chat('nadia').pressForText(draft, 'Done')).toContain('Paul Okafor');
    expect(await teams.chat('omar').pressForText(draft, 'Done')).toContain('no longer there');
  });
});

import { invitationRecord } from '../../src/application/records/invitations';
import { people } from '../support/office';
import { giveProvider } from '../support/partners';
import { openTeams, type Chat, type Teams } from '../support/teams';

let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

const fabrikam = people.nadia[0];

async function drafts() {
  const query = { order: 'ascending', limit: 100 } as const;
  const page = await invitationRecord.page(teams.office.store, people.chloe[0], query);
  return page.items.map(({ value }) => value);
}

describe('which provider', () => {
  test('is asked only when there are several, by a button each', async () => {
    await giveProvider(teams.office, 'Contoso Vente');
    const choice = await chloe.sayForCard('invite Fourth Coffee with our provider, without admin rights');
    expect(choice.text).toContain('Which provider?');
    expect(choice.titles).toEqual(['Contoso Vente', 'Fabrikam Distribution']);
    const draft = await chloe.pressForCard(choice, 'Contoso Vente');
    expect(draft.text).toContain('Contoso Vente asks to order');
    expect(await drafts()).toHaveLength(1);
    // The same press again is the same draft, and nothing more is asked.
    await chloe.pressForCard(choice, 'Contoso Vente');
    expect(await drafts()).toHaveLength(1);
    expect(await chloe.sayForText('Adventure Works')).toContain('n’a pas compris');
  });

  test.each([
    'invite Fourth Coffee et Fabrikam en même temps, sans droits admin',
    'invite Fourth Coffee and Fabrikam at the same time, without admin rights',
  ])('beside the customer is not taken for a part of its name: %s', async (said) => {
    const card = await chloe.sayForCard(said);
    expect(await drafts()).toMatchObject([
      { addressee: { name: 'Fourth Coffee' }, provider: { tenantId: fabrikam } },
    ]);
    await chloe.pressForCard(card, card.titles.at(-1) ?? '');
    const open = await chloe.sayForCard('demande une relation de revendeur');
    expect(open.fields['customer']).toBe('');
    await chloe.sayForCard(said);
    expect(await drafts()).toMatchObject(
      [1, 2].map(() => ({ addressee: { name: 'Fourth Coffee' }, provider: { tenantId: fabrikam } })),
    );
  });

  test('a whole sentence typed into the open form is not the customer’s name', async () => {
    await chloe.sayForCard('ask for a reseller relationship');
    const form = await chloe.sayForCard('invite Fourth Coffee et Contoso en même temps');
    expect(form.fields['customer']).toBe('Fourth Coffee et Contoso');
  });

  test.each(['Contoso', 'with Contoso', 'contoso vente', 'the provider is Contoso'])(
    'can be answered in words: %s',
    async (said) => {
      await giveProvider(teams.office, 'Contoso Vente');
      await chloe.sayForCard('invite Fourth Coffee with our provider, without admin rights');
      expect((await chloe.sayForCard(said)).text).toContain('Contoso Vente asks to order');
    },
  );

  test('stays open through a list in between, and a wrong answer names who there are', async () => {
    await giveProvider(teams.office, 'Contoso Vente');
    await chloe.sayForCard('invite Fourth Coffee with our provider, without admin rights');
    const [aside] = await chloe.say('list our customers');
    expect(aside?.activity.attachments).toHaveLength(2);
    const again = await chloe.sayForCard('Litware');
    expect(again.text).toContain('“Litware” is not an indirect provider');
    expect(again.text).toContain('Contoso Vente, Fabrikam Distribution');
    expect((await chloe.sayForCard('Fabrikam')).text).toContain('Fabrikam Distribution asks to order');
  });

  test('on the form must be chosen where several fit', async () => {
    await giveProvider(teams.office, 'Contoso Vente');
    const form = await chloe.sayForCard('invite Fourth Coffee with our provider');
    expect(form.fields).toMatchObject({ providerId: '' });
    const inputs = { ...form.fields, privileges: 'with' };
    const again = await chloe.pressForCard(form, 'Draft the e-mail', inputs);
    expect(again.text).toContain('You work with several indirect providers.');
  });

  test('more than fit on a card are offered on the form', async () => {
    for (const index of [1, 2, 3, 4, 5, 6]) await giveProvider(teams.office, `Provider ${index}`, index);
    const form = await chloe.sayForCard('invite Fourth Coffee with our provider, without admin rights');
    expect(form.fields).toMatchObject({ customer: 'Fourth Coffee', providerId: '', privileges: 'without' });
  });

  test.each([
    [
      'invite Fourth Coffee with Litware Cloud, without admin rights',
      '“Litware Cloud” is not an indirect provider',
    ],
    ['invite Fourth Coffee with Litware Cloud', '“Litware Cloud” is not an indirect provider'],
  ])('unknown is said with who they are: %s', async (said, reason) => {
    const card = await chloe.sayForCard(said);
    expect(card.text).toContain(reason);
    expect(card.text).toContain('Fabrikam Distribution');
    expect(await drafts()).toEqual([]);
  });
});

describe('the provider changed midway', () => {
  const asked = 'invite Fourth Coffee with Fabrikam, without admin privileges';

  test.each([
    [
      'with Contoso instead',
      'Changed: together with Contoso Vente.',
      { provider: { name: 'Contoso Vente' } },
    ],
    [
      'avec Contoso plutôt',
      'Changement\u00a0: avec Contoso Vente en même temps.',
      { kind: 'resellerWithProvider' },
    ],
    ['without the provider', 'Changed: without a provider.', { kind: 'reseller', delegatedAdmin: false }],
    ['finalement sans le fournisseur', 'Changement\u00a0: sans fournisseur.', { kind: 'reseller' }],
    [
      'with Contoso instead, with admin rights',
      'Changed: with delegated admin privileges, together with Contoso Vente.',
      { delegatedAdmin: true, provider: { name: 'Contoso Vente' } },
    ],
    [
      'actually with admin rights',
      'Changed: with delegated admin privileges.',
      { kind: 'resellerWithProvider' },
    ],
    [
      'no, Adventure Works instead',
      'Changed: the customer is Adventure Works.',
      { kind: 'resellerWithProvider' },
    ],
  ])('in the draft: %s', async (said, notice, changed) => {
    await giveProvider(teams.office, 'Contoso Vente');
    await chloe.sayForCard(asked);
    expect((await chloe.sayForCard(said)).text).toContain(notice);
    expect(await drafts()).toMatchObject([changed]);
  });

  test('a draft of the reseller’s alone can get one', async () => {
    await chloe.sayForCard('request a reseller relationship with Fourth Coffee without admin privileges');
    expect((await chloe.sayForCard('with our provider')).text).toContain(
      'Changed: together with Fabrikam Distribution.',
    );
    expect(await drafts()).toMatchObject([{ kind: 'resellerWithProvider' }]);
    expect(await chloe.sayForText('with Fabrikam instead')).toContain('nothing changed');
  });

  test('one that is not theirs leaves the draft as it is', async () => {
    await chloe.sayForCard(asked);
    expect(await chloe.sayForText('with Contoso instead')).toContain('“Contoso” is not an indirect provider');
    expect(await drafts()).toMatchObject([
      { addressee: { name: 'Fourth Coffee' }, provider: { tenantId: fabrikam } },
    ]);
  });

  test.each([
    ['with Fabrikam', { providerId: fabrikam }],
    ['with our provider', { providerId: fabrikam }],
    ['avec Fabrikam', { providerId: fabrikam }],
  ])('in the form: %s', async (said, fields) => {
    await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
    const form = await chloe.sayForCard(said);
    expect(form.fields).toMatchObject({ customer: 'Fourth Coffee', ...fields });
    expect((await chloe.sayForCard('without the provider')).fields).toMatchObject({ providerId: 'none' });
  });
});

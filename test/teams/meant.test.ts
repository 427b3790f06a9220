import { invitationRecord } from '../../src/application/records/invitations';
import { openTeams, textOf, type Chat, type Teams } from '../support/teams';
import { people } from '../support/office';

let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

async function drafts(): Promise<number> {
  const query = { type: invitationRecord.type, order: 'ascending', limit: 100 } as const;
  return (await teams.office.store.query(people.chloe[0], query)).items.length;
}

describe('an unclear sentence gets its likely meanings', () => {
  test.each([
    ['remove Litware', 'About “Litware”', 'End a partnership', 'no partnership with “Litware”'],
    [
      'supprime Litware',
      '«\u00a0Litware\u00a0»',
      'Mettre fin à un partenariat',
      'pas de partenariat avec «\u00a0Litware\u00a0»',
    ],
    [
      'stop Fourth Coffee',
      'Fourth Coffee',
      'End a customer relationship',
      'No customer of yours is called “Fourth Coffee”, and nothing was ended.',
    ],
    [
      'vire Fourth Coffee',
      'Fourth Coffee',
      'Mettre fin à une relation client',
      'Aucun de vos clients ne s’appelle «\u00a0Fourth Coffee\u00a0», et rien n’a été résilié.',
    ],
  ])('%s', async (said, about, title, answer) => {
    const card = await chloe.sayForCard(said);
    expect(card.text).toContain(about);
    expect(card.titles.length).toBeGreaterThanOrEqual(2);
    expect(await chloe.pressForText(card, title)).toContain(answer);
    const help = card.titles.includes('Help') ? 'Help' : 'Aide';
    expect((await chloe.pressForCard(card, help)).text).toMatch(
      /What Liaison can do|Ce que Liaison sait faire/,
    );
  });

  test('and goes on from the chosen one as if it had been said', async () => {
    const card = await chloe.sayForCard('Tailspin Toys relationship');
    expect(card.titles).toEqual(['Show a customer’s record', 'Request a reseller relationship', 'Help']);
    expect((await chloe.pressForCard(card, 'Show a customer’s record')).text).toContain(
      'tailspintoys.example',
    );
    const form = await chloe.pressForCard(card, 'Request a reseller relationship');
    expect(form.fields).toMatchObject({ customer: 'Tailspin Toys' });
    expect((await chloe.sayForCard('with')).text).toContain('Draft e-mail');
  });
});

describe('what a chosen meaning says is only a claim', () => {
  const meant = { formId: 'c0000000-0000-4000-8000-000000000001' };

  test.each([
    [{ intent: 'none', entities: {} }],
    [{ intent: 'drop', entities: {} }],
    [{ intent: 'help' }],
    [{ intent: 'showCustomer', entities: { customer: { $ne: '' } } }],
    [{ intent: 'showCustomer', entities: { customer: 'x'.repeat(201) } }],
  ])('%j is refused', async (data) => {
    expect(await chloe.invoke('meant', { ...meant, ...data })).toMatchObject({ statusCode: 400 });
  });

  test('a complete request made by one makes one draft, and needs the role', async () => {
    const entities = { customer: 'Fourth Coffee', adminPrivileges: true };
    const data = { ...meant, intent: 'requestRelationship', entities };
    await chloe.invoke('meant', data);
    await chloe.invoke('meant', data);
    expect(await drafts()).toBe(1);
    expect(textOf(await teams.chat('sam').invoke('meant', data))).toMatch(/Your role|Votre rôle/);
    expect(await drafts()).toBe(1);
  });
});

describe('what is not wanted is not done, and named', () => {
  test.each([
    [
      "don't remove the partnership with Litware",
      'Understood: you do not want to end the partnership with Litware. Nothing was done.',
    ],
    [
      'ne supprime pas le partenariat avec Litware',
      'C’est compris\u00a0: vous ne voulez pas mettre fin au partenariat avec Litware. Rien n’a été fait.',
    ],
    [
      "don't revoke the invitation to Fourth Coffee",
      'you do not want to revoke the invitation to Fourth Coffee',
    ],
    [
      'ne retire pas le client Woodgrove Bank',
      'vous ne voulez pas mettre fin à la relation avec le client Woodgrove Bank',
    ],
    [
      "n'invite pas Fourth Coffee",
      'vous ne voulez pas demander une relation de revendeur avec Fourth Coffee',
    ],
    ['ne demande pas de droits admin', 'Il n’y a pas de demande en cours à changer'],
    ["don't ask for admin rights", 'There is no request under way to change'],
  ])('%s', async (said, answer) => {
    expect(await chloe.sayForText(said)).toContain(answer);
    expect(await drafts()).toBe(0);
  });
});

describe('the language of the answer', () => {
  test('is what was typed even by a person whose setting is the other one; a bare name has none', async () => {
    await chloe.sayForText('speak English');
    expect((await chloe.sayForCard('aide')).json['lang']).toBe('fr');
    expect((await chloe.sayForCard('Woodgrove Bank')).json['lang']).toBe('en');
    await chloe.sayForText('parle français');
    expect((await chloe.sayForCard('help')).json['lang']).toBe('en');
    expect((await chloe.sayForCard('Tailspin Toys')).json['lang']).toBe('fr');
    expect(await chloe.sayForText('Fourth Coffee')).toContain('n’a pas compris');
  });
});

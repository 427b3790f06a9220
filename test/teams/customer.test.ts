import { invitationRecord } from '../../src/application/records/invitations';
import { onlyOne, openTeams, type Chat, type Teams } from '../support/teams';
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

const languages = [
  {
    language: 'English',
    show: 'show Tailspin Toys',
    byDomain: 'show tailspintoys.example',
    close: 'show customer Tialspin Tosy',
    several: 'show Wood',
    none: 'show customer Contoso',
    without: 'Reseller relationship, without admin privileges',
    since: 'January 1, 2025',
    buttons: [
      'Request admin privileges',
      'All details',
      'Its invitations',
      'List our customers',
      'Remove relationship',
    ],
    didYouMean: 'No customer of yours is called “Tialspin Tosy”',
    noSuch: 'No customer of yours is called “Contoso”',
    draft: 'Draft e-mail',
    which: 'show customer',
    whichText: 'Which customer?',
    already: 'Please request a reseller relationship with Woodgrove Bank with admin privileges',
    alreadyText: 'Woodgrove Bank is your customer already',
    anyway: 'Request all the same',
    near: 'Please request a reseller relationship with Woodgorve Bank with admin privileges',
    nearText: 'whose name is very near “Woodgorve Bank”',
    keep: 'Keep “Woodgorve Bank”',
  },
  {
    language: 'French',
    show: 'fiche client Tailspin Toys',
    byDomain: 'montre la fiche de tailspintoys.example',
    close: 'montre la fiche client de Tialspin Tosy',
    several: 'montre la fiche de Wood',
    none: 'montre la fiche client de Contoso',
    without: 'Relation de revendeur, sans privilèges d’administration',
    since: '1er janvier 2025',
    buttons: [
      'Demander les privilèges',
      'Tous les détails',
      'Ses invitations',
      'Voir nos clients',
      'Supprimer la relation',
    ],
    didYouMean: 'Aucun de vos clients ne s’appelle «\u00a0Tialspin Tosy\u00a0»',
    noSuch: 'Aucun de vos clients ne s’appelle «\u00a0Contoso\u00a0»',
    draft: 'Brouillon d’e-mail',
    which: 'montre la fiche d’un client',
    whichText: 'Quel client\u202f?',
    already: 'Demande une relation de revendeur à Woodgrove Bank avec les droits d’administration',
    alreadyText: 'Woodgrove Bank est déjà votre client',
    anyway: 'Demander quand même',
    near: 'Demande une relation de revendeur à Woodgorve Bank avec les droits d’administration',
    nearText: 'très proche de «\u00a0Woodgorve Bank\u00a0»',
    keep: 'Garder «\u00a0Woodgorve Bank\u00a0»',
  },
];

describe.each(languages)('a customer in $language', (t) => {
  test('is shown by name or by domain, with what can be done next', async () => {
    const card = await chloe.sayForCard(t.show);
    expect(card.text).toContain('Tailspin Toys');
    expect(card.text).toContain(t.without);
    expect(card.text).toContain(t.since);
    expect(card.titles).toEqual(t.buttons);
    expect((await chloe.sayForCard(t.byDomain)).text).toEqual(card.text);
  });

  test('can be asked for admin privileges from its card, in one press', async () => {
    const card = await chloe.sayForCard(t.show);
    const draft = await chloe.pressForCard(card, String(t.buttons[0]));
    expect(draft.text).toContain(t.draft);
    expect((await chloe.pressForCard(card, String(t.buttons[0]))).text).toEqual(draft.text);
    expect(await drafts()).toBe(1);
  });

  test('spelt nearly so is asked for, and shown at the press', async () => {
    const choice = await chloe.sayForCard(t.close);
    expect(choice.text).toContain(t.didYouMean);
    const card = await chloe.pressForCard(choice, 'Tailspin Toys');
    expect(card.text).toContain(t.without);
  });

  test('that is none, or not named, is answered with what to do', async () => {
    expect(await chloe.sayForText(t.none)).toContain(t.noSuch);
    expect(await chloe.sayForText(t.which)).toContain(t.whichText);
  });

  test('that has everything already is not asked again unless one insists', async () => {
    const card = await chloe.sayForCard(t.already);
    expect(card.text).toContain(t.alreadyText);
    expect(await drafts()).toBe(0);
    expect((await chloe.pressForCard(card, t.anyway)).text).toContain(t.draft);
    expect(await drafts()).toBe(1);
  });

  test('with nearly the name of a request is asked about first; one press keeps the name', async () => {
    const choice = await chloe.sayForCard(t.near);
    expect(choice.text).toContain(t.nearText);
    expect(await drafts()).toBe(0);
    expect((await chloe.pressForCard(choice, 'Woodgrove Bank')).text).toContain(t.alreadyText);
    expect((await chloe.pressForCard(choice, t.keep)).text).toContain(t.draft);
  });
});

test('a name alone shows that customer, in the person’s own language', async () => {
  const card = await chloe.sayForCard('Woodgrove Bank');
  expect(card.json['lang']).toBe('fr');
  expect(card.text).toContain('avec privilèges d’administration déléguée');
  expect(await chloe.sayForText('Fourth Coffee')).toContain('Liaison n’a pas compris');
});

test('whoever may not request or end has no button for it', async () => {
  const card = await teams.chat('sam').sayForCard('show Tailspin Toys');
  expect(card.titles).toEqual(['All details', 'Its invitations', 'List our customers']);
});

test('one who only advises is offered a relationship', async () => {
  const omar = teams.chat('omar');
  const card = await omar.sayForCard('show Tailspin Toys');
  expect(card.text).toContain('Advisor');
  const form = await omar.pressForCard(card, 'Request a reseller relationship');
  expect(form.fields).toMatchObject({ customer: 'Tailspin Toys' });
});

test('another tenant’s customer is none, by name or by an altered card', async () => {
  const dana = teams.chat('dana');
  expect(await dana.sayForText('show Woodgrove Bank')).toContain('No customer of yours');
  const body = await dana.invoke('customer.show', { customerId: '20000000-0000-4000-8000-000000000001' });
  expect(body.value).toContain('no longer one of your customers');
});

test('a form asks about a customer that is one already, too', async () => {
  const form = await chloe.sayForCard('request a reseller relationship');
  const inputs = { customer: 'Woodgrove Bank', privileges: 'without', emailLanguage: 'en' };
  const card = await chloe.pressForCard(form, 'Draft the e-mail', inputs);
  expect(card.text).toContain('Woodgrove Bank is your customer already');
  expect(await drafts()).toBe(0);
  expect((await chloe.pressForCard(card, 'Request all the same')).text).toContain('Draft e-mail');
});

describe('invitations to one customer', () => {
  beforeEach(async () => {
    for (const name of ['Fourth Coffee', 'Adventure Works']) {
      const draft = await chloe.sayForCard(
        `request a reseller relationship with ${name} without admin privileges`,
      );
      await chloe.pressForCard(draft, 'Done');
    }
  });

  test.each([
    ['list invitations to Fourth Coffee', 'Only those to Fourth Coffee.'],
    ['list pending invitations to fourth coffee', 'Only those to fourth coffee.'],
    ['liste les invitations pour Fourth Coffee', 'Uniquement celles envoyées à Fourth Coffee.'],
  ])('%s', async (text, said) => {
    const card = await chloe.sayForCard(text);
    expect(card.text).toContain(said);
    expect(card.text).not.toContain('Adventure Works');
    expect(card.text.split('\n').filter((line) => line === 'Fourth Coffee')).toHaveLength(1);
  });

  test('in another state, or to nobody known, are none', async () => {
    expect((await chloe.sayForCard('list declined invitations to Fourth Coffee')).text).toContain(
      'No invitation',
    );
    expect((await chloe.sayForCard('list invitations to Contoso')).text).toContain(
      'No invitation to Contoso',
    );
  });

  test('by a name nearly a customer’s are asked about', async () => {
    const choice = await chloe.sayForCard('list invitations to Woodgorve Bank');
    const card = await chloe.pressForCard(choice, 'Woodgrove Bank');
    expect(card.text).toContain('No invitation to Woodgrove Bank');
  });
});

test('showing a customer asks the store no more than three times', async () => {
  for (const text of ['show Tailspin Toys', 'show Tialspin Tosy', 'show Contoso', 'Woodgrove']) {
    teams.storeRequests();
    onlyOne(await chloe.say(text));
    expect(teams.storeRequests()).toBeLessThanOrEqual(3);
  }
});

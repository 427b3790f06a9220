import { oneArrival } from '../../src/teams/onArrival';
import { onlyOne, openTeams, type Teams } from '../support/teams';
import { cardOf } from '../support/teamsCards';
import { people } from '../support/office';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

const stranger = { from: { id: '29:x', name: 'x', aadObjectId: 'f0000000-0000-4000-8000-000000000001' } };

describe('somebody we do not know', () => {
  test.each([
    ['of a tenant we know', stranger],
    ['of a tenant we do not know', { ...stranger, ...ofTenant('90000000-0000-4000-8000-000000000001') }],
    ['of a customer', { ...stranger, ...ofTenant('20000000-0000-4000-8000-000000000001') }],
    ['of two tenants at once', { channelData: { tenant: { id: people.omar[0] } } }],
    ['without an id', { from: { id: '29:x', name: 'x' } }],
    ['with an id that is none', { from: { id: '29:x', name: 'x', aadObjectId: 'organisation' } }],
  ])('%s is told so, and gets help', async (_, who) => {
    const chat = teams.chat('chloe', who);
    expect(await chat.sayForText('list our customers')).toContain('Liaison does not know you');
    expect(await chat.sayForText('liste nos clients')).toContain('Liaison ne vous connaît pas');
    expect((await chat.sayForCard('help')).text).toContain('What Liaison can do');
    const help = await chat.sayForCard('aide');
    expect(help.text).toContain('Ce que Liaison sait faire');
    expect(await chat.pressForText(help, 'Voir nos clients')).toContain('Liaison ne vous connaît pas');
  });

  test('leaves nothing behind in the store', async () => {
    const tenantId = '90000000-0000-4000-8000-000000000001';
    await teams.chat('chloe', { ...stranger, ...ofTenant(tenantId) }).say('help');
    const query = { type: 'conversation', order: 'ascending', limit: 100 } as const;
    expect((await teams.office.store.query(tenantId, query)).items).toEqual([]);
  });
});

describe('without the role', () => {
  test('a request is refused before a form is shown, with who can', async () => {
    const sam = teams.chat('sam');
    const text =
      'Your role does not allow this. In your organization these people can: Chloé Martin, Grace Kim.';
    expect(await sam.sayForText('request a reseller relationship')).toBe(text);
    const help = await sam.sayForCard('help');
    expect(await sam.pressForText(help, 'Request a reseller relationship')).toBe(text);
    expect(await sam.sayForText('demander une relation de revendeur')).toContain(
      'Votre rôle ne le permet pas.',
    );
  });

  test('a form that was shown before the role was lost is refused at the press', async () => {
    const form = await teams.chat('chloe').sayForCard('request a reseller relationship');
    expect(await teams.chat('sam').pressForText(form, 'Draft the e-mail', { privileges: 'with' })).toContain(
      'Your role does not allow this.',
    );
  });
});

describe('the language of the answer', () => {
  const unclear = '12 + 30';

  test('is what was typed, then the person’s wish, then the directory’s, then the client’s', async () => {
    const chloe = teams.chat('chloe');
    expect((await chloe.sayForCard('help')).json['lang']).toBe('en');
    expect(await chloe.sayForText(unclear)).toContain('Liaison n’a pas compris');
    expect(await chloe.sayForText('speak English')).toBe('From now on Liaison answers you in English.');
    expect(await chloe.sayForText(unclear)).toContain('Liaison did not understand');
    expect((await chloe.sayForCard('aide')).json['lang']).toBe('fr');
    expect(await teams.chat('chloe', stranger).sayForText(unclear, { locale: 'fr-CA' })).toContain(
      'ne vous connaît',
    );
  });

  test('is kept with the person, wherever it writes next', async () => {
    await teams.chat('omar').sayForText('parle français');
    teams.restart();
    const elsewhere = teams.chat('omar', {
      conversation: { ...conversation('a:elsewhere', people.omar[0]) },
    });
    expect(await elsewhere.sayForText(unclear)).toContain('Liaison n’a pas compris');
  });

  test('of a pressed card is the card’s own', async () => {
    const help = await teams.chat('chloe').sayForCard('help');
    expect((await teams.chat('chloe').pressForCard(help, 'List our customers')).json['lang']).toBe('en');
  });
});

describe('what is not for one’s own organization, or not meant', () => {
  const chloe = () => teams.chat('chloe');

  test('a provider’s work is refused to a reseller, in words', async () => {
    expect(await chloe().sayForText('set the support contact of Woodgrove Bank')).toBe(
      'Only an indirect provider can add customers, order for them and change their subscriptions.',
    );
    expect(await chloe().sayForText('crée le client Contoso')).toContain('Seul un fournisseur indirect');
  });

  test('a removal that is not wanted removes nothing and says so', async () => {
    expect(await chloe().sayForText("don't remove the partnership with Litware")).toBe(
      'Understood: you do not want to end the partnership with Litware. Nothing was done.',
    );
  });

  test('nothing to cancel, and a message without text', async () => {
    expect(await chloe().sayForText('cancel')).toBe('There is nothing under way to cancel.');
    expect(onlyOne(await chloe().post({ type: 'message' })).activity.text).toContain('n’a pas compris');
  });
});

describe('on being added', () => {
  const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:liaison', name: 'Liaison' }] };
  const installed = { type: 'installationUpdate', action: 'add' };

  test('there is one welcome card in the person’s language, however it is announced', async () => {
    const chloe = teams.chat('chloe');
    const card = cardOf(onlyOne(await chloe.post(added)));
    expect(card.text).toContain('Bienvenue dans Liaison');
    expect(card.titles).toEqual([
      'Demander une relation de revendeur',
      'Voir nos clients',
      'Voir les invitations',
      'Aide',
    ]);
    expect(await chloe.post(installed)).toHaveLength(0);
    teams.restart();
    expect(await chloe.post(installed)).toHaveLength(0);
    teams.office.later(oneArrival);
    expect(await chloe.post(installed)).toHaveLength(1);
  });

  test('whoever we do not know is told so on it', async () => {
    const card = cardOf(onlyOne(await teams.chat('chloe', stranger).post(added)));
    expect(card.text).toContain('Welcome to Liaison');
    expect(card.text).toContain('Liaison does not know you');
  });

  test('nothing is said when somebody else comes, or the bot goes', async () => {
    const chloe = teams.chat('chloe');
    expect(await chloe.post({ ...added, membersAdded: [{ id: '29:sam', name: 'Sam' }] })).toHaveLength(0);
    expect(await chloe.post({ type: 'installationUpdate', action: 'remove' })).toHaveLength(0);
    expect(await chloe.post({ type: 'typing' })).toHaveLength(0);
  });
});

function ofTenant(tenantId: string) {
  return { conversation: conversation('a:x', tenantId), channelData: { tenant: { id: tenantId } } };
}

function conversation(id: string, tenantId: string) {
  return { id, tenantId, conversationType: 'personal', isGroup: false, name: '' };
}

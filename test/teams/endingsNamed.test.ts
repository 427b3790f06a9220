import { customerEntryRecord } from '../../src/application/records/customers';
import { partnershipRecord } from '../../src/application/records/partnerships';
import { auditOf, endingWords } from '../support/chatEndings';
import { people, visitors } from '../support/office';
import { openTeams, type Chat, type Teams } from '../support/teams';

const fabrikam = people.nadia[0];
const since = '2025-01-01T00:00:00.000Z';
let made = 100;
let teams: Teams;
let chloe: Chat;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

/** More resellers of Paul's organisation, by the last digits of their ids. */
async function resellers(names: readonly string[], state: 'active' | 'removed' = 'active'): Promise<void> {
  for (const name of names) {
    const number = String((made += 1)).padStart(12, '0');
    const reseller = {
      tenantId: `50000000-0000-4000-8000-${number}`,
      name,
      partnerId: `5${number.slice(-6)}`,
    };
    const provider = { tenantId: fabrikam, name: 'Fabrikam Distribution' };
    const known = { provider, reseller, since, version: 1 };
    const partnership =
      state === 'active'
        ? { ...known, state }
        : { ...known, state, removedAt: since, removedBy: 'provider' as const, acknowledgementId: fabrikam };
    await teams.office.store.commit(fabrikam, [partnershipRecord.create(partnership)]);
  }
}

describe('the customer whose relationship is to be ended', () => {
  test.each([
    ['remove customer Tialspin Tosy', 'Did you mean another name?', 'Tailspin Toys', endingWords.en.goOn],
    [
      'supprime le client Tialspin Tosy',
      'Vouliez-vous dire un autre nom\u202f?',
      'Tailspin Toys',
      endingWords.fr.goOn,
    ],
  ])('%s: a name that is only near is asked back', async (said, asked, name, goOn) => {
    const choice = await chloe.sayForCard(said);
    expect(choice.text).toContain(asked);
    const card = await chloe.pressForCard(choice, name);
    expect(card.text).toContain(name);
    expect(card.titles).toContain(goOn);
  });

  test('one of several is asked for', async () => {
    await teams.office.store.commit(people.chloe[0], [
      customerEntryRecord.create({
        tenantId: visitors.alain[0],
        name: 'Woodworks',
        country: 'FR',
        domain: 'woodworks.example',
        type: 'reseller',
        delegatedAdmin: false,
        since,
        version: 1,
      }),
    ]);
    const choice = await chloe.sayForCard('remove customer Wood');
    expect(choice.titles).toEqual(['Woodgrove Bank', 'Woodworks', 'Show all customers']);
    expect((await chloe.pressForCard(choice, 'Woodgrove Bank')).text).toContain('25 licenses');
  });

  test('with which there are two relationships: each is ended on its own', async () => {
    await teams.office.store.commit(people.omar[0], [
      customerEntryRecord.create({
        tenantId: visitors.hugo[0],
        name: 'Tailspin Toys',
        country: 'FR',
        domain: 'tailspintoys.example',
        type: 'reseller',
        delegatedAdmin: true,
        since,
        version: 1,
      }),
    ]);
    const omar = teams.chat('omar');
    const choice = await omar.sayForCard(endingWords.en.relationship);
    expect(choice.titles).toEqual(['Advisor', 'Reseller relationship']);
    expect((await omar.pressForCard(choice, 'Advisor')).text).toContain('Advisor');
  });

  test.each([
    ['remove customer Contoso', 'No customer of yours is called “Contoso”, and nothing was ended.'],
    ['supprime le client Contoso', 'et rien n’a été résilié'],
    ['remove customer', 'Name the customer'],
    ['mets fin à une relation client', 'Nommez le client'],
  ])('%s: is said to be none, or asked for', async (said, answer) => {
    expect(await chloe.sayForText(said)).toContain(answer);
  });

  test('another partner’s customer is nobody’s business', async () => {
    expect(await teams.chat('dana').sayForText(endingWords.en.relationship)).toContain(
      'No customer of yours',
    );
  });
});

describe('whom a partnership is with', () => {
  test.each([
    'end the partnership with partner 4100002',
    'remove the partnership with northwind',
    'end our partnership',
  ])('%s', async (said) => {
    expect((await paul.sayForCard(said)).text).toContain('Northwind Conseil');
  });

  test('is asked back when it is only near, or one of several', async () => {
    await resellers(['Litware Nord', 'Litware Sud']);
    const near = await paul.sayForCard('remove the partnership with Nortwhind Conseil');
    expect(near.text).toContain('Did you mean another name?');
    expect((await paul.pressForCard(near, 'Northwind Conseil')).titles).toContain('Continue');
    const several = await paul.sayForCard('supprime le partenariat avec Litware');
    expect(several.text).toContain('Quel partenariat');
    expect(several.titles).toEqual(['Litware Nord', 'Litware Sud']);
    expect((await paul.sayForCard('end our partnership')).titles).toHaveLength(3);
  });

  test('is found in a long list too, and never among those that have ended', async () => {
    await resellers(Array.from({ length: 100 }, (_, n) => `Partner ${String(n)}`));
    await resellers(['Partner 97 Former', 'Adatum'], 'removed');
    expect((await paul.sayForCard('remove the partnership with Partner 97')).text).toContain('Partner 97');
    expect(await paul.sayForText('remove the partnership with Adatum')).toContain(
      'no partnership with “Adatum”',
    );
    expect(await paul.sayForText('end our partnership')).toContain('Name the organization or its Partner ID');
  });

  test.each([
    ['end the partnership with partner 4100003', '4100003'],
    ['remove the partnership with Litware Cloud', 'Litware Cloud'],
  ])('%s: is none of this provider’s', async (said, who) => {
    expect(await paul.sayForText(said)).toContain(
      `You have no partnership with “${who}”, and nothing was ended.`,
    );
  });

  test('a reseller that has none, and a partner that can have none, are told so', async () => {
    expect(await teams.chat('omar').sayForText('end our partnership')).toContain('You have no partnership');
    expect(await teams.chat('dana').sayForText('end our partnership')).toContain('You have no partnership');
  });

  test('whoever may not is refused before anything is looked up, and it is put on record', async () => {
    const sam = teams.chat('sam');
    expect(await sam.sayForText(endingWords.en.leave)).toContain('Your role does not allow this.');
    expect(await sam.sayForText(endingWords.fr.relationship)).toContain('Votre rôle ne le permet pas.');
    expect(await auditOf(teams.office, people.sam[0])).toMatchObject([
      { action: 'refused', actor: { name: 'Sam Lee' }, facts: { attempted: 'removePartnership' } },
      { action: 'refused', actor: { name: 'Sam Lee' }, facts: { attempted: 'removeCustomer' } },
    ]);
  });
});

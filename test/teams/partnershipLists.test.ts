import { people } from '../support/office';
import { giveResellers, partNorthwind } from '../support/partners';
import { openTeams, textOf, type Chat, type Someone, type Teams } from '../support/teams';

let teams: Teams;
let paul: Chat;
beforeEach(async () => {
  teams = await openTeams();
  paul = teams.chat('paul');
});
afterEach(() => teams.close());

describe('the lists of partners', () => {
  test('a reseller’s providers, and what one may do', async () => {
    const chloe = teams.chat('chloe');
    const list = await chloe.sayForCard('liste nos fournisseurs');
    expect(list.text).toContain('Vos fournisseurs indirects');
    expect(list.text).toContain('Fabrikam Distribution');
    const data = { language: 'en', counterpartTenantId: people.nadia[0] };
    const shown = await chloe.invoke('partnership.show', data);
    expect(JSON.stringify(shown.value)).toContain('Invite a customer with it');
    const sams = await teams.chat('sam').invoke('partnership.show', data);
    expect(JSON.stringify(sams.value)).not.toContain('Invite a customer with it');
  });

  test('a provider’s resellers come a page at a time, with Partner ID and since when', async () => {
    await giveResellers(teams.office, 20);
    let list = await paul.sayForCard('list our resellers');
    expect(list.text).toContain('Your indirect resellers');
    expect(list.text).toContain('Partner ID 4100002 · partners since');
    let seen = list.text;
    while (list.titles.includes('Next page')) {
      list = await paul.pressForCard(list, 'Next page');
      seen += list.text;
    }
    for (let index = 10; index < 30; index += 1) expect(seen).toContain(`Reseller ${index}`);
    expect((await paul.pressForCard(list, 'First page')).text).toContain('Northwind Conseil');
  });

  test.each<[Someone, string, string]>([
    ['omar', 'list our providers', 'A provider asks for a partnership, so ask yours to request one'],
    ['omar', 'list our resellers', 'no indirect provider, so it has no indirect resellers'],
    ['paul', 'list our providers', 'no indirect reseller, so it has no indirect providers'],
    ['dana', 'list our resellers', 'no indirect provider'],
  ])('say what to do where there are none: %s, %s', async (who, said, reason) => {
    const [call] = await teams.chat(who).say(said);
    expect(JSON.stringify(call?.activity)).toContain(reason);
  });

  test('an empty list of resellers has the button for a first one', async () => {
    await partNorthwind(teams.office);
    const list = await paul.sayForCard('list our resellers');
    expect(list.text).toContain('No indirect reseller yet.');
    expect((await paul.pressForCard(list, 'Request a partnership')).fields).toHaveProperty('reseller');
  });

  test('a forged or ended partnership shows nothing', async () => {
    const chloe = teams.chat('chloe');
    for (const counterpartTenantId of [people.omar[0], people.wei[0], people.chloe[0]]) {
      const answer = await chloe.invoke('partnership.show', { language: 'en', counterpartTenantId });
      expect(textOf(answer)).toContain('There is no partnership with this organization any more.');
    }
    await giveResellers(teams.office, 9);
    const list = await paul.sayForCard('list our resellers');
    const { verb, data } = list.button('Next page');
    expect(textOf(await paul.invoke(verb, { ...data, continuation: 'forged' }))).toContain('did not write');
  });
});

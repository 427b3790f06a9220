import { auditEntryRecord } from '../../src/application/records/audit';
import { invitationRecord } from '../../src/application/records/invitations';
import { people } from '../support/office';
import { partNorthwind } from '../support/partners';
import { openTeams, textOf, type Chat, type Someone, type Teams } from '../support/teams';

let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

const fabrikam = people.nadia[0];

async function drafts(who: Someone = 'chloe') {
  const query = { order: 'ascending', limit: 100 } as const;
  const page = await invitationRecord.page(teams.office.store, people[who][0], query);
  return page.items.map(({ value }) => value);
}

describe('a customer invited with the provider', () => {
  test.each([
    ['invite Fourth Coffee with our provider, without admin privileges', false],
    ['invite Fourth Coffee with Fabrikam, with admin rights', true],
    ['invite Fourth Coffee with fabrikam distribution, no admin rights', false],
    ['invite Fourth Coffee avec notre fournisseur, sans droits admin', false],
    ['invite Fourth Coffee avec Fabrikam, avec les droits admin', true],
  ])('%s', async (said, delegatedAdmin) => {
    teams.storeRequests();
    const draft = await chloe.sayForCard(said);
    expect(teams.storeRequests()).toBeLessThanOrEqual(6);
    expect(draft.text).toMatch(/^(Draft e-mail|Brouillon d’e-mail)/);
    expect(await drafts()).toMatchObject([
      { kind: 'resellerWithProvider', provider: { tenantId: fabrikam }, delegatedAdmin },
    ]);
  });

  test('the draft says what each of the two asks for, in both languages', async () => {
    const english = await chloe.sayForCard('invite Fourth Coffee with our provider, with admin privileges');
    expect(english.text).toContain('Northwind Conseil asks to sell, with delegated admin privileges');
    expect(english.text).toContain(
      'Fabrikam Distribution asks to order for the customer, without admin privileges',
    );
    expect(english.json['fallbackText']).toBe(
      'Draft e-mail: relationship with Fourth Coffee, with Fabrikam Distribution',
    );
    const french = await chloe.sayForCard('invite Fourth Coffee avec notre fournisseur sans droits admin');
    expect(french.text).toContain('Northwind Conseil demande à vendre, sans privilèges d’administration');
    expect(french.text).toContain('Fabrikam Distribution demande à commander pour le client');
  });

  test('what is missing is asked for on the form, with the provider chosen', async () => {
    const form = await chloe.sayForCard('invite Fourth Coffee with Fabrikam');
    expect(form.fields).toMatchObject({ customer: 'Fourth Coffee', providerId: fabrikam, privileges: '' });
    const draft = await chloe.sayForCard('without');
    expect(draft.text).toContain('Fabrikam Distribution asks to order');
  });

  test('the form of a request offers it too, and leaves it out unless it is chosen', async () => {
    const form = await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
    expect(form.fields).toMatchObject({ providerId: 'none' });
    const inputs = { ...form.fields, privileges: 'with' };
    await chloe.pressForCard(form, 'Draft the e-mail', inputs);
    const second = await chloe.sayForCard('request a reseller relationship with Adventure Works');
    await chloe.pressForCard(second, 'Draft the e-mail', {
      ...second.fields,
      privileges: 'without',
      providerId: fabrikam,
    });
    expect((await drafts()).map(({ kind }) => kind).sort()).toEqual(['reseller', 'resellerWithProvider']);
  });

  test('a partner without a provider is not asked about one', async () => {
    const form = await teams.chat('omar').sayForCard('request a reseller relationship');
    expect(form.fields).not.toHaveProperty('providerId');
  });

  test('nobody named: it is the account link of both, and its card says so', async () => {
    const form = await chloe.sayForCard('invite a customer with our provider');
    const inputs = { ...form.fields, privileges: 'with' };
    const draft = await chloe.pressForCard(form, 'Draft the e-mail', inputs);
    const standing = await chloe.pressForCard(draft, 'Done');
    expect(standing.text).toContain('Account link in use');
    expect(standing.text).toContain('Fabrikam Distribution: \nasks to order for the customer');
    const list = await chloe.sayForCard('list invitations');
    expect(list.text).toContain('Account link with Fabrikam Distribution, with delegated admin privileges');
  });

  test('a name that is nearly a customer’s is asked about, and the provider is kept', async () => {
    const near = await chloe.sayForCard('invite Woodgorve Bank with Fabrikam, without admin rights');
    expect(near.text).toContain('Did you mean another name?');
    const draft = await chloe.pressForCard(near, 'Woodgrove Bank');
    expect(draft.text).toContain('Fabrikam Distribution asks to order');
    expect(await drafts()).toMatchObject([{ addressee: { name: 'Woodgrove Bank' } }]);
  });
});

describe('who may not', () => {
  test.each<[Someone, string, string]>([
    ['omar', 'invite Fourth Coffee with our provider', 'no active partnership with an indirect provider'],
    ['omar', 'invite Fourth Coffee with Fabrikam, without admin rights', 'no active partnership'],
    ['nadia', 'invite Fourth Coffee avec notre fournisseur', 'Seul un revendeur indirect'],
    ['dana', 'invite City of Margravia with our provider', 'Only an indirect reseller'],
    ['sam', 'invite Fourth Coffee with our provider', 'these people can: Chloé Martin, Grace Kim'],
  ])('%s: %s', async (who, said, reason) => {
    expect(await teams.chat(who).sayForText(said)).toContain(reason);
    expect(await drafts(who)).toEqual([]);
    const entries = await auditEntryRecord.page(teams.office.store, people[who][0], {
      order: 'ascending',
      limit: 10,
    });
    expect(entries.items.map(({ value }) => value.action)).toEqual(['refused']);
  });

  test.each([
    ['another tenant that is no provider of theirs', people.omar[0]],
    ['themselves', people.chloe[0]],
    ['nobody at all', 'd0000000-0000-4000-8000-00000000dead'],
  ])('a forged provider is refused: %s', async (_, providerId) => {
    const data = {
      language: 'en',
      formId: teams.office.newId(),
      customer: 'Fourth Coffee',
      privileges: 'with',
      providerId,
    };
    const answer = await chloe.invoke('request.draft', data);
    expect(JSON.stringify(answer.value)).toContain('not an indirect provider you have an active partnership');
    expect(textOf(await teams.chat('omar').invoke('request.draft', data))).toContain('no active partnership');
    expect(await drafts()).toEqual([]);
    expect(await drafts('omar')).toEqual([]);
  });
});

describe('once the partners have parted', () => {
  test('nothing is drafted, and what was drafted is not sent', async () => {
    const draft = await chloe.sayForCard('invite Fourth Coffee with our provider, without admin rights');
    await partNorthwind(teams.office);
    expect(await chloe.pressForText(draft, 'Done')).toContain(
      'partnership with Fabrikam Distribution has ended',
    );
    expect(await drafts()).toMatchObject([{ state: 'draft' }]);
    expect(
      await chloe.sayForText('invite Adventure Works with our provider, without admin rights'),
    ).toContain('partnership with Fabrikam Distribution has ended');
    const alone = await chloe.sayForCard('without the provider');
    expect(alone.text).toContain('Changed: without a provider.');
    expect((await chloe.pressForCard(alone, 'Done')).text).toContain('Invitation sent');
  });
});

import { acknowledgementRecord } from '../../src/application/records/acknowledgements';
import { relationshipRecord } from '../../src/application/records/customers';
import { partnershipRecord } from '../../src/application/records/partnerships';
import { languages } from '../../src/domain/language';
import { endingWords, statementsOf, ticks, onRecord, customerTenants } from '../support/chatEndings';
import { people, visitors } from '../support/office';
import { openPost } from '../support/post';
import { openTeams, type Chat, type Teams } from '../support/teams';

const [fabrikam, northwind] = [people.nadia[0], people.chloe[0]];
const [woodgrove, tailspin] = [visitors.claire[0], visitors.hugo[0]];
let teams: Teams;
let chloe: Chat;
beforeEach(async () => {
  teams = await openTeams();
  chloe = teams.chat('chloe');
});
afterEach(() => teams.close());

const relationship = async () =>
  (await relationshipRecord.read(teams.office.store, tailspin, northwind, 'reseller'))?.value;
const partnership = async () =>
  (await partnershipRecord.read(teams.office.store, fabrikam, northwind))?.value;

describe.each(languages)('ending a customer relationship in %s', (language) => {
  const t = endingWords[language];

  test('shows what it means, then the statements unticked, and ends it at the press alone', async () => {
    const before = await onRecord(teams.office);
    const first = await chloe.sayForCard(t.relationship);
    expect(first.json['lang']).toBe(language);
    expect(first.text).toContain('Tailspin Toys');
    expect(first.text).toContain({ en: 'January 1, 2025', fr: '1er janvier 2025' }[language]);
    expect(first.titles).toEqual([t.goOn, t.keep]);
    const statements = await chloe.pressForCard(first, t.goOn);
    expect(statements.text).toContain('version 2026-11');
    expect(statements.fields).toEqual({
      privilegesUnchanged: 'false',
      goodFaith: 'false',
      noticeIsOurs: 'false',
    });
    expect(JSON.stringify(statements.json)).toContain(t.statement);
    expect(await onRecord(teams.office)).toBe(before);
    const outcome = await chloe.pressForCard(statements, t.endRelationship, ticks('relationship'));
    expect(outcome.text).toContain(t.relationshipEnded);
    expect(outcome.text).toContain('Chloé Martin');
    expect(outcome.text).toContain('version 2026-11');
    const ended = await relationship();
    expect(ended).toMatchObject({ state: 'removed', delegatedAdmin: false });
    const id = ended?.state === 'removed' ? ended.acknowledgementId : '';
    const kept = await acknowledgementRecord.read(teams.office.store, tailspin, id);
    expect(kept?.value).toMatchObject({ language, by: { name: 'Chloé Martin' }, version: '2026-11' });
  });

  test('by a button of the customer’s card, for whoever may', async () => {
    const show = { en: 'show Tailspin Toys', fr: 'fiche client Tailspin Toys' }[language];
    const remove = { en: 'Remove relationship', fr: 'Supprimer la relation' }[language];
    const card = await chloe.pressForCard(await chloe.sayForCard(show), remove);
    expect(card.titles).toEqual([t.goOn, t.keep]);
    expect((await teams.chat('sam').sayForCard(show)).titles).not.toContain(remove);
  });

  test('active subscriptions are listed, and there is no way on as long as there are any', async () => {
    const card = await chloe.sayForCard(t.relationship.replace('Tailspin Toys', 'Woodgrove Bank'));
    expect(card.text).toContain('Microsoft 365 Business Premium');
    expect(card.text).toContain({ en: '25 licenses', fr: '25\u00a0licences' }[language]);
    const again = { en: 'Check again', fr: 'Vérifier de nouveau' }[language];
    expect(card.titles).toEqual([again, t.keep]);
    expect((await chloe.pressForCard(card, again)).text).toEqual(card.text);
    const forged = { language, customerId: woodgrove, type: 'reseller', version: 1 };
    const blocked = await chloe.invoke('relationship.end.continue', forged);
    expect(JSON.stringify(blocked.value)).toContain('Microsoft 365 Business Premium');
    expect(JSON.stringify(blocked.value)).not.toContain('relationship.end.confirm');
  });

  test('“keep it” leaves everything, and shows the customer', async () => {
    const before = await onRecord(teams.office);
    for (const card of [
      await chloe.sayForCard(t.relationship),
      await statementsOf(chloe, t.relationship, t),
    ]) {
      const kept = await chloe.pressForCard(card, t.keep);
      expect(kept.text).toContain({ en: 'Nothing was ended.', fr: 'Rien n’a été résilié.' }[language]);
      expect(kept.text).toContain('tailspintoys.example');
    }
    expect(await onRecord(teams.office)).toBe(before);
  });
});

describe.each(languages)('ending a partnership in %s', (language) => {
  const t = endingWords[language];

  test.each([
    ['the provider', 'paul', t.partnership, 'Northwind Conseil'],
    ['the reseller', 'chloe', t.leave, 'Fabrikam Distribution'],
  ] as const)('by %s: customers and their privileges are untouched', async (_, who, said, other) => {
    const post = openPost(teams.office);
    const before = await onRecord(teams.office, customerTenants);
    const chat = teams.chat(who);
    const first = await chat.sayForCard(said);
    expect(first.text).toContain(other);
    const statements = await chat.pressForCard(first, t.goOn);
    expect(Object.values(statements.fields)).toEqual(['false', 'false', 'false', 'false']);
    expect((await partnership())?.state).toBe('active');
    const outcome = await chat.pressForCard(statements, t.endPartnership, ticks('partnership'));
    expect(outcome.text).toContain(t.partnershipEnded);
    expect(outcome.text).toContain(other);
    expect(await partnership()).toMatchObject({
      state: 'removed',
      removedBy: who === 'paul' ? 'provider' : 'reseller',
    });
    await post.deliver();
    expect(await onRecord(teams.office, customerTenants)).toBe(before);
    expect(before).toContain('Microsoft 365 Business Premium');
  });

  test('“keep it” leaves it', async () => {
    const kept = await chloe.pressForCard(await chloe.sayForCard(t.leave), t.keep);
    expect(kept.text).toContain({ en: 'Nothing was ended.', fr: 'Rien n’a été résilié.' }[language]);
    expect((await partnership())?.state).toBe('active');
  });
});

test('news of an ending asked for elsewhere can begin it with one press, of either kind of relationship', async () => {
  const omar = teams.chat('omar');
  const start = { language: 'en', customerId: tailspin };
  const advisor = await omar.invoke('relationship.end.start', start);
  expect(JSON.stringify(advisor.value)).toContain('Advisor');
  expect(await omar.invoke('relationship.end.start', { ...start, type: 'advisor' })).toEqual(advisor);
});

test('showing an ending, its statements and ending it ask the store a few times each', async () => {
  const t = endingWords.en;
  teams.storeRequests();
  const first = await chloe.sayForCard(t.relationship);
  expect(teams.storeRequests()).toBeLessThanOrEqual(7);
  const statements = await chloe.pressForCard(first, t.goOn);
  expect(teams.storeRequests()).toBeLessThanOrEqual(8);
  await chloe.pressForCard(statements, t.endRelationship, ticks('relationship'));
  expect(teams.storeRequests()).toBeLessThanOrEqual(7);
});

import { languages } from '../../src/domain/language';
import { endingWords, onRecord, statementsOf, ticks } from '../support/chatEndings';
import { openPost } from '../support/post';
import { openTeams, textOf, type Teams } from '../support/teams';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

describe.each(languages)('a courtesy e-mail in %s', (language) => {
  const t = endingWords[language];
  const write = { en: 'Write a courtesy e-mail', fr: 'Rédiger un e-mail de courtoisie' }[language];
  const customers = { en: 'E-mail for end customers', fr: 'E-mail pour les clients finaux' }[language];
  const back = { en: 'Back', fr: 'Retour' }[language];
  const other = { en: 'Write it in French', fr: 'Le rédiger en anglais' }[language];
  const noNotice = { en: 'not a legal notice', fr: 'sans valeur de préavis légal' };

  test('to the customer of an ended relationship says that it is no notice, and is sent to nobody', async () => {
    const chloe = teams.chat('chloe');
    const card = await statementsOf(chloe, t.relationship, t);
    const outcome = await chloe.pressForCard(card, t.endRelationship, ticks('relationship'));
    const before = await onRecord(teams.office);
    const draft = await chloe.pressForCard(outcome, write);
    expect(draft.text).toContain(
      { en: 'no legal notice of termination', fr: 'pas un préavis légal' }[language],
    );
    expect(draft.fields['courtesySubject']).toContain(noNotice[language]);
    expect(draft.fields['courtesyBody']).toContain('Tailspin Toys');
    expect(draft.fields['courtesyBody']).toContain('Chloé Martin\nNorthwind Conseil');
    const translated = await chloe.pressForCard(draft, other);
    expect(translated.json['lang']).toBe(language);
    expect(translated.fields['courtesySubject']).toContain(noNotice[language === 'en' ? 'fr' : 'en']);
    expect((await chloe.pressForCard(translated, back)).json).toEqual(outcome.json);
    expect(await onRecord(teams.office)).toBe(before);
  });

  test.each([
    ['paul', t.partnership, 'Northwind Conseil', 'Fabrikam Distribution'],
    ['chloe', t.leave, 'Fabrikam Distribution', 'Northwind Conseil'],
  ] as const)('of %s to the other partner, and to end customers', async (who, said, to, from) => {
    const chat = teams.chat(who);
    const card = await statementsOf(chat, said, t);
    const outcome = await chat.pressForCard(card, t.endPartnership, ticks('partnership'));
    const partner = await chat.pressForCard(outcome, write);
    expect(partner.fields['courtesySubject']).toContain(to);
    const end = await chat.pressForCard(outcome, customers);
    const gap = { en: '[name of the customer]', fr: '[nom du client]' }[language];
    expect(end.text).toContain(gap);
    expect(end.fields['courtesySubject']).toContain(gap);
    expect(end.fields['courtesyBody']).toContain(from);
    expect(end.fields['courtesyBody']).toContain(to);
    await openPost(teams.office).deliver();
    expect((await chat.pressForCard(outcome, write)).json).toEqual(partner.json);
  });

  test('is written by whoever ended it, and by nobody else', async () => {
    const chloe = teams.chat('chloe');
    const card = await statementsOf(chloe, t.relationship, t);
    const outcome = await chloe.pressForCard(card, t.endRelationship, ticks('relationship'));
    await openPost(teams.office).deliver();
    expect(await teams.chat('grace').pressForText(outcome, write)).toContain('Chloé Martin');
    const stranger = await teams.chat('omar').press(outcome, write);
    expect(textOf(stranger)).toMatch(/did not write|n’a pas écrites/);
  });
});

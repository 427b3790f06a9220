import { invitationRecord } from '../../src/application/records/invitations';
import { chatTexts } from '../../src/i18n/chat/texts';
import { languageChoices } from '../../src/teams/cards/requestFormCard';
import { people } from '../support/office';
import { openTeams, type Teams } from '../support/teams';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

test.each([
  ['en', ['English', 'French', 'German', 'Simplified Chinese']],
  ['fr', ['Anglais', 'Français', 'Allemand', 'Chinois simplifié']],
] as const)('the forms offer four languages for the e-mail, in %s', (language, titles) => {
  expect(languageChoices(chatTexts[language]).map(({ title }) => title)).toEqual(titles);
});

describe.each(['de', 'zh'] as const)(
  'an e-mail in a language that the bot does not talk, %s',
  (emailLanguage) => {
    const subjects = {
      customer: {
        de: 'Northwind Conseil möchte Ihr Microsoft-Vertriebspartner werden',
        zh: 'Northwind Conseil 希望成为您的 Microsoft 经销商',
      },
      reseller: {
        de: 'Fabrikam Distribution möchte Ihr indirekter Anbieter werden',
        zh: 'Fabrikam Distribution 希望成为您的间接提供商',
      },
    };

    test('to a customer is drafted in it, and the draft is shown in the chat’s own', async () => {
      const chloe = teams.chat('chloe');
      const form = await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
      const answers = { customer: 'Fourth Coffee', email: '', emailLanguage, privileges: 'with' };
      const draft = await chloe.pressForCard(form, 'Draft the e-mail', answers);
      expect(draft.text).toContain('Draft e-mail');
      expect(draft.text).toContain(subjects.customer[emailLanguage]);
      expect((await chloe.pressForCard(draft, 'Done')).text).toContain('Fourth Coffee');
    });

    test('to a reseller too', async () => {
      const paul = teams.chat('paul');
      const form = await paul.sayForCard('request a partnership');
      const answers = { ...form.fields, reseller: 'Litware Cloud', emailLanguage };
      const draft = await paul.pressForCard(form, 'Draft the e-mail', answers);
      expect(draft.text).toContain(subjects.reseller[emailLanguage]);
    });
  },
);

test('a language that is none of the four drafts nothing', async () => {
  const chloe = teams.chat('chloe');
  const form = await chloe.sayForCard('request a reseller relationship with Fourth Coffee');
  const answers = { customer: 'Fourth Coffee', email: '', emailLanguage: 'it', privileges: 'with' };
  await chloe.press(form, 'Draft the e-mail', answers);
  const all = { order: 'ascending', limit: 100 } as const;
  expect((await invitationRecord.page(teams.office.store, people.chloe[0], all)).items).toEqual([]);
});

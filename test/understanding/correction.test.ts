import { correctionIn, languageIsOf, withoutChange } from '../../src/understanding/correction';
import { languageOfEmailsAlone } from '../../src/understanding/emailLanguage';

test.each([
  ['no, Tailspin Toys instead', 'strong'],
  ['non, plutôt Tailspin Toys', 'strong'],
  ['je voulais dire Litware', 'strong'],
  ['change the customer to Litware', 'strong'],
  ['finalement avec les droits admin', 'weak'],
  ['actually without admin', 'weak'],
  ['sans droits finalement', 'weak'],
  ['Non merci', 'weak'],
  ['Request a relationship with Nova Conseil', 'none'],
  ['Nonna’s Kitchen', 'none'],
  ['list our customers', 'none'],
])('%s corrects: %s', (text, how) => {
  expect(correctionIn(text)).toBe(how);
});

test.each([
  ['the e-mail in French', 'email'],
  ['rédige-le en anglais', 'email'],
  ['écris le mail en français', 'email'],
  ['answer me in French', 'talk'],
  ['parle français', 'talk'],
  ['speak English', 'talk'],
  ['in English please', 'unsaid'],
  ['plutôt en anglais', 'unsaid'],
])('%s is about the language of: %s', (text, of) => {
  expect(languageIsOf(text)).toBe(of);
});

test.each([
  ['change the customer to Tailspin Toys', 'Tailspin Toys'],
  ['changez le client en Tailspin Toys', 'Tailspin Toys'],
  ['change it', ''],
  ['Changepoint Ltd', 'Changepoint Ltd'],
  ['Tailspin Toys', 'Tailspin Toys'],
])('%s changes to: %j', (text, to) => {
  expect(withoutChange(text)).toBe(to);
});

test.each([
  ['in German please', 'de'],
  ['German', 'de'],
  ['no, German', 'de'],
  ['rédige l’e-mail en allemand', 'de'],
  ['finalement en chinois', 'zh'],
  ['the e-mail should be in simplified Chinese.', 'zh'],
  ['non, plutôt German Doors', undefined],
  ['Chinese Garden', undefined],
  ['request a relationship with a German company', undefined],
  ['in French please', undefined],
])('%s names a language of e-mails alone: %s', (text, language) => {
  expect(languageOfEmailsAlone(text)).toBe(language);
});

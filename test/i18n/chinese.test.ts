import { chinese } from '../../src/i18n/chinese';

test.each([
  ['Contoso', '请让 Contoso 答复'],
  ['康托索公司', '请让康托索公司答复'],
  ['康托索 (Suzhou)', '请让康托索 (Suzhou) 答复'],
  ['7', '请让 7 答复'],
  ['“康托索”', '请让“康托索”答复'],
  ['Éric', '请让 Éric 答复'],
  ['', '请让答复'],
])('a space stands beside %s just where it meets the other script', (name, written) => {
  expect(chinese`请让${name}答复`).toBe(written);
});

test('punctuation brings its own space along', () => {
  expect(chinese`${'Contoso'}，${'Fabrikam'}：“${'Wingtip'}”。`).toBe('Contoso，Fabrikam：“Wingtip”。');
});

test('names that follow one another are left as they are', () => {
  expect(chinese`${'Contoso'} ${'康托索'}`).toBe('Contoso 康托索');
});

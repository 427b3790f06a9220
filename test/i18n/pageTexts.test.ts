import { attemptIn } from '../../src/i18n/pages/auditFacts';
import { deAttempts } from '../../src/i18n/pages/deAttempts';
import { enAttempts } from '../../src/i18n/pages/enAttempts';
import { frAttempts } from '../../src/i18n/pages/frAttempts';
import { zhAttempts } from '../../src/i18n/pages/zhAttempts';
import { languageName } from '../../src/i18n/pages/formats';
import { code, everyText, han, latin } from './support/everyText';

const english = everyText('en', latin);

/** Names alone, or words that two languages share. */
const alike = {
  fr: ['site.signedInAs(0)', 'clouds.usGovernment', 'draft.body', 'audit.jsonLines'],
  de: ['site.signedInAs(0)', 'clouds.usGovernment'],
  zh: ['clouds.usGovernment'],
} as const;

describe.each(['fr', 'de', 'zh'] as const)('the pages in %s', (language) => {
  const texts = everyText(language, latin);

  test('say everything that they say in English, and nothing in English', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    const left = [...texts].filter(([path, text]) => text === english.get(path)).map(([path]) => path);
    expect(left).toEqual(alike[language]);
  });

  test.each([
    ['Latin', latin],
    ['Chinese', han],
  ])('name whom they name in English, by %s names', (_script, named) => {
    const written = everyText(language, named);
    for (const [path, text] of everyText('en', named)) {
      for (const name of [...named.names, code, '2026-11']) {
        expect([path, name, written.get(path)?.includes(name)]).toEqual([path, name, text.includes(name)]);
      }
    }
  });

  test('are without exclamation marks, double spaces and straight quotes', () => {
    for (const [path, text] of texts) expect([path, text]).toEqual([path, text.replace(/[!！"']| {2}/g, '')]);
  });
});

/** The texts in which something stands that must not, by their paths. */
const withAny = (texts: ReadonlyMap<string, string>, pattern: RegExp) =>
  [...texts].filter(([, text]) => pattern.test(text));

describe('German', () => {
  const texts = everyText('de', latin);

  test('has its own quotation marks, in pairs, and no French spaces', () => {
    expect(withAny(texts, /[«»”\u202f]|\u00a0[:;?]/)).toEqual([]);
    expect(withAny(texts, /^[^„“]*(?:„[^„“]*“[^„“]*)*(?:“|„[^“]*$)/)).toEqual([]);
  });

  test('addresses its readers formally', () => {
    expect(withAny(texts, /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu)).toEqual(
      [],
    );
  });
});

describe.each([
  ['Latin', latin],
  ['Chinese', han],
])('Chinese, with %s names in it', (_script, named) => {
  // As Intl writes them.
  const dates = /\d+年\d+月\d+(?=日)/g;
  const texts = new Map([...everyText('zh', named)].map(([path, text]) => [path, text.replace(dates, '#')]));

  test('has wide punctuation', () => {
    expect(withAny(texts, /\p{Script=Han}[,.;:?()]|[,;:?()]\p{Script=Han}/u)).toEqual([]);
  });

  test('has a space between Chinese characters and Latin ones', () => {
    expect(withAny(texts, /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/u)).toEqual([]);
  });

  test('has none between Chinese characters, nor beside wide punctuation', () => {
    expect(
      withAny(texts, /\p{Script=Han} \p{Script=Han}| [，。；：？（）“”、]|[，。；：？（）“”、] /u),
    ).toEqual([]);
  });
});

test.each([
  ['en', 'English', 'German'],
  ['fr', 'anglais', 'allemand'],
  ['de', 'Englisch', 'Deutsch'],
  ['zh', '英语', '德语'],
] as const)('in %s, languages are called as there', (reader, english, german) => {
  expect(languageName('en', reader)).toBe(english);
  expect(languageName('de', reader)).toBe(german);
});

test.each([
  ['en', enAttempts],
  ['fr', frAttempts],
  ['de', deAttempts],
  ['zh', zhAttempts],
])('what was tried is told in %s', (_language, attempts) => {
  const told = Object.keys(enAttempts).map((tried) => attemptIn(attempts, tried));
  expect(told.filter((words) => /[a-z][A-Z]|\./.test(words))).toEqual([]);
});

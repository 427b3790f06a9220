import fc from 'fast-check';
import { countrySchema } from '../../src/domain/country';
import { emailAddressSchema, isAtDomain } from '../../src/domain/emailAddress';
import { guidSchema } from '../../src/domain/identifiers';
import { languageOfLocale } from '../../src/domain/language';
import { foldName, hasUnsafeCharacter, organisationNameSchema, sortName } from '../../src/domain/text';

describe('an e-mail address', () => {
  const longest = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.fr`;

  test.each([
    ['alain@fourthcoffee.example', 'alain@fourthcoffee.example'],
    ['  Alain.Besson+csp@FourthCoffee.Example ', 'alain.besson+csp@fourthcoffee.example'],
    ["o'malley@sub.domain.example", "o'malley@sub.domain.example"],
    [longest, longest],
  ])('%s is taken', (text, address) => {
    expect(emailAddressSchema.parse(text)).toBe(address);
  });

  test.each([
    ['nothing', ''],
    ['no at sign', 'alain.fourthcoffee.example'],
    ['no domain', 'alain@'],
    ['a bare host', 'alain@localhost'],
    ['two addresses', 'a@x.example, b@x.example'],
    ['two at signs', 'a@b@x.example'],
    ['a display name', 'Alain <alain@x.example>'],
    ['a dot at the end of the local part', 'alain.@x.example'],
    ['two dots', 'a..b@x.example'],
    ['a hyphen at the start of a label', 'a@-x.example'],
    ['a line break and a header', 'a@x.example\nBcc: b@y.example'],
    ['a control character', 'a\u0007@x.example'],
    ['a hidden direction mark', 'a\u202E@x.example'],
    ['a local part of 65 characters', `${'a'.repeat(65)}@x.example`],
    ['255 characters', `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(59)}.fr`],
  ])('%s is refused', (_, text) => {
    expect(emailAddressSchema.safeParse(text).success).toBe(false);
  });

  test('whatever is taken is one line, has one @ and is at most 254 characters', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
        const parsed = emailAddressSchema.safeParse(text);
        if (!parsed.success) return;
        expect(parsed.data).toMatch(/^[^\s@]+@[^\s@]+$/);
        expect(parsed.data.length).toBeLessThanOrEqual(254);
      }),
    );
  });

  test.each([
    ['a@northwind.example', true],
    ['a@fr.northwind.example', true],
    ['a@southnorthwind.example', false],
    ['northwind.example@other.example', false],
  ])('%s at northwind.example: %s', (email, expected) => {
    expect(isAtDomain(email, 'northwind.example')).toBe(expected);
  });
});

describe('an organisation’s name', () => {
  test.each(['A', '3M', 'Crèche Pomme d’Api', 'Kestrel & Finch LLP', '株式会社', 'x'.repeat(200)])(
    '%s is taken',
    (name) => {
      expect(organisationNameSchema.parse(`  ${name} `)).toBe(name);
    },
  );

  test.each([
    ['empty', ''],
    ['spaces', '   '],
    ['symbols only', '&-*!'],
    ['201 characters', 'x'.repeat(201)],
    ['a line break', 'Fourth\nCoffee'],
    ['a control character', 'Fourth\u0000Coffee'],
    ['a hidden direction mark', 'Fourth\u202ECoffee'],
  ])('%s is refused', (_, name) => {
    expect(organisationNameSchema.safeParse(name).success).toBe(false);
  });

  test('folding makes case, accents and spaces alike', () => {
    expect(foldName('  Crèche   POMME d’Api ')).toBe(foldName('creche pomme d’api'));
  });

  test('what a list is ordered by fits a key of 512 bytes, whole characters only, in any script', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constant('株'.repeat(200)),
      fc.constant('😀'.repeat(100)),
    );
    fc.assert(
      fc.property(names, (name) => {
        const key = sortName(name);
        expect(Buffer.byteLength(key)).toBeLessThanOrEqual(512);
        expect(key.isWellFormed()).toBe(true);
      }),
    );
  });

  test('a taken name never carries an unsafe character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = organisationNameSchema.safeParse(text);
        if (parsed.success) expect(hasUnsafeCharacter(parsed.data)).toBe(false);
      }),
    );
  });
});

test.each([
  ['FR', true],
  ['CN', true],
  ['fr', false],
  ['XX', false],
  ['FRA', false],
])('country %s: %s', (code, taken) => {
  expect(countrySchema.safeParse(code).success).toBe(taken);
});

test('a GUID is kept in lower case, so that one id is one string', () => {
  expect(guidSchema.parse('A0000000-0000-4000-8000-00000000000F')).toBe(
    'a0000000-0000-4000-8000-00000000000f',
  );
  expect(guidSchema.safeParse('not-a-guid').success).toBe(false);
});

test.each([
  ['fr-CA', 'fr'],
  ['en-US', 'en'],
  ['FR', 'fr'],
  ['de-DE', null],
  ['', null],
  [undefined, null],
])('the language of locale %s is %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

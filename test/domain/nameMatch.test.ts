import fc from 'fast-check';
import { matchName, nameKey, soundOf } from '../../src/domain/nameMatch';
import { editDistance } from '../../src/domain/spelling';

const names = [
  'Woodgrove Bank',
  'Tailspin Toys',
  'Tailspin Trains',
  'Crédit Zénith',
  'The Phone Company',
  'HSB',
];
const found = (typed: string) => matchName(typed, names, (name) => name);

describe('a typed name is', () => {
  test.each([
    ['woodgrove BANK', ['Woodgrove Bank']],
    ['credit zenith', ['Crédit Zénith']],
    ['Woodgrove-Bank!', ['Woodgrove Bank']],
  ])('the same, case, accents and punctuation aside: %s', (typed, matches) => {
    expect(found(typed)).toEqual({ kind: 'exact', matches });
  });

  test.each([
    ['Tailspin', ['Tailspin Toys', 'Tailspin Trains']],
    ['wood', ['Woodgrove Bank']],
    ['Phone', ['The Phone Company']],
  ])('a beginning: %s', (typed, matches) => {
    expect(found(typed)).toEqual({ kind: 'beginning', matches });
  });

  test.each([
    ['Woodgorve Bank', ['Woodgrove Bank']],
    ['Woodgrof Bank', ['Woodgrove Bank']],
    ['Tailspn Toy', ['Tailspin Toys']],
    ['woodgorve', ['Woodgrove Bank']],
    ['Phnoe', ['The Phone Company']],
  ])('spelt nearly so: %s', (typed, matches) => {
    expect(found(typed)).toEqual({ kind: 'close', matches });
  });

  test.each(['Contoso', 'HBS', '!!!', '', 'Bank'])('none: %j', (typed) => {
    expect(found(typed)).toEqual({ kind: 'none' });
  });
});

test('a name sounds the same with vowels mistaken, letters swapped or doubled, and without its article', () => {
  const same = [
    'Woodgrove Bank',
    'Wodgrove Bank',
    'Woodgorve Bnak',
    'WOODGRÖVE  BANNK',
    'The Woodgrove Bank SA',
  ];
  expect(new Set(same.map((name) => soundOf(name, 2))).size).toBe(1);
  expect(soundOf('Woodgrove Bank', 1)).toBe(soundOf('woodgorve', 2));
  expect(soundOf('Woodgrove', 1)).not.toBe(soundOf('Tailspin', 1));
  expect(soundOf('咖啡', 1)).not.toBe('');
});

test('a sound is a facet’s value, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(1, 2), (name, words) => {
      expect(Buffer.byteLength(soundOf(name, words))).toBeLessThanOrEqual(255);
      expect(soundOf(nameKey(name), words)).toBe(soundOf(name, words));
    }),
  );
});

test('slips are counted: a swap of neighbours is one', () => {
  expect(editDistance('woodgorve', 'woodgrove', 2)).toBe(1);
  expect(editDistance('toys', 'toy', 2)).toBe(1);
  expect(editDistance('toys', 'trains', 2)).toBeGreaterThan(2);
});

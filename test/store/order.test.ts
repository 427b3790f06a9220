import fc from 'fast-check';
import {
  placeOf,
  placesUpTo,
  placesWithPrefix,
  placeWithin,
  rangeWithin,
  type Range,
} from '../../src/store/order';

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({
    unit: fc.constantFrom('\u0000', '\u0001', '\u0002', 'a', '\uE000', '\uFFFF', '🍐'),
    maxLength: 4,
  }),
);
const utf8 = (a: string, b: string) => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
const utf16 = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const within = (place: string, { after, before }: Range) => after < place && place < before;

describe('the place of a document', () => {
  it('orders by sort, then id, by code point, whether units or bytes are compared', () => {
    fc.assert(
      fc.property(wild, wild, wild, wild, (sort, id, otherSort, otherId) => {
        const [one, other] = [placeOf(sort, id), placeOf(otherSort, otherId)];
        // The order of UTF-8 bytes is that of code points.
        const expected = utf8(sort, otherSort) || utf8(id, otherId);
        expect(utf8(one, other)).toBe(expected);
        expect(utf16(one, other)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('lies within the range of a prefix exactly when its sort begins so', () => {
    fc.assert(
      fc.property(wild, wild, wild, fc.nat(4), (sort, id, other, length) => {
        for (const prefix of [other, Array.from(sort).slice(0, length).join('')]) {
          expect(within(placeOf(sort, id), placesWithPrefix(prefix))).toBe(sort.startsWith(prefix));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('lies within the range up to a sort exactly when its own is no greater', () => {
    fc.assert(
      fc.property(wild, wild, wild, (sort, id, upTo) => {
        expect(within(placeOf(sort, id), placesUpTo(upTo))).toBe(utf8(sort, upTo) <= 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays apart from the places of other groups', () => {
    fc.assert(
      fc.property(wild, wild, wild, wild, wild, (group, other, sort, id, prefix) => {
        const place = placeWithin([group], placeOf(sort, id));
        const range = rangeWithin([other], placesWithPrefix(prefix));
        expect(within(place, range)).toBe(group === other && sort.startsWith(prefix));
      }),
      { numRuns: 2_000 },
    );
  });
});

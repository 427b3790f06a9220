import { builtInCatalogue, parseCatalogue } from '../../src/application/offers/catalogue';
import type { Offer } from '../../src/domain/offer';
import { isAvailable, isMeant, offerName, offerSchema } from '../../src/domain/offer';

const { offers } = builtInCatalogue();
const premium = {
  id: 'premium',
  name: { en: 'Microsoft 365 Business Premium', fr: 'Microsoft 365 Business Premium' },
  term: 'annual',
  billing: 'monthly',
  availability: { public: 'everywhere', usGovernment: ['US'] },
};

test('the built-in catalogue has offers for every cloud, each with a name in both languages', () => {
  expect(offers.length).toBeGreaterThanOrEqual(12);
  const somewhere = [
    ['public', 'FR'],
    ['usGovernment', 'US'],
    ['germany', 'DE'],
    ['china', 'CN'],
  ] as const;
  for (const [cloud, country] of somewhere) {
    expect(offers.some((offer) => isAvailable(offer, cloud, country))).toBe(true);
  }
});

test('what is left out has a sensible value', () => {
  expect(offerSchema.parse(premium)).toMatchObject({ minimum: 1, maximum: 1_000_000 });
});

test.each<[string, object]>([
  ['an id with a space', { id: 'business premium' }],
  ['a name in one language only', { name: { en: 'Premium' } }],
  ['an empty name', { name: { en: ' ', fr: 'Premium' } }],
  ['a cloud that there is not', { availability: { sky: 'everywhere' } }],
  ['a country that there is not', { availability: { public: ['XX'] } }],
  ['no country at all', { availability: { public: [] } }],
  ['no cloud at all', { availability: {} }],
  ['a minimum above the maximum', { minimum: 10, maximum: 9 }],
  ['no licence at all', { minimum: 0 }],
  ['more licences than any subscription may have', { maximum: 1_000_001 }],
  ['half a licence', { minimum: 1.5 }],
  ['a bill after the end of its term', { term: 'monthly', billing: 'annual' }],
])('an offer with %s is refused', (_, change) => {
  expect(offerSchema.safeParse({ ...premium, ...change }).success).toBe(false);
});

test('a catalogue with no offer, or one twice, is refused', () => {
  expect(() => parseCatalogue('{"offers":[]}')).toThrow();
  expect(() => parseCatalogue(JSON.stringify({ offers: [premium, premium] }))).toThrow(/same id/);
});

test.each<[Offer['availability'], 'public' | 'china', string, boolean]>([
  [{ public: 'everywhere' }, 'public', 'FR', true],
  [{ public: ['FR', 'BE'] }, 'public', 'BE', true],
  [{ public: ['FR', 'BE'] }, 'public', 'DE', false],
  [{ public: 'everywhere' }, 'china', 'CN', false],
])('available %j in %s, %s: %s', (availability, cloud, country, expected) => {
  expect(isAvailable(offerSchema.parse({ ...premium, availability }), cloud, country)).toBe(expected);
});

test.each([
  ['business prem', true],
  ['PREMIUM business', true],
  ['365', true],
  ['', true],
  ['usiness', false],
  ['business basic', false],
  ['b business', false],
  ['m 3 b p', true],
])('“%s” means Microsoft 365 Business Premium: %s', (typed, expected) => {
  expect(isMeant(offerSchema.parse(premium), typed)).toBe(expected);
});

test('words may be in either language, without accents, but not in both at once', () => {
  const apps = offers.find(({ id }) => id === 'office-365-e3-21vianet');
  if (!apps) throw new Error('the built-in catalogue has this offer');
  expect(isMeant(apps, 'exploite 21v')).toBe(true);
  expect(isMeant(apps, 'operated e3')).toBe(true);
  expect(isMeant(apps, 'exploité operated')).toBe(false);
});

test('a recorded offer is named in the reader’s language, and as recorded once the catalogue has lost it', () => {
  const recorded = { offerId: 'm365-apps-business', offer: 'Microsoft 365 Apps for business' };
  expect(offerName({ offers }, recorded, 'fr')).toBe('Applications Microsoft 365 pour les PME');
  expect(offerName({ offers: [] }, recorded, 'fr')).toBe(recorded.offer);
  expect(offerName({ offers }, { offer: 'Before Liaison' }, 'fr')).toBe('Before Liaison');
});

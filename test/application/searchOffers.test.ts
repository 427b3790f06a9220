import type { OfferSearch } from '../../src/application/offers/searchOffers';
import { searchOffers } from '../../src/application/offers/searchOffers';
import { MalformedContinuation } from '../../src/application/documentStore';
import type { Office, people } from '../support/office';
import { openOffice } from '../support/office';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const search = async (asked: OfferSearch, who: keyof typeof people = 'paul') =>
  searchOffers(office, await office.actor(who), asked);
const names = async (asked: OfferSearch) => (await search(asked)).items.map(({ name }) => name.en);

test('beginnings of words find offers, by name', async () => {
  expect(await names({ words: 'business b' })).toEqual(['Microsoft 365 Business Basic']);
  expect(await names({ words: 'exchange' })).toEqual([
    'Exchange Online (Plan 1)',
    'Exchange Online (Plan 2)',
  ]);
  expect(await names({ words: 'zzz' })).toEqual([]);
});

test('only what is sold in the actor’s cloud and country is found', async () => {
  expect(await names({ words: '21vianet' })).toEqual([]);
  expect(await names({ words: 'g3' })).toEqual([]);
  expect(await names({ words: 'eea' })).toEqual(['Microsoft 365 E3 EEA (no Teams)']);
  const american = await office.actor('paul');
  const abroad = { ...american, partner: { ...american.partner, country: 'US' } };
  expect((await searchOffers(office, abroad, { words: 'eea' })).items).toEqual([]);
});

test.each(['en', 'fr'] as const)(
  'page by page everything is found once, in the order of the %s names',
  async (language) => {
    const found: string[] = [];
    let continuation: string | undefined;
    do {
      const page = await search({ words: '', language, continuation });
      expect(page.items.length).toBeLessThanOrEqual(8);
      found.push(...page.items.map(({ name }) => name[language]));
      continuation = page.continuation;
    } while (continuation !== undefined);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(12);
    expect(found).toEqual([...found].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  },
);

test('a continuation of another search is refused', async () => {
  const { continuation } = await search({ words: 'microsoft' });
  await expect(search({ words: 'exchange', continuation })).rejects.toThrow(MalformedContinuation);
});

test.each([
  ['chloe', 'onlyProvidersOrder'],
  ['sam', 'onlyProvidersOrder'],
] as const)('%s is refused: %s', async (who, code) => {
  await expect(search({ words: '' }, who)).rejects.toMatchObject({ code });
});

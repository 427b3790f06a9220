import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config';
import { ConfigurationError } from '../src/configurationError';
import { readOffers } from '../src/offers';

const one = {
  id: 'one',
  name: { en: 'One offer', fr: 'Une offre' },
  term: 'annual',
  billing: 'monthly',
  availability: { public: 'everywhere' },
};
const catalogue = JSON.stringify({ offers: [one] });
const url = 'https://offers.example/catalogue.json?key=hush-hush';
const answering =
  (text: string, status = 200) =>
  () =>
    Promise.resolve(new Response(text, { status }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-offers-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(text: string): string {
  const path = join(folder, 'offers.json');
  writeFileSync(path, text);
  return path;
}

test('without a setting the built-in offers are those that can be ordered', async () => {
  expect(readConfig({}).offers).toBeUndefined();
  expect((await readOffers(undefined)).offers.length).toBeGreaterThan(11);
});

test.each([
  ['a file', () => [file(catalogue), undefined] as const],
  ['an https address', () => [url, answering(catalogue)] as const],
])('%s may name them instead', async (_, given) => {
  const [source, fetchIt] = given();
  const { offers } = await readOffers(readConfig({ OFFERS: source }).offers, fetchIt);
  expect(offers).toMatchObject([{ id: 'one', minimum: 1, maximum: 1_000_000 }]);
});

test('offers over http are refused before anything is asked for', () => {
  expect(() => readConfig({ OFFERS: 'http://offers.example/catalogue.json' })).toThrow(
    /OFFERS: must be https/,
  );
});

test.each<[string, () => readonly [string, (() => Promise<Response>)?], RegExp]>([
  ['a file that is not there', () => [join(folder, 'none.json')], /ENOENT/],
  ['a file that is no JSON', () => [file('offers')], /JSON/],
  [
    'a file with a wrong offer',
    () => [file(JSON.stringify({ offers: [{ ...one, term: 'weekly' }] }))],
    /term/,
  ],
  ['an answer that is none', () => [url, answering('', 404)], /404/],
  ['an answer that is a page', () => [url, answering('<html>')], /JSON/],
  ['an address that does not answer', () => [url, () => Promise.reject(new Error('no route'))], /no route/],
])('%s is refused at the start, naming the setting and no secret', async (_, given, problem) => {
  const [source, fetchIt] = given();
  const error: unknown = await readOffers(source, fetchIt).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(String(error)).toMatch(/OFFERS: .*example: \.\/offers\.json/s);
  expect(String(error)).toMatch(problem);
  expect(String(error)).not.toContain('hush-hush');
});

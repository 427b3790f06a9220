import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import { keepPicture } from '../support/screenshots';
import type { Answer } from '../support/webReader';
import { webReader } from '../support/webReader';
import { everyPage, everyPageInEveryLanguage } from './support/everyPage';

let browser: Browser;
let page: Page;
let portal: RunningPortal;
const requested: string[] = [];
const complaints: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addInitScript({ content: axe.source });
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  portal = await openPortal();
  requested.length = 0;
  complaints.length = 0;
});
afterEach(() => portal.close());

/** Shows an answer as the browser would, headers and all, whichever way it was come to. */
async function show(answer: Answer): Promise<void> {
  const address = `${portal.url}/shown`;
  await page.unrouteAll();
  const { status, html: body, headers } = answer;
  await page.route(address, (route) => route.fulfill({ status, body, headers: Object.fromEntries(headers) }));
  await page.goto(address);
}

async function violations(): Promise<readonly string[]> {
  // What is right need not be described.
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/**
 * English and French show every page to axe in both schemes, and at both widths. German, whose words are the longest,
 * has the same marks and colors: it is held to the narrow width, where it could be too wide; so is Chinese in pictures.
 */
const looks = {
  en: { colorScheme: 'light', byAxe: true, first: wide, then: [narrow] },
  fr: { colorScheme: 'dark', byAxe: true, first: narrow, then: [wide] },
  de: { colorScheme: 'light', byAxe: false, first: narrow, then: [] },
  zh: { colorScheme: 'dark', byAxe: false, first: narrow, then: [] },
} as const;

/** Without a Chinese font its widths say nothing; the pages themselves are asked for in every language elsewhere. */
const shownHere = everyPageInEveryLanguage.filter(
  ([, language]) => language !== 'zh' || process.env['PICTURES'] !== undefined,
);

/** A catalogue of the pages, for people to look at: made when PICTURES is set, as it takes longer than the tests. */
const withPictures = process.env['PICTURES'] !== undefined;

const contentWidth = () => page.evaluate(() => document.documentElement.scrollWidth);

test.each(shownHere)(
  'the page %s in %s: nothing to find fault with, and no wider than its window',
  async (name, language) => {
    const answer = await everyPage[name].visit(portal, webReader(language), language);
    const { colorScheme, byAxe, first, then } = looks[language];
    await page.setViewportSize(first);
    await page.emulateMedia({ colorScheme });
    await show(answer);
    if (byAxe) expect(await violations()).toEqual([]);
    for (const viewport of withPictures ? [narrow, wide] : [first, ...then]) {
      await page.setViewportSize(viewport);
      expect(await contentWidth()).toBeLessThanOrEqual(viewport.width);
      if (withPictures) await keepPicture(page, `pages/${name}-${language}-${viewport.width}`);
    }
    expect(requested.filter((url) => new URL(url).origin !== portal.url)).toEqual([]);
    // A page that broke its own Content-Security-Policy would say so here; the status of an error page does too.
    expect(complaints.filter((text) => !text.includes('the server responded with a status of'))).toEqual([]);
  },
  60_000,
);

test('a name as long as names may be does not make the page wider than a phone', async () => {
  const path = await portal.invite({ customerName: 'W'.repeat(200), language: 'en' });
  const reader = webReader();
  await reader.signIn(portal.url, 'Alain Besson', path);
  await page.setViewportSize(narrow);
  await show(await reader.get(portal.url + path));
  expect(await contentWidth()).toBeLessThanOrEqual(narrow.width);
});

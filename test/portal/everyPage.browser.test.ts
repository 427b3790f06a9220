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
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const looks = {
  wide: { viewport: { width: 1280, height: 900 }, schemes: { en: 'light', fr: 'dark' } },
  narrow: { viewport: { width: 320, height: 640 }, schemes: { en: 'dark', fr: 'light' } },
} as const;
test.each(everyPageInEveryLanguage)(
  'the page %s in %s: nothing to find fault with, light and dark, wide and narrow',
  async (name, language) => {
    const answer = await everyPage[name].visit(portal, webReader(language), language);
    for (const look of ['wide', 'narrow'] as const) {
      const { viewport, schemes } = looks[look];
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: schemes[language] });
      await show(answer);
      expect(await violations()).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
      await keepPicture(page, `pages/${name}-${language}-${look}`);
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
  await page.setViewportSize(looks.narrow.viewport);
  await show(await reader.get(portal.url + path));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

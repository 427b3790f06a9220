import type { Browser, BrowserContext, Page } from 'playwright-core';
import { decisionRecord } from '../../src/application/records/customers';
import { auditEntryRecord } from '../../src/application/records/audit';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { openBrowser } from '../support/browser';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';

const fourthCoffee = '20000000-0000-4000-8000-000000000002';
const tailspinToys = '20000000-0000-4000-8000-000000000005';
let browser: Browser;
let portal: RunningPortal;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

/** Presses what bears this text: with the mouse, or by tabbing there and pressing a key. */
type Press = (page: Page, text: string, key?: 'Enter' | 'Space') => Promise<void>;

const byMouse: Press = (page, text) => page.getByText(text, { exact: true }).click();

const byKeyboard: Press = async (page, text, key = 'Enter') => {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return null;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      return { text: (label ?? element).innerText.trim(), outline: getComputedStyle(element).outlineStyle };
    });
    if (focused?.text !== text) continue;
    // Whoever uses the keyboard sees where it is.
    expect(focused.outline).not.toBe('none');
    return page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach “${text}”.`);
};

async function signedIn(
  context: BrowserContext,
  path: string,
  person: string,
  press: Press,
  language: 'en' | 'fr',
) {
  const page = await context.newPage();
  await page.goto(portal.url + path);
  await press(page, pageTexts(language).signIn.button);
  await page.waitForURL(`${portal.standIn.authority}/**`);
  await press(page, person);
  await page.waitForURL(portal.url + path);
  return page;
}

const ways = [
  ['with script', { javaScriptEnabled: true }, byMouse],
  ['without script', { javaScriptEnabled: false }, byMouse],
  ['by keyboard alone', { javaScriptEnabled: true }, byKeyboard],
] as const;
const cases = ways.flatMap(([way, options, press]) =>
  (['en', 'fr'] as const).map((language) => [way, language, options, press] as const),
);

test.each(cases)(
  'Alain Besson reads, signs in, is reminded of the tick, accepts, and finds it so afterwards: %s, in %s',
  async (_way, language, options, press) => {
    const texts = pageTexts(language);
    const path = await portal.invite({ language, delegatedAdmin: true });
    const context = await browser.newContext({ ...options, locale: language });
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== portal.url && origin !== portal.standIn.authority) elsewhere.push(request.url());
    });
    const page = await signedIn(context, path, 'Alain Besson', press, language);
    expect(await page.title()).toContain(texts.offer.title.withPrivileges('Northwind Conseil'));

    await press(page, texts.decide.accept);
    await page.waitForURL('**/decision');
    expect(await page.getByRole('alert').innerText()).toContain(texts.decide.errorTitle);
    const box = page.getByRole('checkbox');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    // The box has the focus already: a reader at the keyboard need not look for it.
    if (press === byKeyboard) await page.keyboard.press('Space');
    else await box.check();
    await press(page, texts.decide.accept);
    await page.waitForURL(portal.url + path);
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.innerText()).toBe(texts.accepted.titleOwn('Northwind Conseil'));

    await page.reload();
    expect(await title.innerText()).toBe(texts.accepted.titleOwn('Northwind Conseil'));
    await press(page, texts.site.signOut);
    await page.waitForURL('**/signed-out');
    await page.goBack();
    expect(await page.content()).not.toContain('Alain Besson');
    await portal.deliver();
    await page.goto(portal.url + path);
    expect(await title.innerText()).toBe(texts.accepted.title);
    expect(elsewhere).toEqual([]);
    await context.close();
  },
  60_000,
);

test('he declines, and the page says so from then on', async () => {
  const path = await portal.invite({ language: 'fr' });
  const context = await browser.newContext({ locale: 'fr' });
  const page = await signedIn(context, path, 'Alain Besson', byMouse, 'fr');
  await byMouse(page, 'Refuser');
  await page.waitForURL(portal.url + path);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('La demande est refusée');
  await context.close();
});

test('the language switch changes the page, and the next ones', async () => {
  const path = await portal.invite({ language: 'fr' });
  const context = await browser.newContext({ locale: 'fr' });
  const page = await context.newPage();
  await page.goto(portal.url + path);
  await byMouse(page, 'English');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Northwind Conseil would like to be your Microsoft reseller',
  );
  await byMouse(page, 'Sign in with Microsoft');
  await page.getByText('Choose who signs in').waitFor();
  await context.close();
});

describe('two browsers that accept the same link at once', () => {
  async function race(people: readonly [string, string]) {
    const path = await portal.invite({ language: 'en', delegatedAdmin: true });
    const contexts = await Promise.all(people.map(() => browser.newContext({ locale: 'en' })));
    const pages = await Promise.all(
      contexts.map((context, index) => signedIn(context, path, people[index] ?? '', byMouse, 'en')),
    );
    await Promise.all(
      pages.map(async (page) => {
        const box = page.getByRole('checkbox');
        if ((await box.count()) > 0) await box.check();
      }),
    );
    await Promise.all(
      pages.map(async (page) => {
        await byMouse(page, 'Accept & authorize');
        await page.waitForURL(portal.url + path);
      }),
    );
    // Whoever came second may have been answered before the first one's decision was on record.
    await Promise.all(pages.map((page) => page.reload()));
    const titles = await Promise.all(
      pages.map((page) => page.getByRole('heading', { level: 1 }).innerText()),
    );
    await Promise.all(contexts.map((context) => context.close()));
    return titles;
  }

  test('for one organisation: accepted once, and both see it', async () => {
    const won = 'Your organization accepted the request of Northwind Conseil';
    expect(await race(['Alain Besson', 'Alain Besson'])).toEqual([won, won]);
    const all = { order: 'ascending', limit: 100 } as const;
    const { store } = portal.dependencies;
    expect((await decisionRecord.page(store, fourthCoffee, all)).items).toHaveLength(1);
    const audit = await auditEntryRecord.page(store, fourthCoffee, all);
    expect(audit.items.map(({ value }) => value.action)).toEqual(['agreementSigned', 'relationshipAccepted']);
  }, 60_000);

  test('for two organisations: one accepts, the other sees that it is accepted', async () => {
    const titles = await race(['Alain Besson', 'Hugo Lambert']);
    expect([...titles].sort()).toEqual([
      'The request is accepted',
      'Your organization accepted the request of Northwind Conseil',
    ]);
    const { store } = portal.dependencies;
    const decided = await Promise.all(
      [fourthCoffee, tailspinToys].map((tenant) =>
        decisionRecord.page(store, tenant, { order: 'ascending', limit: 100 }),
      ),
    );
    expect(decided.flatMap(({ items }) => items)).toHaveLength(1);
  }, 60_000);
});

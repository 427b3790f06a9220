import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '../../../src/domain/language';
import { pageTexts } from '../../../src/i18n/pages/pageTexts';
import type { RunningPortal } from '../../support/portal';

/** Presses what bears this text: with the mouse, or by tabbing there and pressing a key. */
export type Press = (page: Page, text: string, key?: 'Enter' | 'Space') => Promise<void>;

export const byMouse: Press = (page, text) => page.getByText(text, { exact: true }).click();

export const byKeyboard: Press = async (page, text, key = 'Enter') => {
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

const ways = [
  ['with script', { javaScriptEnabled: true }, byMouse],
  ['without script', { javaScriptEnabled: false }, byMouse],
  ['by keyboard alone', { javaScriptEnabled: true }, byKeyboard],
] as const;

/** Every way to use a page, in both languages, as the rows of a test. */
export const waysInEveryLanguage = ways.flatMap(([way, options, press]) =>
  (['en', 'fr'] as const).map((language) => [way, language, options, press] as const),
);

interface Deciding {
  readonly browser: Browser;
  readonly portal: RunningPortal;
  readonly language: Language;
  readonly options?: BrowserContextOptions;
  readonly press?: Press;
  /** Is told every address that the browser asks for. */
  readonly onRequest?: (url: string) => void;
}

/** A person of the demo directory who opens a link in a browser of its own and signs in there. */
export async function arrive(
  { browser, portal, language, options, press = byMouse, onRequest }: Deciding,
  path: string,
  person: string,
): Promise<Page> {
  const context = await browser.newContext({ ...options, locale: language });
  context.on('request', (request) => onRequest?.(request.url()));
  const page = await context.newPage();
  await page.goto(portal.url + path);
  await press(page, pageTexts(language).signIn.button);
  await page.waitForURL(`${portal.standIn.authority}/**`);
  await press(page, person);
  await page.waitForURL(portal.url + path);
  return page;
}

export const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** Accepts without the tick, is reminded of it, and accepts with it. */
export async function acceptWhenReminded(
  { portal, language, press = byMouse }: Pick<Deciding, 'portal' | 'language' | 'press'>,
  page: Page,
  path: string,
): Promise<void> {
  const { decide } = pageTexts(language);
  await press(page, decide.accept);
  await page.waitForURL('**/decision');
  expect(await page.getByRole('alert').innerText()).toContain(decide.errorTitle);
  const box = page.getByRole('checkbox');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  // The box has the focus already: a reader at the keyboard need not look for it.
  if (press === byKeyboard) await page.keyboard.press('Space');
  else await box.check();
  await press(page, decide.accept);
  await page.waitForURL(portal.url + path);
}

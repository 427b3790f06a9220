import type { Locator, Page } from 'playwright-core';

/** The Agents Playground in a browser, as its user sees it. */
export interface PlaygroundPage {
  readonly page: Page;
  says(text: string): Promise<void>;
  /** Writes to the bot where others read along. */
  mentions(bot: string, text: string): Promise<void>;
  /** The newest message or card that says this; waits for it. */
  sees(text: string | RegExp): Promise<Locator>;
  /** The newest card that says this; waits for it. */
  card(text: string | RegExp): Promise<Locator>;
}

const cards = '.ac-adaptiveCard';

export async function openPlaygroundPage(page: Page, url: string): Promise<PlaygroundPage> {
  await page.goto(url);
  const box = page.locator('[data-lexical-editor="true"][role="textbox"]');
  await box.waitFor();
  const newest = async (locator: Locator) => {
    await locator.last().waitFor();
    return locator.last();
  };
  return {
    page,
    async says(text) {
      await box.click();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    async mentions(bot, text) {
      await box.click();
      await page.keyboard.type(`@${bot.slice(0, 3)}`);
      await page.getByText(bot, { exact: true }).last().click();
      await page.keyboard.insertText(` ${text}`);
      await page.keyboard.press('Enter');
    },
    sees: (text) => newest(page.getByText(text)),
    card: (text) => newest(page.locator(cards, { hasText: text })),
  };
}

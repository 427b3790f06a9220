import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Library from 'adaptivecards';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../src/domain/language';
import { openBrowser } from '../support/browser';
import { everyCard } from '../support/teamsCatalogue';

const folder = join(__dirname, '..', '..', 'test-results', 'cards');
const renderer = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');

/** The look of Teams' light theme, as far as the renderer can be told. */
const hostConfig = {
  fontFamily: 'Segoe UI, system-ui, sans-serif',
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#E1E1E1' },
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  containerStyles: {
    default: {
      backgroundColor: '#FFFFFF',
      foregroundColors: {
        default: { default: '#242424', subtle: '#616161' },
        accent: { default: '#5B5FC7', subtle: '#5B5FC7' },
        good: { default: '#237B4B', subtle: '#237B4B' },
        warning: { default: '#835C00', subtle: '#835C00' },
        attention: { default: '#C4314B', subtle: '#C4314B' },
      },
    },
    emphasis: { backgroundColor: '#F5F5F5' },
    attention: { backgroundColor: '#FCF4F6' },
    warning: { backgroundColor: '#FBF6D9' },
  },
  actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', maxActions: 6, buttonSpacing: 8 },
  inputs: {
    label: { inputSpacing: 4, requiredInputs: { suffix: ' *', suffixColor: 'attention' } },
    errorMessage: { color: 'attention' },
  },
};

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 12px; background: #eee; font: 14px system-ui }
  #card { background: #fff; border-radius: 6px; overflow: hidden }
  /* As Teams does, where the renderer by itself would cut the row off. */
  .ac-actionSet { flex-wrap: wrap; gap: 4px 0 }
  .ac-pushButton { padding: 6px 12px; margin: 4px 0; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff }
  .ac-pushButton.style-positive { background: #5b5fc7; color: #fff }
  .ac-input { box-sizing: border-box; border: 1px solid #d1d1d1; border-radius: 4px; padding: 6px; font: inherit }
  textarea.ac-input { min-height: 220px }
  [role=radio], .ac-choiceSetInput-expanded input { margin-right: 8px }
</style><div id="card"></div><script>${renderer}</script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  mkdirSync(folder, { recursive: true });
}, 60_000);
afterAll(() => browser.close());

/** Draws a card and says how far it sticks out at the side, in pixels. */
async function draw(on: Page, card: object): Promise<number> {
  return on.evaluate(
    ([json, config]) => {
      const { AdaptiveCard, HostConfig } = (window as unknown as { AdaptiveCards: typeof Library })
        .AdaptiveCards;
      const drawn = new AdaptiveCard();
      drawn.hostConfig = new HostConfig(config);
      drawn.parse(json);
      const place = document.querySelector('#card');
      const element = drawn.render();
      if (!place || !element) throw new Error('nothing was drawn');
      place.replaceChildren(element);
      return place.scrollWidth - place.clientWidth;
    },
    [card, hostConfig] as const,
  );
}

const typed = { name: 'Fourth Coffee', email: 'alain@fourthcoffee.example' };
const cases = languages.flatMap((language) =>
  [{ width: 320 }, { width: 640 }].map(({ width }) => ({ language, width })),
);

test.each(cases)('every card in $language fits into $width pixels', async ({ language, width }) => {
  const on = await browser.newPage({ viewport: { width, height: 400 } });
  const errors: string[] = [];
  on.on('pageerror', (error) => errors.push(error.message));
  await on.setContent(page);
  const tooWide: string[] = [];
  for (const [name, card] of everyCard(language, typed)) {
    if ((await draw(on, card)) > 0) tooWide.push(name);
    await on.screenshot({ path: join(folder, `${name}-${language}-${String(width)}.png`), fullPage: true });
  }
  await on.close();
  expect({ tooWide, errors }).toEqual({ tooWide: [], errors: [] });
});

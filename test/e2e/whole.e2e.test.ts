import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/domain/language';
import { chatTexts } from '../../src/i18n/chat/texts';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { findEmployee } from '../../src/local/chatPeople';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import type { Playground } from '../../src/local/playground';
import { startPlayground } from '../../src/local/playground';
import { openBrowser } from '../support/browser';
import { openPlaygroundPage } from '../support/playgroundPage';
import { keepPicture } from '../support/screenshots';
import { ownPort } from '../support/ports';
import { killCommands, startService } from './service';

// Processes start slowly on a busy machine.
jest.setTimeout(60_000);

const directory = readDemoDirectory();
let playground: Playground;
let browser: Browser;
/** What was opened, to be closed whatever happens. */
const opened: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const service = await startService();
  opened.push(async () => {
    expect(await service.stop()).toBe(0);
  });
  playground = await startPlayground({
    directory,
    as: findEmployee(directory, 'chloe'),
    endpoint: `${service.url}/api/messages`,
    port: await ownPort(),
  });
  opened.push(() => playground.close());
  browser = await openBrowser();
  opened.push(() => browser.close());
});

afterAll(async () => {
  try {
    for (const close of opened.reverse()) await close();
  } finally {
    killCommands();
  }
});

interface Way {
  readonly language: Language;
  readonly locale: string;
  readonly customer: string;
  readonly administrator: string;
  readonly asks: string;
  readonly lists: string;
  /** The administrator's organisation has not signed the agreement yet. */
  readonly ticks: boolean;
}

test.each<Way>([
  {
    language: 'fr',
    locale: 'fr-FR',
    customer: 'Fourth Coffee',
    administrator: 'Alain Besson',
    asks: 'Demande une relation de revendeur à Fourth Coffee (alain@fourthcoffee.example) sans droits d’administration',
    lists: 'liste nos clients',
    ticks: true,
  },
  {
    language: 'en',
    locale: 'en-US',
    customer: 'Tailspin Toys',
    administrator: 'Hugo Lambert',
    asks: 'Ask Tailspin Toys (hugo@tailspintoys.example) for a reseller relationship with admin privileges',
    lists: 'list our customers',
    ticks: false,
  },
])(
  'from a sentence to the accepted relationship, in a browser: $language',
  async (way) => {
    const { actions, draft, edit, state, news, customers } = chatTexts[way.language];
    const pages = pageTexts(way.language);
    const picture = (page: Page, name: string) => keepPicture(page, `whole-${way.language}-${name}`);
    const atTheChat = await browser.newContext({
      locale: way.locale,
      viewport: { width: 1300, height: 1000 },
    });
    const chloe = await openPlaygroundPage(await atTheChat.newPage(), playground.url);

    // She asks, and mends the e-mail before it goes out.
    await chloe.says(way.asks);
    await (await chloe.card(draft.title)).getByRole('button', { name: actions.edit, exact: true }).click();
    const editing = await chloe.card(edit.title);
    const greeting = `Ravie, enchantée & “pleased”, ${way.customer}!`;
    const text = editing.getByLabel(edit.body);
    await text.fill(`${greeting}\n${await text.inputValue()}`);
    await editing.getByRole('button', { name: actions.save, exact: true }).click();
    const mended = await chloe.card(greeting);
    await picture(chloe.page, '1-draft');

    // The page that opens the mail application and copies carries what she wrote.
    const opening = chloe.page.waitForEvent('popup');
    await mended.getByRole('link', { name: actions.copy }).click();
    const mailPage = await opening;
    const written = await mailPage.getByLabel(pages.draft.body, { exact: true }).inputValue();
    expect(written).toContain(greeting);
    await picture(mailPage, '2-mail');
    const link = /http\S+\/i\/[\w-]+/.exec(written)?.[0] ?? '';
    await mailPage.close();

    // Sent.
    await mended.getByRole('button', { name: actions.done, exact: true }).click();
    await chloe.card(state.titles.sent);

    // The customer's administrator, at another browser.
    const atTheCustomer = await browser.newContext({ locale: way.locale });
    const page = await atTheCustomer.newPage();
    await page.goto(link);
    await chloe.card(state.titles.opened);
    await picture(page, '3-invitation');
    await page.getByRole('link', { name: pages.signIn.button }).click();
    await page.getByRole('button', { name: way.administrator }).click();
    await page.getByText(pages.decide.answeringFor(way.administrator, way.customer)).waitFor();
    const box = page.getByRole('checkbox');
    expect(await box.count()).toBe(way.ticks ? 1 : 0);
    if (way.ticks) await box.check();
    await picture(page, '4-decide');
    await page.getByRole('button', { name: pages.decide.accept }).click();
    await page.getByRole('heading', { name: pages.accepted.titleOwn('Northwind Conseil') }).waitFor();
    await picture(page, '5-accepted');
    await atTheCustomer.close();

    // Chloé is told, her card shows it, and her list has the customer.
    await chloe.sees(news.accepted(way.customer));
    await chloe.card(state.titles.accepted);
    await chloe.says(way.lists);
    const list = await chloe.card(customers.title);
    const granted = customers.details(customers.types.reseller, way.language === 'en');
    await list.getByText(granted).first().waitFor();
    expect(await list.innerText()).toMatch(new RegExp(`${way.customer}\\s+${granted}`));
    await picture(chloe.page, '6-told');
    await atTheChat.close();
  },
  60_000,
);

import type { Browser, Page } from 'playwright-core';
import type { EndingKind } from '../../src/domain/acknowledgement';
import { statementsFor } from '../../src/domain/acknowledgement';
import type { Language } from '../../src/domain/language';
import { chatTexts } from '../../src/i18n/chat/texts';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { findEmployee } from '../../src/local/chatPeople';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import { startPlayground } from '../../src/local/playground';
import { openBrowser } from '../support/browser';
import type { PlaygroundPage } from '../support/playgroundPage';
import { openPlaygroundPage } from '../support/playgroundPage';
import { keepPicture } from '../support/screenshots';
import { ownPort } from '../support/ports';
import type { Service } from './service';
import { killCommands, startService } from './service';

// Processes start slowly on a busy machine.
jest.setTimeout(120_000);

interface Way {
  readonly language: Language;
  readonly locale: string;
  /** Who works at the provider. */
  readonly provider: 'nadia' | 'paul';
  readonly joint: string;
  readonly customer: string;
  readonly administrator: string;
  /** The customer has granted the reseller's half already, and has signed the agreement. */
  readonly known: boolean;
  readonly partnership: string;
  readonly lists: string;
  readonly ends: Readonly<Record<EndingKind, string>>;
}

const ways: readonly Way[] = [
  {
    language: 'fr',
    locale: 'fr-FR',
    provider: 'nadia',
    joint: 'Invite Fourth Coffee avec notre fournisseur, sans droits d’administration',
    customer: 'Fourth Coffee',
    administrator: 'Alain Besson',
    known: false,
    partnership: 'Demande un partenariat à Litware Cloud (omar@litware.example)',
    lists: 'liste nos revendeurs',
    ends: {
      partnership: 'Mets fin au partenariat avec Litware Cloud',
      relationship: 'Mets fin à la relation avec Fourth Coffee',
    },
  },
  {
    language: 'en',
    locale: 'en-US',
    provider: 'paul',
    joint: 'Invite Tailspin Toys with our provider, without admin privileges',
    customer: 'Tailspin Toys',
    administrator: 'Hugo Lambert',
    known: true,
    partnership: 'Ask Litware Cloud (omar@litware.example) for a partnership',
    lists: 'list our resellers',
    ends: {
      partnership: 'End the partnership with Litware Cloud',
      relationship: 'End the relationship with Tailspin Toys',
    },
  },
];

const [northwind, fabrikam] = ['Northwind Conseil', 'Fabrikam Distribution'] as const;
const directory = readDemoDirectory();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(ways)('from a sentence to the news, in a browser: $language', (way) => {
  const chat = chatTexts[way.language];
  const pages = pageTexts(way.language);
  const picture = (page: Page, name: string) => keepPicture(page, `partners-${way.language}-${name}`);
  /** What was opened, to be closed whatever happens. */
  const opened: (() => Promise<unknown>)[] = [];
  let service: Service;
  let chloe: PlaygroundPage;
  let provider: PlaygroundPage;

  beforeAll(async () => {
    service = await startService();
    opened.push(async () => {
      expect(await service.stop()).toBe(0);
    });
    chloe = await chatAs('chloe');
    provider = await chatAs(way.provider);
  });
  afterAll(async () => {
    try {
      for (const close of opened.reverse()) await close();
    } finally {
      killCommands();
    }
  });

  async function chatAs(who: 'chloe' | Way['provider']): Promise<PlaygroundPage> {
    const endpoint = `${service.url}/api/messages`;
    const as = findEmployee(directory, who);
    const playground = await startPlayground({ directory, as, endpoint, port: await ownPort() });
    opened.push(() => playground.close());
    const context = await browser.newContext({ locale: way.locale, viewport: { width: 1300, height: 1000 } });
    opened.push(() => context.close());
    return openPlaygroundPage(await context.newPage(), playground.url);
  }

  /** Follows a link as somebody who signs in for another organisation. */
  async function signIn(link: string, person: string): Promise<Page> {
    const context = await browser.newContext({ locale: way.locale });
    opened.push(() => context.close());
    const page = await context.newPage();
    await page.goto(link);
    await page.getByRole('link', { name: pages.signIn.button }).click();
    await page.getByRole('button', { name: person }).click();
    return page;
  }

  const linkOn = async (page: PlaygroundPage, title: string) =>
    /http\S+\/[ip]\/[\w-]+/.exec(await (await page.card(title)).innerText())?.[0] ?? '';
  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

  test('a customer accepts a reseller and its provider at once, and both are told', async () => {
    const { actions, draft, joint, state, news, providerNews } = chat;
    await provider.says(actions.help);
    await provider.card(chat.help.title);

    await chloe.says(way.joint);
    const card = await chloe.card(draft.title);
    await card.getByText(joint.asks(northwind, joint.reseller(false))).waitFor();
    await card.getByText(joint.asks(fabrikam, joint.provider)).waitFor();
    await picture(chloe.page, 'joint-1-draft');
    const link = await linkOn(chloe, draft.title);
    await card.getByRole('button', { name: actions.done, exact: true }).click();
    const sent = await chloe.card(state.titles.sent);
    await sent.getByText(joint.halves.asked(joint.provider)).waitFor();

    const page = await signIn(link, way.administrator);
    await heading(page, pages.joint.title.withoutPrivileges(northwind, fabrikam));
    expect(await page.getByText(pages.joint.existing).count()).toBe(way.known ? 1 : 0);
    if (!way.known) await page.getByRole('checkbox').check();
    await picture(page, 'joint-2-decide');
    await page.getByRole('button', { name: pages.decide.accept }).click();
    await heading(page, pages.joint.accepted.titleOwn(northwind, fabrikam));
    await picture(page, 'joint-3-accepted');

    await chloe.sees(news.accepted(way.customer));
    const told = await chloe.card(state.titles.accepted);
    const half = way.known ? joint.halves.existing : joint.halves.granted;
    await told.getByText(half(joint.reseller(false))).waitFor();
    await told.getByText(joint.halves.granted(joint.provider)).waitFor();
    await picture(chloe.page, 'joint-4-reseller-told');
    const theirs = await provider.card(providerNews.title);
    await theirs.getByText(providerNews.order).waitFor();
    await picture(provider.page, 'joint-5-provider-told');
    await theirs.getByRole('button', { name: providerNews.show, exact: true }).click();
    await (await provider.card(chat.customer.domain)).getByText(way.customer).first().waitFor();
  });

  test('a reseller accepts a partnership, and the provider is told', async () => {
    const { actions, draft, partnershipRequest: t, partnerLists } = chat;
    await provider.says(way.partnership);
    const card = await provider.card(t.draftLead);
    await picture(provider.page, 'partnership-1-draft');
    const link = await linkOn(provider, draft.title);
    await card.getByRole('button', { name: actions.done, exact: true }).click();
    await provider.card(t.titles.sent);

    const page = await signIn(link, 'Omar Haddad');
    await heading(page, pages.partnership.title(fabrikam));
    await provider.card(t.titles.opened);
    await page.getByRole('checkbox').check();
    await picture(page, 'partnership-2-decide');
    await page.getByRole('button', { name: pages.decide.accept }).click();
    await heading(page, pages.partnership.accepted.title(fabrikam));
    await picture(page, 'partnership-3-accepted');

    await provider.sees(t.accepted('Litware Cloud'));
    await provider.card(t.titles.accepted);
    await provider.says(way.lists);
    const list = await provider.card(partnerLists.resellers);
    await list.getByText('Litware Cloud').waitFor();
    await list.getByText(northwind).waitFor();
    await picture(provider.page, 'partnership-4-told');
  });

  test.each<EndingKind>(['partnership', 'relationship'])(
    'a %s ends once every statement is ticked, and not before',
    async (kind) => {
      const { endable, endings, statements: t, ended } = chat;
      const who = kind === 'partnership' ? provider : chloe;
      await who.says(way.ends[kind]);
      const what = await who.card(endable.titles[kind]);
      await picture(who.page, `${kind}-ends-1-what`);
      await what.getByRole('button', { name: endings.goOn, exact: true }).click();

      const card = await who.card(t.titles[kind]);
      const boxes = await card.getByRole('checkbox').all();
      expect(boxes).toHaveLength(statementsFor(kind).length);
      for (const box of boxes) expect(await box.isChecked()).toBe(false);
      const confirm = card.getByRole('button', { name: t.confirm[kind], exact: true });
      await confirm.click();
      await card.getByText(t.error).first().waitFor();
      for (const box of boxes) await box.check();
      await picture(who.page, `${kind}-ends-2-statements`);
      await confirm.click();

      const outcome = await who.card(ended.titles[kind]);
      await outcome.getByText(ended.notes[kind]).waitFor();
      await picture(who.page, `${kind}-ends-3-ended`);
    },
  );
});

import { decisionRecord } from '../../src/application/records/customers';
import { auditEntryRecord } from '../../src/application/records/audit';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { browsing } from './support/browsing';
import { acceptWhenReminded, arrive, byMouse, titleOf, waysInEveryLanguage } from './support/decisions';

const fourthCoffee = '20000000-0000-4000-8000-000000000002';
const tailspinToys = '20000000-0000-4000-8000-000000000005';
const open = browsing();

test.each(waysInEveryLanguage)(
  'Alain Besson reads, signs in, is reminded of the tick, accepts, and finds it so afterwards: %s, in %s',
  async (_way, language, options, press) => {
    const texts = pageTexts(language);
    const asked: string[] = [];
    const onRequest = (url: string) => asked.push(new URL(url).origin);
    const reader = { ...open, language, options, press, onRequest };
    const path = await open.portal.invite({ language, delegatedAdmin: true });
    const page = await arrive(reader, path, 'Alain Besson');
    expect(await page.title()).toContain(texts.offer.title.withPrivileges('Northwind Conseil'));
    await acceptWhenReminded(reader, page, path);
    expect(await titleOf(page)).toBe(texts.accepted.titleOwn('Northwind Conseil'));

    await page.reload();
    expect(await titleOf(page)).toBe(texts.accepted.titleOwn('Northwind Conseil'));
    await press(page, texts.site.signOut);
    await page.waitForURL('**/signed-out');
    await page.goBack();
    expect(await page.content()).not.toContain('Alain Besson');
    await open.portal.deliver();
    await page.goto(open.portal.url + path);
    expect(await titleOf(page)).toBe(texts.accepted.title);
    expect(new Set(asked)).toEqual(new Set([open.portal.url, open.portal.standIn.authority]));
    await page.context().close();
  },
  60_000,
);

test('he declines, and the page says so from then on', async () => {
  const path = await open.portal.invite({ language: 'fr' });
  const page = await arrive({ ...open, language: 'fr' }, path, 'Alain Besson');
  await byMouse(page, 'Refuser');
  await page.waitForURL(open.portal.url + path);
  expect(await titleOf(page)).toBe('La demande est refusée');
  await page.context().close();
});

test('the language switch changes the page, and the next ones', async () => {
  const path = await open.portal.invite({ language: 'fr' });
  const context = await open.browser.newContext({ locale: 'fr' });
  const page = await context.newPage();
  await page.goto(open.portal.url + path);
  await byMouse(page, 'English');
  expect(await titleOf(page)).toBe('Northwind Conseil would like to be your Microsoft reseller');
  await byMouse(page, 'Sign in with Microsoft');
  await page.getByText('Choose who signs in').waitFor();
  await context.close();
});

describe('two browsers that accept the same link at once', () => {
  async function race(people: readonly [string, string]) {
    const path = await open.portal.invite({ language: 'en', delegatedAdmin: true });
    const reader = { ...open, language: 'en' } as const;
    const pages = await Promise.all(people.map((person) => arrive(reader, path, person)));
    await Promise.all(
      pages.map(async (page) => {
        const box = page.getByRole('checkbox');
        if ((await box.count()) > 0) await box.check();
      }),
    );
    await Promise.all(
      pages.map(async (page) => {
        await byMouse(page, 'Accept & authorize');
        await page.waitForURL(open.portal.url + path);
      }),
    );
    // Whoever came second may have been answered before the first one's decision was on record.
    await Promise.all(pages.map((page) => page.reload()));
    const titles = await Promise.all(pages.map(titleOf));
    await Promise.all(pages.map((page) => page.context().close()));
    return titles;
  }

  test('for one organisation: accepted once, and both see it', async () => {
    const won = 'Your organization accepted the request of Northwind Conseil';
    expect(await race(['Alain Besson', 'Alain Besson'])).toEqual([won, won]);
    const all = { order: 'ascending', limit: 100 } as const;
    const { store } = open.portal.dependencies;
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
    const { store } = open.portal.dependencies;
    const decided = await Promise.all(
      [fourthCoffee, tailspinToys].map((tenant) =>
        decisionRecord.page(store, tenant, { order: 'ascending', limit: 100 }),
      ),
    );
    expect(decided.flatMap(({ items }) => items)).toHaveLength(1);
  }, 60_000);
});

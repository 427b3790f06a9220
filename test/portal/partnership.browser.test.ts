import { listProviders, listResellers } from '../../src/application/listPartnerships';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { browsing } from './support/browsing';
import { acceptWhenReminded, arrive, byMouse, titleOf, waysInEveryLanguage } from './support/decisions';
import { ask } from './support/partnershipWays';

const fabrikam = 'Fabrikam Distribution';
const open = browsing();

/** What the lists of the two say, once everything is delivered. */
async function partners() {
  const { office, dependencies } = open.portal;
  await open.portal.deliver();
  const [resellers, providers] = await Promise.all([
    listResellers(dependencies, await office.actor('paul')),
    listProviders(dependencies, await office.actor('omar')),
  ]);
  return [resellers.items.map(({ reseller }) => reseller.name), providers.items.map(({ name }) => name)];
}

test.each(waysInEveryLanguage)(
  'Omar Haddad signs in for Litware, is reminded of the tick, and accepts: %s, in %s',
  async (_way, language, options, press) => {
    const { partnership, accepted, site } = pageTexts(language);
    const reader = { ...open, language, options, press };
    const path = await ask(open.portal, language);
    const page = await arrive(reader, path, 'Omar Haddad');
    expect(await titleOf(page)).toBe(partnership.title(fabrikam));
    await acceptWhenReminded(reader, page, path);
    expect(await titleOf(page)).toBe(partnership.accepted.title(fabrikam));
    expect(await partners()).toEqual([['Litware Cloud', 'Northwind Conseil'], [fabrikam]]);

    await press(page, site.signOut);
    await page.waitForURL('**/signed-out');
    await page.goto(open.portal.url + path);
    expect(await titleOf(page)).toBe(accepted.title);
    await page.context().close();
  },
  60_000,
);

test('he declines, and the page says so from then on', async () => {
  const path = await ask(open.portal, 'fr');
  const page = await arrive({ ...open, language: 'fr' }, path, 'Omar Haddad');
  await byMouse(page, 'Refuser');
  await page.waitForURL(open.portal.url + path);
  await page.reload();
  expect(await titleOf(page)).toBe('La demande est refusée');
  expect(await partners()).toEqual([['Northwind Conseil'], []]);
  await page.context().close();
});

import { readFile } from 'node:fs/promises';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { auditPaths } from '../../src/portal/pages/AuditPages';
import { busyDay } from './support/auditWays';
import { browsing } from './support/browsing';
import { arrive, titleOf, waysInEveryLanguage } from './support/decisions';

const open = browsing();

test.each(waysInEveryLanguage)(
  'Grace Kim signs in, reads the record to its end, and comes back to the newest: %s, in %s',
  async (_way, language, options, press) => {
    const { audit } = pageTexts(language);
    const { browser, portal } = open;
    await busyDay(portal);
    const page = await arrive({ browser, portal, language, options, press }, auditPaths.newest, 'Grace Kim');
    expect(await titleOf(page)).toBe(audit.title('Northwind Conseil'));
    await press(page, audit.older);
    await page.waitForURL('**/audit/from/*');
    expect(await page.getByText(audit.number(1), { exact: false }).count()).toBe(1);
    expect(await page.getByText(audit.older).count()).toBe(0);
    await press(page, audit.newest);
    await page.waitForURL(portal.url + auditPaths.newest);
    await page.context().close();
  },
  60_000,
);

test('signed out on an older page, she comes back to that page', async () => {
  const { audit, signIn } = pageTexts('en');
  const { browser, portal } = open;
  await busyDay(portal);
  const page = await arrive({ browser, portal, language: 'en' }, auditPaths.newest, 'Grace Kim');
  await page.getByText(audit.older).click();
  await page.waitForURL('**/audit/from/*');
  const older = page.url();
  await page.context().clearCookies();
  await page.reload();
  await page.getByText(signIn.button).click();
  await page.getByText('Grace Kim', { exact: true }).click();
  await page.waitForURL(older);
  expect(await titleOf(page)).toBe(audit.title('Northwind Conseil'));
  await page.context().close();
}, 60_000);

test('the record is downloaded as a file', async () => {
  const { browser, portal } = open;
  await busyDay(portal);
  const page = await arrive({ browser, portal, language: 'fr' }, auditPaths.newest, 'Grace Kim');
  const downloading = page.waitForEvent('download');
  await page.getByText(pageTexts('fr').audit.csv).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('liaison-audit-2026-11-21.csv');
  const rows = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(rows[0]).toBe(
    '\uFEFFsequence,at,action,actorName,actorObjectId,actorTenantId,facts,previousHash,hash',
  );
  expect(rows).toHaveLength(17);
  expect(rows[1]).toContain('invitationSent,Chloé Martin');
  await page.context().close();
}, 60_000);

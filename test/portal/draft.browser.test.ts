import type { Browser, BrowserContext } from 'playwright-core';
import { draftInvitation } from '../../src/application/draftInvitation';
import { draftPageUrl } from '../../src/application/showDraft';
import { openBrowser } from '../support/browser';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';

let browser: Browser;
let portal: RunningPortal;
let context: BrowserContext;
beforeAll(async () => {
  [browser, portal] = await Promise.all([openBrowser(), openPortal()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await portal.close();
});
afterEach(() => context.close());

async function draft() {
  const { office, dependencies } = portal;
  const actor = await office.actor('chloe');
  const asked = {
    customerName: 'Fourth Coffee',
    email: 'alain@fourthcoffee.example',
    language: 'fr',
  } as const;
  const made = await draftInvitation(dependencies, actor, {
    ...asked,
    id: office.newId(),
    delegatedAdmin: true,
  });
  return { email: made.draft.email, url: draftPageUrl(dependencies, made.draft) };
}

test('copies subject, message or all with one press, and says that it has', async () => {
  const { email, url } = await draft();
  context = await browser.newContext({ locale: 'fr', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(url);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  for (const [button, text] of [
    ['Copier l’objet', email.subject],
    ['Copier le message', email.body],
    ['Tout copier', `${email.subject}\n\n${email.body}`],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('status').getByText('Copié').waitFor();
    expect((await clipboard()).replaceAll('\r\n', '\n')).toBe(text);
  }
});

test('says so when the browser does not allow copying', async () => {
  const { url } = await draft();
  context = await browser.newContext({ locale: 'en', permissions: [] });
  const page = await context.newPage();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto(url);
  await page.getByRole('button', { name: 'Copy all' }).click();
  await page.getByRole('status').getByText('Your browser did not allow copying').waitFor();
});

test('opens the mail application at once when the address asks for it, with everything filled in', async () => {
  const { email, url } = await draft();
  context = await browser.newContext();
  const page = await context.newPage();
  const followed = page.waitForRequest(/^mailto:/);
  // The mail application is another program: a page that opens it at once is never told that it has loaded.
  await page.goto(`${url}?open=1`, { waitUntil: 'commit' });
  const mail = new URL((await followed).url());
  expect(mail.protocol + mail.pathname).toBe('mailto:alain@fourthcoffee.example');
  expect(mail.searchParams.get('subject')).toBe(email.subject);
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(email.body);
});

test('without script the text is there to select, the link to press, and no button that does nothing', async () => {
  const { email, url } = await draft();
  context = await browser.newContext({ javaScriptEnabled: false, locale: 'en' });
  const page = await context.newPage();
  await page.goto(`${url}?open=1`);
  expect(await page.getByLabel('Subject').inputValue()).toBe(email.subject);
  expect(await page.getByLabel('Message').inputValue()).toBe(email.body);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(
    await page.getByRole('link', { name: 'Open in your mail application' }).getAttribute('href'),
  ).toMatch(/^mailto:/);
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import { actPath } from './support/customerWays';

let browser: Browser;
let context: BrowserContext;
let portal: RunningPortal;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  portal = await openPortal();
  // Without script: the pages must do without it.
  context = await browser.newContext({ locale: 'en-US', javaScriptEnabled: false });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await portal.close();
});

async function signedInAt(path: string): Promise<void> {
  await page.goto(`${portal.url}/signin?to=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: 'Anne Weiler' }).click();
  await page.waitForURL(portal.url + path);
}

/** Goes on by the Tab key until what has the focus is called so, then presses Enter. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) > 0 && (await focused.innerText()).trim() === name) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`The keyboard does not lead to “${name}”.`);
}

test('with the keyboard alone and without script, an admin removes a partner’s roles and signs the agreement', async () => {
  await signedInAt('/partners');
  await tabTo('Alpine Cloud Services');
  await page.getByRole('heading', { level: 1, name: 'Alpine Cloud Services' }).waitFor();
  await tabTo('Remove admin roles');
  await page.getByRole('heading', { name: 'Remove the admin roles of Alpine Cloud Services?' }).waitFor();
  await tabTo('Remove the admin roles');
  await page.getByRole('heading', { name: 'Alpine Cloud Services has no admin roles' }).waitFor();
  await tabTo('Back to Alpine Cloud Services');
  await page.getByRole('heading', { level: 2, name: 'Reseller', exact: true }).waitFor();
  expect(await page.getByText('Admin privileges of Alpine Cloud Services removed').count()).toBe(1);

  await tabTo('Agreement');
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await tabTo('Accept');
  await page.getByText('This page is the record of it.').waitFor();
});

test('after signing out, the way back shows nothing of what was there', async () => {
  await signedInAt('/partners');
  await page.getByRole('link', { name: 'Agreement' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${portal.url}/signed-out`);
  for (const said of ['Sign in to see the agreement', 'Sign in to see your partners']) {
    await page.goBack();
    await page.getByRole('heading', { name: said }).waitFor();
    expect(await page.content()).not.toMatch(/Anne Weiler|Alpine/);
  }
});

test('no other page can put one of ours into a frame', async () => {
  await signedInAt('/partners');
  const frame = `<iframe src="${portal.url}${actPath('advisor', 'delete')}"></iframe>`;
  await page.route('http://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: frame }),
  );
  await page.goto('http://evil.example/');
  const framed = page.frames().find((one) => one !== page.mainFrame());
  // Not even the page that asks to sign in: a cookie that stays away is not what keeps it out.
  expect(framed && (await framed.content())).not.toContain('Liaison');
});

test('a form on another site comes without our cookie, and does nothing', async () => {
  await signedInAt('/partners');
  const path = actPath('advisor', 'delete');
  const form = `<form method="post" action="${portal.url}${path}"><input name="version" value="1"><button>Win</button></form>`;
  await page.route('http://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: form }),
  );
  await page.goto('http://evil.example/');
  await page.getByRole('button', { name: 'Win' }).click();
  await page.getByRole('heading', { name: 'Nothing has changed' }).waitFor();
  await page.goto(portal.url + path);
  await page.getByRole('button', { name: 'Delete the partner' }).waitFor();
});

test('the record of the agreement prints in dark ink, without what is for the screen', async () => {
  await signedInAt('/agreement');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByText('This page is the record of it.').waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false);
  expect(await page.getByText('To keep a copy').isVisible()).toBe(false);
  expect(await page.getByText('Bellows College', { exact: true }).first().isVisible()).toBe(true);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

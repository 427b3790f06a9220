import { auditEntryRecord } from '../../src/application/records/audit';
import { relationshipRecord } from '../../src/application/records/customers';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { people, visitors } from '../support/office';
import { browsing } from './support/browsing';
import { acceptWhenReminded, arrive, byMouse, titleOf, waysInEveryLanguage } from './support/decisions';

const [northwind, fabrikam] = [people.chloe[0], people.nadia[0]];
const [fourthCoffee, tailspinToys] = [visitors.alain[0], visitors.hugo[0]];
const names = ['Northwind Conseil', 'Fabrikam Distribution'] as const;
const open = browsing();

/** What each of the two may do, as recorded at the customer. */
async function granted(customer: string) {
  const { store } = open.portal.dependencies;
  const read = (partner: string) => relationshipRecord.read(store, customer, partner, 'reseller');
  return (await Promise.all([northwind, fabrikam].map(read))).map((kept) =>
    kept?.value.state === 'active' ? kept.value.delegatedAdmin : null,
  );
}

async function recordedAt(customer: string) {
  const all = { order: 'ascending', limit: 100 } as const;
  const { items } = await auditEntryRecord.page(open.portal.dependencies.store, customer, all);
  return items.map(({ value }) => [value.action, value.facts['role'] ?? '']);
}

test.each(waysInEveryLanguage)(
  'one acceptance lets the reseller sell and administer, and the provider order: %s, in %s',
  async (_way, language, options, press) => {
    const { joint } = pageTexts(language);
    const reader = { ...open, language, options, press };
    const path = await open.portal.invite({ language, delegatedAdmin: true, joint: true });
    const page = await arrive(reader, path, 'Alain Besson');
    expect(await titleOf(page)).toBe(joint.title.withPrivileges(...names));
    await acceptWhenReminded(reader, page, path);
    expect(await titleOf(page)).toBe(joint.accepted.titleOwn(...names));
    expect(await granted(fourthCoffee)).toEqual([true, false]);
    expect(await recordedAt(fourthCoffee)).toEqual([
      ['agreementSigned', ''],
      ['relationshipAccepted', 'reseller'],
      ['relationshipAccepted', 'provider'],
    ]);
    await page.context().close();
  },
  60_000,
);

test('of two relationships one is there already: the page says which, and only the other is written', async () => {
  const { joint, decide } = pageTexts('fr');
  const path = await open.portal.invite({ language: 'fr', joint: true, customerName: 'Tailspin Toys' });
  const page = await arrive({ ...open, language: 'fr' }, path, 'Hugo Lambert');
  expect(await page.getByText(joint.existing).count()).toBe(1);
  expect(await page.locator('dd', { hasText: joint.existing }).innerText()).toContain(names[0]);
  await byMouse(page, decide.accept);
  await page.waitForURL(open.portal.url + path);
  expect(await granted(tailspinToys)).toEqual([false, false]);
  expect(await recordedAt(tailspinToys)).toEqual([['relationshipAccepted', 'provider']]);
  await page.context().close();
}, 60_000);

test('an account link that brings the missing half says who accepted that half, and when', async () => {
  const { joint, decide, accepted } = pageTexts('en');
  const path = await open.portal.invite({ language: 'en', joint: true, customerName: undefined });
  open.portal.office.later(3_600_000);
  const page = await arrive({ ...open, language: 'en' }, path, 'Hugo Lambert');
  await byMouse(page, decide.accept);
  await page.waitForURL(open.portal.url + path);
  expect(await titleOf(page)).toBe(joint.accepted.titleOwn(...names));
  expect(await page.content()).toContain(accepted.whenBy('2026-11-21T10:00:00.000Z', 'Hugo Lambert'));
  await page.context().close();
}, 60_000);

test('the form pressed twice accepts once', async () => {
  const path = await open.portal.invite({ language: 'en', delegatedAdmin: true, joint: true });
  const page = await arrive({ ...open, language: 'en' }, path, 'Alain Besson');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: pageTexts('en').decide.accept }).dblclick();
  // The form's page and the outcome's have one address: what tells them apart is what they say.
  const name = pageTexts('en').joint.accepted.titleOwn(...names);
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  expect(await recordedAt(fourthCoffee)).toHaveLength(3);
  await page.context().close();
}, 60_000);

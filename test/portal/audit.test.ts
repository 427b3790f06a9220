import { auditEntryRecord } from '../../src/application/records/audit';
import { acknowledgementRecord } from '../../src/application/records/acknowledgements';
import { acknowledgementVersion, statementIdSchema, textHash } from '../../src/domain/acknowledgement';
import { auditEntrySchema } from '../../src/domain/audit';
import { statementText } from '../../src/i18n/acknowledgement';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { auditPaths } from '../../src/portal/pages/AuditPages';
import { people } from '../support/office';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import type { WebReader } from '../support/webReader';
import { webReader } from '../support/webReader';
import { busyDay } from './support/auditWays';

const northwind = people.grace[0];
const at = '2026-11-21T09:00:00.000Z';
let portal: RunningPortal;
let reader: WebReader;
beforeEach(async () => {
  portal = await openPortal();
  reader = webReader();
});
afterEach(() => portal.close());

const signIn = (person: string) => reader.signIn(portal.url, person, auditPaths.newest);
const newest = () => reader.get(portal.url + auditPaths.newest);
const exported = (format: string, headers = {}) =>
  reader.get(`${portal.url}/audit/export?format=${format}`, headers);

/** Puts an ending with its acknowledgement on Northwind's record, the words being those of `textOf`. */
async function ending(sequence: number, name: string, textOf = statementText) {
  const id = portal.office.newId();
  const by = { tenantId: northwind, objectId: people.chloe[1], name };
  const organisation = { tenantId: northwind, name };
  const facts = { provider: name, providerTenant: northwind, acknowledgement: id };
  const entry = { sequence, at, action: 'partnershipRemoved' as const, actor: by, facts };
  await portal.office.store.commit(northwind, [
    auditEntryRecord.create({ ...entry, previousHash: '', hash: '' }),
    acknowledgementRecord.create({
      id,
      kind: 'partnership',
      version: acknowledgementVersion,
      language: 'fr',
      statements: statementIdSchema.options.map((one) => ({
        id: one,
        textHash: textHash(textOf(one, 'fr')),
      })),
      by,
      at,
      provider: organisation,
      reseller: organisation,
    }),
  ]);
}

describe('reading', () => {
  test('each sees the own organisation’s record and nothing of another’s', async () => {
    await busyDay(portal);
    await signIn('Grace Kim');
    const older = /href="(\/audit\/from\/[^"]+)"/.exec((await newest()).html)?.[1] ?? '';
    expect((await reader.get(portal.url + older)).status).toBe(200);
    await signIn('Omar Haddad');
    const answers = [await newest(), await exported('csv'), await exported('jsonLines')];
    for (const { html } of answers) expect(html).not.toMatch(/Northwind|Fabrikam|Fourth/);
    const elsewhere = await reader.get(portal.url + older);
    expect([elsewhere.status, elsewhere.location]).toEqual([303, auditPaths.newest]);
  });

  test.each(['AAAA', '%00', 'x'.repeat(80), '..%2F..%2Fi'])(
    'a place in the record that nobody gave out, %s, leads to the newest entries',
    async (place) => {
      await signIn('Grace Kim');
      const answer = await reader.get(`${portal.url}/audit/from/${place}`);
      expect([answer.status, answer.location]).toEqual([303, auditPaths.newest]);
    },
  );

  test('ten endings of partners with the longest of names still make a small page', async () => {
    for (let n = 1; n <= 10; n += 1) await ending(n, 'É'.repeat(200));
    await signIn('Grace Kim');
    const { html } = await newest();
    expect(html.match(/<li lang="fr">/g)).toHaveLength(40);
    expect(Buffer.byteLength(html)).toBeLessThan(30 * 1024);
  });

  test('of a statement that was read in other words, it claims none', async () => {
    await ending(1, 'Fabrikam', (id) => (id === 'goodFaith' ? 'In good faith.' : statementText(id, 'fr')));
    await signIn('Grace Kim');
    const { html } = await newest();
    expect(html).toContain(pageTexts('en').audit.wordsChanged('goodFaith'));
    expect(html).not.toContain(statementText('goodFaith', 'fr'));
    expect(html).toContain(statementText('noticeIsOurs', 'fr'));
  });
});

describe('whoever may not read it', () => {
  test.each([
    ['Sam Lee', 'Grace Kim'],
    ['Chloé Martin', 'Grace Kim'],
    ['Lucie Roche', 'Alain Besson'],
  ])('%s is told that %s can, gets no file, and it goes on record', async (person, can) => {
    await webReader().signIn(portal.url, 'Alain Besson');
    await signIn(person);
    for (const { status, html, headers } of [await newest(), await exported('csv')]) {
      expect(status).toBe(403);
      expect(html).toContain(pageTexts('en').audit.notAllowed.whoCan(can));
      expect(headers.get('content-disposition')).toBeNull();
    }
    await signIn(can);
    const refused = (await exported('jsonLines')).html
      .split('\n')
      .filter((line) => line.includes('"refused"'));
    expect(refused).toHaveLength(2);
    for (const line of refused) {
      expect(JSON.parse(line)).toMatchObject({ actor: { name: person }, facts: { attempted: 'showAudit' } });
    }
  });

  test('signed out, the page asks to sign in and the file leads to the page', async () => {
    expect((await newest()).html).toContain('href="/signin?to=%2Faudit"');
    const file = await exported('csv');
    expect([file.status, file.location]).toEqual([303, auditPaths.newest]);
  });

  test('a session that is over reads nothing more', async () => {
    await signIn('Grace Kim');
    portal.office.later(30 * 60_000);
    expect((await newest()).html).toContain(pageTexts('en').audit.signIn.title);
    expect((await exported('jsonLines')).status).toBe(303);
  });
});

describe('the file', () => {
  test('as lines of JSON is the whole record, exact, and is kept out of caches', async () => {
    await busyDay(portal);
    await signIn('Grace Kim');
    const { html, headers } = await exported('jsonLines');
    const entries = html.trimEnd().split('\n');
    const sequences = entries.map((line) => auditEntrySchema.parse(JSON.parse(line)).sequence);
    expect(sequences).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="liaison-audit-2026-11-21.jsonl"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  test('as CSV carries no formula into a spreadsheet', async () => {
    await ending(1, '=HYPERLINK("http://x")');
    await signIn('Grace Kim');
    const { html, headers } = await exported('csv');
    expect(html).toContain(`,"'=HYPERLINK(""http://x"")",`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  test.each(['', 'xlsx', 'CSV'])('in a form there is none of, “%s”, is refused', async (format) => {
    await signIn('Grace Kim');
    expect((await exported(format)).status).toBe(400);
  });

  test('is not made for a HEAD', async () => {
    await signIn('Grace Kim');
    const Cookie = [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const address = `${portal.url}/audit/export?format=csv`;
    const head = await fetch(address, { method: 'HEAD', headers: { Cookie } });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

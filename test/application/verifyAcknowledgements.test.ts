import { endRelationship } from '../../src/application/endRelationship';
import { acknowledgementRecord } from '../../src/application/records/acknowledgements';
import { showRelationshipEnding } from '../../src/application/showRelationshipEnding';
import { verifyAudit } from '../../src/application/verifyAudit';
import type { Acknowledgement } from '../../src/domain/acknowledgement';
import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import type { Office } from '../support/office';
import { openOffice, people, visitors } from '../support/office';
import { openPost } from '../support/post';

const [northwind] = people.chloe;
const [tailspin] = visitors.hugo;
const endingId = 'c0000000-0000-4000-8000-00000000abcd';
const id = acknowledgementRecord.id(endingId);

let office: Office;
beforeEach(async () => {
  office = await openOffice();
  const chloe = await office.actor('chloe');
  const language = 'fr' as const;
  await showRelationshipEnding(office, chloe, { endingId, customerTenantId: tailspin, language });
  const ticked = statementIdSchema.options;
  await endRelationship(office, chloe, { endingId, ticked, language, acknowledgementVersion });
  await openPost(office).deliver();
});
afterEach(() => office.close());

/** Alters the document behind Liaison's back, as whoever has the database can. */
async function altered(tenantId: string, change: (stated: Acknowledgement) => object): Promise<void> {
  const stored = await office.store.read(tenantId, id);
  const kept = acknowledgementRecord.parseOrNull(stored);
  if (!stored || !kept) throw new Error('it was kept');
  const { type, sort, facets } = stored;
  const document = { id, type, sort, facets, body: change(kept.value) };
  await office.store.commit(tenantId, [{ kind: 'replace', document, etag: stored.etag }]);
}

const faults = async (tenantId: string) =>
  (await verifyAudit(office, tenantId)).faults.map(({ kind }) => kind);

test('what was stated is as the audit record says, on both sides', async () => {
  expect(await faults(northwind)).toEqual([]);
  expect(await faults(tailspin)).toEqual([]);
});

test.each<[string, (stated: Acknowledgement) => object]>([
  ['a statement that is gone', (stated) => ({ ...stated, statements: stated.statements.slice(1) })],
  ['another language', (stated) => ({ ...stated, language: 'en' })],
  ['another version', (stated) => ({ ...stated, version: '2020-01' })],
  ['another moment', (stated) => ({ ...stated, at: '2020-01-01T00:00:00.000Z' })],
  ['another person', (stated) => ({ ...stated, by: { ...stated.by, name: 'Sam Lee' } })],
  ['what is none', () => ({ nothing: true })],
])('%s is found', async (_, change) => {
  await altered(northwind, change);
  expect(await faults(northwind)).toEqual(['acknowledgement']);
  expect(await faults(tailspin)).toEqual([]);
});

test('one that was deleted is found', async () => {
  const stored = await office.store.read(tailspin, id);
  await office.store.commit(tailspin, [{ kind: 'delete', id, etag: stored?.etag ?? '' }]);
  expect(await faults(tailspin)).toEqual(['acknowledgement']);
});

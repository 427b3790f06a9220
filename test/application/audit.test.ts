import { draftInvitation } from '../../src/application/draftInvitation';
import type { AuditFormat } from '../../src/application/auditFormats';
import { exportAudit } from '../../src/application/exportAudit';
import { listAudit } from '../../src/application/listAudit';
import { openInvitation } from '../../src/application/openInvitation';
import { auditEntryRecord } from '../../src/application/records/audit';
import { recordRefusal, refusalsRecorded } from '../../src/application/recordRefusal';
import type { AuditReader } from '../../src/application/auditReader';
import { verifyAudit, verifyEveryAudit } from '../../src/application/verifyAudit';
import { auditEntrySchema } from '../../src/domain/audit';
import { Refusal } from '../../src/domain/refusal';
import type { Office } from '../support/office';
import { followerOf, openOffice, people } from '../support/office';

const northwind = people.chloe[0];
let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

async function sent(customerName: string): Promise<void> {
  const chloe = await office.actor('chloe');
  const { draft } = await draftInvitation(office, chloe, {
    id: office.newId(),
    customerName,
    language: 'en',
    delegatedAdmin: true,
  });
  await openInvitation(office, chloe, { invitationId: draft.id, follower: followerOf(chloe) });
}

async function exported(reader: AuditReader, format: AuditFormat): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of await exportAudit(office, reader, format)) pieces.push(piece);
  return pieces.join('');
}

describe('reading', () => {
  test('newest first, a page at a time, by the organisation’s own Global admin alone', async () => {
    for (let n = 1; n <= 10; n += 1) await sent(`Customer ${n}`);
    const grace = await office.actor('grace');
    const first = await listAudit(office, grace);
    expect(first.items.map(({ sequence }) => sequence)).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
    const second = await listAudit(office, grace, { continuation: first.continuation });
    expect(second.items.map(({ facts }) => facts['customer'])).toEqual(['Customer 2', 'Customer 1']);
    expect((await listAudit(office, await office.actor('omar'))).items).toEqual([]);
    const refused = { code: 'roleMissing', facts: { action: 'showAudit', names: 'Grace Kim' } };
    await expect(listAudit(office, await office.actor('chloe'))).rejects.toMatchObject(refused);
    const signedIn = await office.partnerVisitor('grace');
    expect((await listAudit(office, signedIn)).items).toHaveLength(8);
    await expect(exported({ ...signedIn, isGlobalAdmin: false }, 'csv')).rejects.toMatchObject(refused);
  });

  test('as lines of JSON it is whole and exact', async () => {
    for (let n = 1; n <= 101; n += 1) await sent(`Customer ${n}`);
    const lines = (await exported(await office.actor('grace'), 'jsonLines')).trimEnd().split('\n');
    const entries = lines.map((line) => auditEntrySchema.parse(JSON.parse(line)));
    expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 101 }, (_, n) => n + 1));
  });

  test('as CSV it has a heading, quotes what must be, and carries no formula', async () => {
    await sent('Smith, "Sons" & Co');
    const entry = {
      sequence: 2,
      at: '2026-11-21T10:00:00.000Z',
      action: 'refused' as const,
      actor: { tenantId: northwind, objectId: people.chloe[1], name: '=HYPERLINK("http://x")' },
      facts: { name: '+1' },
      previousHash: '-x',
      hash: '@y',
    };
    await office.store.commit(northwind, [auditEntryRecord.create(entry)]);
    const rows = (await exported(await office.actor('grace'), 'csv')).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe('sequence,at,action,actorName,actorObjectId,actorTenantId,facts,previousHash,hash');
    expect(rows[1]).toContain(String.raw`""customer"":""Smith, \""Sons\"" & Co""`);
    expect(rows[2]).toContain(`,"'=HYPERLINK(""http://x"")",`);
    expect(rows[2]).toContain(`"{""name"":""+1""}",'-x,'@y`);
  });
});

describe('verifying', () => {
  type Document = { id: string; body: unknown };
  const entries = async (): Promise<Document[]> => [
    ...(await office.store.query(northwind, { type: 'audit', order: 'ascending', limit: 100 })).items,
  ];
  const write = (id: string, body: unknown, over: { sort?: string; facets?: Record<string, string> } = {}) =>
    office.store.commit(northwind, [
      { kind: 'put', document: { id, type: 'audit', sort: id.slice(6), facets: {}, body, ...over } },
    ]);

  beforeEach(async () => {
    for (let n = 1; n <= 4; n += 1) await sent(`Customer ${n}`);
  });

  test('what is as it was written has no fault', async () => {
    expect(await verifyAudit(office, northwind)).toEqual({ tenantId: northwind, entries: 4, faults: [] });
  });

  test('an altered, a deleted and two swapped entries are each found and named', async () => {
    const [first, second, third, fourth] = await entries();
    if (!first || !second || !third || !fourth) throw new Error('there are four');
    const before = await office.store.read(northwind, second.id);
    await write(second.id, { ...(second.body as object), facts: { invitation: 'another' } });
    expect((await verifyAudit(office, northwind)).faults).toEqual([{ kind: 'changed', sequence: 2 }]);
    await write(second.id, before?.body);
    await write(first.id, third.body);
    await write(third.id, first.body);
    expect((await verifyAudit(office, northwind)).faults).toEqual([
      { kind: 'misplaced', sequence: 1 },
      { kind: 'misplaced', sequence: 3 },
    ]);
    await write(first.id, first.body);
    await write(third.id, third.body);
    const last = await office.store.read(northwind, fourth.id);
    await office.store.commit(northwind, [{ kind: 'delete', id: fourth.id, etag: last?.etag ?? '' }]);
    expect((await verifyAudit(office, northwind)).faults).toEqual([{ kind: 'missing', sequence: 4 }]);
  });

  test('what lists show in another order, or not where they filter, is found', async () => {
    const [first, second, third] = await entries();
    if (!first || !second || !third) throw new Error('there are four');
    await write(first.id, first.body, { sort: second.id.slice(6) });
    await write(second.id, second.body, { sort: first.id.slice(6) });
    await write(third.id, third.body, { facets: { customer: northwind } });
    await write('audit:4', third.body);
    expect((await verifyAudit(office, northwind)).faults).toEqual([
      { kind: 'misplaced', sequence: 3 },
      { kind: 'misplaced', sequence: 1 },
      { kind: 'misplaced', sequence: 2 },
      { kind: 'changed', sequence: 3 },
    ]);
  });

  test('goes through every tenant on record', async () => {
    const [first] = await entries();
    await write(first?.id ?? '', { spoilt: true });
    const found: Record<string, number> = {};
    for await (const { tenantId, faults } of verifyEveryAudit(office)) found[tenantId] = faults.length;
    expect(Object.keys(found)).toHaveLength(22);
    expect(Object.values(found).filter((faults) => faults > 0)).toEqual([1]);
    expect(found[northwind]).toBe(1);
  });
});

describe('what was not allowed', () => {
  test('stands on the record of the person’s own organisation', async () => {
    const sam = await office.actor('sam');
    const about = { customer: 'x'.repeat(1000), code: 'made up' };
    const refusal = new Refusal('roleMissing');
    expect(await recordRefusal(office, sam, refusal, 'ending.confirm', about)).toBe(true);
    expect((await listAudit(office, await office.actor('grace'))).items).toMatchObject([
      {
        action: 'refused',
        actor: { name: 'Sam Lee' },
        facts: { code: 'roleMissing', attempted: 'ending.confirm', customer: 'x'.repeat(200) },
      },
    ]);
  });

  test('what can be mended or came too late does not', async () => {
    const sam = await office.actor('sam');
    for (const code of ['acknowledgementIncomplete', 'alreadyEnded'] as const) {
      expect(await recordRefusal(office, sam, new Refusal(code), 'ending.confirm')).toBe(false);
    }
    expect((await listAudit(office, await office.actor('grace'))).items).toEqual([]);
  });

  test('nobody can flood it', async () => {
    const sam = await office.actor('sam');
    const press = () => recordRefusal(office, sam, new Refusal('roleMissing'), 'ending.confirm');
    for (let n = 0; n < refusalsRecorded; n += 1) expect(await press()).toBe(true);
    expect(await press()).toBe(false);
    office.later(3_600_000);
    expect(await press()).toBe(true);
    expect((await verifyAudit(office, northwind)).entries).toBe(refusalsRecorded + 1);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditCommand } from '../src/auditCommand';
import { loadDirectory } from '../src/application/directory';
import { auditEntryRecord, auditOperations } from '../src/application/records/audit';
import { readDemoDirectory } from '../src/local/demoDirectory';
import { openEmbeddedStore } from '../src/store/embeddedStore';

const tenant = '10000000-0000-4000-8000-000000000002';
const at = '2026-11-21T10:00:00.000Z';
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'liaison-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

async function verified(...tenants: readonly string[]): Promise<{ code: number; lines: string[] }> {
  const written: string[] = [];
  const environment = { DATA_DIR: directory };
  const code = await auditCommand(tenants, environment, (line) => written.push(line));
  return { code, lines: written.join('').trimEnd().split('\n') };
}

test('the tool names what is wrong in which tenant, and ends with 1', async () => {
  const store = openEmbeddedStore({ directory, clock: Date.now });
  await loadDirectory({ store }, readDemoDirectory());
  await store.commit(tenant, [
    ...auditOperations(null, [{ at, action: 'invitationOpened', facts: { invitation: 'x' } }]),
  ]);
  await store.close();
  const sound = await verified();
  expect(sound.code).toBe(0);
  expect(sound.lines).toHaveLength(22);
  expect(sound.lines).toContain(`${tenant}: 1 entries, as they were written`);

  const again = openEmbeddedStore({ directory, clock: Date.now });
  const kept = await auditEntryRecord.read(again, tenant, '000000000001');
  if (!kept) throw new Error('it was written');
  await again.commit(tenant, [
    auditEntryRecord.replace({ ...kept.value, facts: { invitation: 'y' } }, kept.etag),
  ]);
  await again.close();
  expect(await verified(tenant)).toEqual({ code: 1, lines: [`${tenant}: entry 1: changed`] });
  expect((await verified()).code).toBe(1);
  await expect(verified('not a tenant')).rejects.toThrow();
});

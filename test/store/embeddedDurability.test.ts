import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DocumentStore, StoreUnavailable } from '../../src/application/documentStore';
import { openEmbeddedStore } from '../../src/store/embeddedStore';
import { compileWriter, startWriter, type Writer } from './embeddedProcess';

const folder = mkdtempSync(join(tmpdir(), 'liaison-durability-'));
const directory = join(folder, 'data');
let script = '';
let writer: Writer | undefined;

beforeAll(() => {
  script = compileWriter(join(folder, 'compiled'));
});
afterEach(async () => {
  await writer?.kill();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const open = () => openEmbeddedStore({ directory, clock: Date.now, lockWaitMs: 0 });

describe('the embedded store when its process is killed', () => {
  // One folder for all: each process goes on where the one before was killed.
  it.each([1, 7, 40, 150, 400])('keeps every acknowledged commit whole, after %s more', async (commits) => {
    writer = startWriter(script, directory);
    expect(await writer.next()).toBe('open');
    let acknowledged = 0;
    for (let done = 0; done < commits; done += 1) acknowledged = Number(await writer.next());
    const rest = await writer.kill();
    acknowledged = Number(rest.at(-1) ?? acknowledged);

    const store = open();
    const count = Number((await store.read('p', 'count'))?.body);
    // The last commit may have been written without its number being printed any more.
    expect([acknowledged, acknowledged + 1]).toContain(count);
    expect(await entriesOf(store)).toEqual(count * 2);
    for (let number = 1; number <= count; number += 1) {
      const query = { type: 'entry', facet: { name: 'of', value: String(number) } } as const;
      const page = await store.query('p', { ...query, order: 'ascending', limit: 3 });
      expect(page.items.map(({ id }) => id)).toEqual([`a${number}`, `b${number}`]);
    }
    await store.close();
  });

  it('refuses a second process while the first one has the folder, and not a moment longer', async () => {
    writer = startWriter(script, directory);
    expect(await writer.next()).toBe('open');
    expect(open).toThrow(StoreUnavailable);
    expect(open).toThrow(/Another process is using .*liaison\.db/);
    await writer.kill();
    await open().close();
  });
});

async function entriesOf(store: DocumentStore): Promise<number> {
  let entries = 0;
  let continuation: string | undefined;
  do {
    const next = continuation === undefined ? {} : { continuation };
    const page = await store.query('p', { type: 'entry', order: 'ascending', limit: 100, ...next });
    entries += page.items.length;
    continuation = page.continuation;
  } while (continuation !== undefined);
  return entries;
}

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { StoreUnavailable } from '../../src/application/documentStore';
import { createCommits } from '../../src/store/embeddedCommits';
import { openEmbeddedDatabase, writeAheadLog } from '../../src/store/embeddedDatabase';
import { prepareStatements } from '../../src/store/embeddedStatements';
import { openEmbeddedStore } from '../../src/store/embeddedStore';
import { createWriteThrough } from '../../src/store/embeddedWriteThrough';
import { checkCommit } from '../../src/store/limits';
import { openStore } from '../../src/store/openStore';
import { newDocument } from '../contract/contractTools';

let folder: string;
let directory: string;
let now = 0;
const clock = () => now;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-embedded-'));
  directory = join(folder, 'some', 'data');
  now = Date.parse('2026-11-21T00:00:00Z');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Looks into the file of a closed store. */
function inspect(sql: string): unknown[] {
  const database = new DatabaseSync(join(directory, 'liaison.db'));
  const rows = database.prepare(sql).all();
  database.close();
  return rows;
}

describe('the embedded store', () => {
  it('keeps its folder and files from other users', async () => {
    const store = openEmbeddedStore({ directory, clock });
    await store.commit('p', [{ kind: 'create', document: newDocument({ id: 'a' }) }]);
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(mode(directory)).toBe('700');
    expect(mode(join(directory, 'liaison.db'))).toBe('600');
    expect(mode(join(directory, 'liaison.db-wal'))).toBe('600');
    await store.close();
  });

  it('finds everything again when it is opened again', async () => {
    const first = await openStore({ engine: 'embedded', directory, clock });
    const [etag] = await first.commit('p', [{ kind: 'create', document: newDocument({ id: 'a' }) }]);
    await first.close();
    await first.close();
    const second = await openStore({ engine: 'embedded', directory, clock });
    expect(await second.read('p', 'a')).toMatchObject({ id: 'a', etag });
    await second.close();
  });

  it('refuses a file that a newer version wrote, and leaves it as it is', async () => {
    await openEmbeddedStore({ directory, clock }).close();
    inspect('PRAGMA user_version = 99');
    expect(() => openEmbeddedStore({ directory, clock })).toThrow(StoreUnavailable);
    expect(() => openEmbeddedStore({ directory, clock })).toThrow(/schema version 99; this Liaison knows 1/);
    expect(inspect('PRAGMA user_version')).toEqual([{ user_version: 99 }]);
  });

  it('answers StoreUnavailable once it is closed', async () => {
    const store = openEmbeddedStore({ directory, clock });
    await store.close();
    await expect(store.ping()).rejects.toThrow(StoreUnavailable);
    const operation = { kind: 'create', document: newDocument({ id: 'a' }) } as const;
    await expect(store.commit('p', [operation])).rejects.toThrow(StoreUnavailable);
  });

  it('still carries out what was asked before it is closed', async () => {
    const store = openEmbeddedStore({ directory, clock });
    const commit = store.commit('p', [{ kind: 'create', document: newDocument({ id: 'a' }) }]);
    await store.close();
    await expect(commit).resolves.toHaveLength(1);
    expect(inspect('SELECT id FROM documents')).toEqual([{ id: 'a' }]);
  });

  it('writes nothing of any commit in a round that the disk failed, and goes on after it', async () => {
    const database = openEmbeddedDatabase(directory);
    const statements = prepareStatements(database);
    const write = jest.spyOn(statements, 'write');
    const disk = createWriteThrough(writeAheadLog(directory));
    const commits = createCommits(database, statements, clock, disk);
    const add = (...ids: string[]) =>
      commits.add(
        'p',
        checkCommit(
          'p',
          ids.map((id) => ({ kind: 'create', document: newDocument({ id }) })),
        ),
      );
    const full = Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' });

    write.mockImplementationOnce((...row) => {
      prepareStatements(database).write(...row);
    });
    write.mockImplementationOnce(() => {
      throw full;
    });
    const results = await Promise.allSettled([add('a', 'b'), add('c')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(add('a')).resolves.toHaveLength(1);
    database.close();
    disk.close();
    expect(inspect('SELECT id FROM documents')).toEqual([{ id: 'a' }]);
  });

  it('acknowledges a commit only when it is on the disk, and says so when it cannot be', async () => {
    const database = openEmbeddedDatabase(directory);
    const passes: { resolve: () => void; reject: (error: Error) => void }[] = [];
    const disk = {
      through: () =>
        new Promise<void>((resolve, reject) => {
          passes.push({ resolve, reject });
        }),
      close: () => undefined,
    };
    const commits = createCommits(database, prepareStatements(database), clock, disk);
    const add = (id: string) =>
      commits.add('p', checkCommit('p', [{ kind: 'create', document: newDocument({ id }) }]));
    const answers: string[] = [];
    const first = add('a').then(() => answers.push('a'));
    await setImmediate();
    const second = add('b').catch((error: unknown) =>
      answers.push(String(error instanceof StoreUnavailable)),
    );
    await setImmediate();
    await setImmediate();
    expect(answers).toEqual([]);
    passes[0]?.resolve();
    await first;
    expect(answers).toEqual(['a']);
    passes[1]?.reject(new StoreUnavailable('the disk is gone'));
    await second;
    expect(answers).toEqual(['a', 'true']);
    database.close();
  });

  it('clears expired documents away a few at each commit, with their facets', async () => {
    const store = openEmbeddedStore({ directory, clock });
    const brief = Array.from({ length: 20 }, (_, index) =>
      newDocument({ id: `${index}`, facets: { kind: 'brief' }, expiresAt: now + 1_000 }),
    );
    await store.commit(
      'p',
      brief.map((document) => ({ kind: 'create', document })),
    );
    now += 1_000;
    const put = { kind: 'put', document: newDocument({ id: 'kept', facets: { kind: 'kept' } }) } as const;
    for (let commits = 0; commits < 3; commits += 1) await store.commit('elsewhere', [put]);
    await store.close();
    expect(inspect('SELECT id FROM documents')).toEqual([{ id: 'kept' }]);
    expect(inspect('SELECT value FROM facets')).toEqual([{ value: 'kept' }]);
  });

  it('finds every page by an index in its order, and never sorts or scans', () => {
    const database = openEmbeddedDatabase(directory);
    const prepare = jest.spyOn(database, 'prepare');
    prepareStatements(database);
    const texts = prepare.mock.calls.map(([sql]) => sql).filter((sql) => !sql.startsWith('INSERT'));
    prepare.mockRestore();
    expect(texts.length).toBeGreaterThan(8);
    for (const sql of texts) {
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
      const steps = plan.map((step) => String(step['detail']));
      expect(steps.every((step) => step.startsWith('SEARCH'))).toBe(true);
    }
    database.close();
  });
});

import { writeSync } from 'node:fs';
import type { Operation } from '../../src/application/documentStore';
import { openEmbeddedStore } from '../../src/store/embeddedStore';

/*
 * A process of its own: commits a count and two entries at a time, and prints the number of each commit once it is
 * acknowledged. Entries expire now and then, so that clearing away is under way as well when it is killed.
 */
async function write(directory: string): Promise<never> {
  const store = openEmbeddedStore({ directory, clock: Date.now });
  writeSync(1, 'open\n');
  for (;;) {
    const before = await store.read('p', 'count');
    const number = Number(before?.body ?? 0) + 1;
    const count = {
      id: 'count',
      type: 'count',
      sort: '',
      facets: { parity: String(number % 2) },
      body: number,
    };
    const entry = (id: string) => ({
      id,
      type: 'entry',
      sort: id,
      facets: { of: String(number) },
      body: 'x'.repeat(500),
    });
    const operations: readonly Operation[] = [
      before ? { kind: 'replace', document: count, etag: before.etag } : { kind: 'create', document: count },
      { kind: 'create', document: entry(`a${number}`) },
      { kind: 'create', document: entry(`b${number}`) },
      { kind: 'put', document: { ...entry(`brief${number}`), type: 'brief', expiresAt: Date.now() + 1 } },
    ];
    await store.commit('p', operations);
    writeSync(1, `${number}\n`);
  }
}

void write(process.argv[2] ?? '');

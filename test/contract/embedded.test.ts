import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embeddedStore';
import { documentStoreContract } from './documentStoreContract';

describe('the embedded store', () => {
  documentStoreContract(() => {
    const directory = mkdtempSync(join(tmpdir(), 'liaison-contract-'));
    let now = Date.parse('2026-11-21T00:00:00Z');
    const store = openEmbeddedStore({ directory, clock: () => now });
    return Promise.resolve({
      store,
      now: () => now,
      passTime: (ms) => {
        now += ms;
      },
      close: async () => {
        await store.close();
        rmSync(directory, { recursive: true });
      },
    });
  }, 300);
});

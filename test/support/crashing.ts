import type { DocumentStore } from '../../src/application/documentStore';

/** The process died: nothing more is answered until it is started anew. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** A store for a process that can be made to die right after any one of its commits. */
export function crashing() {
  let left = Number.POSITIVE_INFINITY;
  let dead = false;
  const alive = <A extends unknown[], T>(work: (...args: A) => Promise<T>) => {
    return (...args: A) => (dead ? Promise.reject(new Crash()) : work(...args));
  };
  return {
    wrap: (store: DocumentStore): DocumentStore => ({
      read: alive((...args: Parameters<DocumentStore['read']>) => store.read(...args)),
      readMany: alive((...args: Parameters<DocumentStore['readMany']>) => store.readMany(...args)),
      query: alive((...args: Parameters<DocumentStore['query']>) => store.query(...args)),
      due: alive((...args: Parameters<DocumentStore['due']>) => store.due(...args)),
      ping: alive((...args: Parameters<DocumentStore['ping']>) => store.ping(...args)),
      close: () => store.close(),
      commit: alive(async (partition, operations) => {
        const etags = await store.commit(partition, operations);
        left -= 1;
        if (left > 0) return etags;
        dead = true;
        throw new Crash();
      }),
    }),
    /** Dies after this many more commits. */
    dieAfter(commits: number): void {
      left = commits;
    },
    /** @returns whether it had died */
    restart(): boolean {
      const died = dead;
      left = Number.POSITIVE_INFINITY;
      dead = false;
      return died;
    },
  };
}

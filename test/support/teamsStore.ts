import type { DocumentStore } from '../../src/application/documentStore';

/** A store that says before each request what is asked of it. */
export function watched(store: DocumentStore, before: (method: string) => void): DocumentStore {
  const ask = async <T>(method: string, step: () => Promise<T>): Promise<T> => {
    before(method);
    return step();
  };
  return {
    read: (...asked) => ask('read', () => store.read(...asked)),
    readMany: (...asked) => ask('readMany', () => store.readMany(...asked)),
    query: (...asked) => ask('query', () => store.query(...asked)),
    commit: (...asked) => ask('commit', () => store.commit(...asked)),
    due: (...asked) => ask('due', () => store.due(...asked)),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

import type { DocumentStore, NewDocument } from '../../src/application/documentStore';

/** A store under test, with the clock it tells time by. */
export interface StoreUnderTest {
  readonly store: DocumentStore;
  /** Moves the store's clock on. */
  readonly passTime: (ms: number) => void;
  readonly now: () => number;
}

/** Opens a store once for a group of tests; it is closed after them. */
export type OpenStore = () => Promise<StoreUnderTest & { readonly close: () => Promise<void> }>;

/** Opens the store before the tests of the surrounding group and closes it after them. */
export function useStore(open: OpenStore): () => StoreUnderTest {
  let opened: Awaited<ReturnType<OpenStore>> | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => {
    await opened?.close();
  });
  return () => {
    if (!opened) throw new Error('The store is open only within a test.');
    return opened;
  };
}

let counter = 0;

/** A partition or type nobody else uses, also on an account that earlier runs have used. */
export function fresh(name: string): string {
  counter += 1;
  return `${name}-${process.pid}-${Date.now().toString(36)}-${counter}`;
}

/** A document with what the test leaves out filled in. */
export function newDocument(given: Partial<NewDocument> & { readonly id: string }): NewDocument {
  return { type: 'note', sort: '', facets: {}, body: { of: given.id }, ...given };
}

export async function create(
  store: DocumentStore,
  partition: string,
  ...documents: readonly (Partial<NewDocument> & { readonly id: string })[]
): Promise<readonly string[]> {
  return store.commit(
    partition,
    documents.map((document) => ({ kind: 'create', document: newDocument(document) })),
  );
}

import type { DocumentStore } from '../../src/application/documentStore';

/** A store that notes from which partitions documents were given out. */
export function touching() {
  let touched = new Set<string>();
  const noted = (partition: string, found: boolean) => {
    if (found) touched.add(partition);
  };
  return {
    wrap: (store: DocumentStore): DocumentStore => ({
      async read(partition, id) {
        const document = await store.read(partition, id);
        noted(partition, document !== null);
        return document;
      },
      async readMany(partition, ids) {
        const documents = await store.readMany(partition, ids);
        noted(
          partition,
          documents.some((document) => document !== null),
        );
        return documents;
      },
      async query(partition, query) {
        const page = await store.query(partition, query);
        noted(partition, page.items.length > 0);
        return page;
      },
      async due(...asked) {
        const documents = await store.due(...asked);
        for (const { partition } of documents) noted(partition, true);
        return documents;
      },
      commit: (...commit) => store.commit(...commit),
      ping: () => store.ping(),
      close: () => store.close(),
    }),
    /** The partitions that documents came from while this work was done. */
    async during(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
      touched = new Set();
      await work();
      return touched;
    },
  };
}

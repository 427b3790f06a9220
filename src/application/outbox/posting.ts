import type { DocumentStore } from '../documentStore';
import { outboxRecord } from '../records/outbox';

/** The same store; `onPosted` hears of each partition that a commit has just posted an outbox message in. */
export function announcingPosts(store: DocumentStore, onPosted: (partition: string) => void): DocumentStore {
  return {
    read: (...args) => store.read(...args),
    readMany: (...args) => store.readMany(...args),
    query: (...args) => store.query(...args),
    due: (...args) => store.due(...args),
    ping: () => store.ping(),
    close: () => store.close(),
    async commit(partition, operations) {
      const etags = await store.commit(partition, operations);
      const posts = operations.some(
        (operation) => operation.kind === 'create' && operation.document.type === outboxRecord.type,
      );
      if (posts) onPosted(partition);
      return etags;
    },
  };
}

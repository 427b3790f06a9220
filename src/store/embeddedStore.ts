import type { DocumentStore, Page, Query, StoredDocument } from '../application/documentStore';
import { pageOf, rangeOf } from './continuation';
import { createCommits } from './embeddedCommits';
import { asUnavailable, openEmbeddedDatabase, writeAheadLog } from './embeddedDatabase';
import { type DocumentRow, isExpired, parseFacets, prepareStatements } from './embeddedStatements';
import { createWriteThrough } from './embeddedWriteThrough';
import { checkCommit, checkDue, checkKey, checkKeys, checkQuery } from './limits';
import { placesUpTo } from './order';

export interface EmbeddedSettings {
  /** The folder that keeps the data; made when it is not there, used by one process at a time. */
  readonly directory: string;
  /** Milliseconds since 1970; decides what has expired. */
  readonly clock: () => number;
  /** How long to wait for a process that has the folder, in milliseconds. */
  readonly lockWaitMs?: number;
}

/**
 * The document store in a file, with nothing to install. It answers synchronously inside: SQLite takes less time
 * for these statements than handing them to another thread.
 * @throws StoreUnavailable when another process has the folder, or a newer version wrote it
 */
export function openEmbeddedStore({ directory, clock, lockWaitMs }: EmbeddedSettings): DocumentStore {
  const database = openEmbeddedDatabase(directory, lockWaitMs);
  const disk = createWriteThrough(writeAheadLog(directory));
  const statements = prepareStatements(database);
  const commits = createCommits(database, statements, clock, disk);

  function read(partition: string, id: string): StoredDocument | null {
    checkKey(partition, id);
    return readLive(partition, id);
  }

  function readLive(partition: string, id: string): StoredDocument | null {
    const row = statements.byId(partition, id);
    return row && !isExpired(row, clock()) ? toDocument(row) : null;
  }

  function readMany(partition: string, ids: readonly string[]): readonly (StoredDocument | null)[] {
    checkKeys(partition, ids);
    return ids.map((id) => readLive(partition, id));
  }

  function query(partition: string, wanted: Query): Page {
    checkQuery(partition, wanted);
    const range = rangeOf(partition, wanted);
    const rows = statements.inRange(partition, wanted, range, clock());
    return pageOf(partition, wanted, rows, ({ place }) => place, toDocument);
  }

  function due(type: string, upTo: string, limit: number, after?: string): readonly StoredDocument[] {
    checkDue(type, upTo, limit, after);
    return statements.anywhere(type, placesUpTo(upTo, after), clock(), limit).map(toDocument);
  }

  return {
    read: (partition, id) => answer(() => read(partition, id)),
    readMany: (partition, ids) => answer(() => readMany(partition, ids)),
    query: (partition, wanted) => answer(() => query(partition, wanted)),
    commit: (partition, operations) =>
      answer(() => commits.add(partition, checkCommit(partition, operations))),
    due: (...asked) => answer(() => due(...asked)),
    ping: () =>
      answer(() => {
        statements.byId('ping', 'ping');
      }),
    close: () =>
      answer(async () => {
        await commits.finish();
        if (!database.isOpen) return;
        database.close();
        disk.close();
      }),
  };
}

/** Answers as the contract says: later, and with the errors it names. */
function answer<T>(work: () => T | Promise<T>): Promise<T> {
  return Promise.resolve()
    .then(work)
    .catch((error: unknown) => {
      throw asUnavailable(error);
    });
}

function toDocument(row: DocumentRow): StoredDocument {
  return {
    partition: row.partition,
    id: row.id,
    type: row.type,
    sort: row.sort,
    facets: parseFacets(row.facets),
    body: JSON.parse(row.body) as unknown,
    etag: row.etag,
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
  };
}

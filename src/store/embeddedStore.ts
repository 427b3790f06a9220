import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import {
  CommitConflict,
  type DocumentStore,
  type Operation,
  type Page,
  type Query,
  type StoredDocument,
  StoreUnavailable,
} from '../application/documentStore';
import { pageOf, rangeOf } from './continuation';
import { isFromSqlite, openEmbeddedDatabase } from './embeddedDatabase';
import { type DocumentRow, parseFacets, prepareStatements, type Statements } from './embeddedStatements';
import {
  checkCommit,
  checkDue,
  checkKey,
  checkKeys,
  checkQuery,
  type CheckedOperation,
  idOf,
} from './limits';
import { placeOf, placesUpTo } from './order';

/** Expired documents that a commit clears away, beside its own work. */
const SWEPT_PER_COMMIT = 8;

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
  const statements = prepareStatements(database);

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

  function commit(partition: string, operations: readonly Operation[]): readonly string[] {
    const checked = checkCommit(partition, operations);
    const now = clock();
    database.exec('BEGIN IMMEDIATE');
    const etags = checked.map((operation) => apply(statements, partition, operation, now));
    sweep(statements, now);
    database.exec('COMMIT');
    return etags;
  }

  function due(type: string, upTo: string, limit: number): readonly StoredDocument[] {
    checkDue(type, upTo, limit);
    return statements.anywhere(type, placesUpTo(upTo).before, clock(), limit).map(toDocument);
  }

  return {
    read: (partition, id) => answer(database, () => read(partition, id)),
    readMany: (partition, ids) => answer(database, () => readMany(partition, ids)),
    query: (partition, wanted) => answer(database, () => query(partition, wanted)),
    commit: (partition, operations) => answer(database, () => commit(partition, operations)),
    due: (type, upTo, limit) => answer(database, () => due(type, upTo, limit)),
    ping: () =>
      answer(database, () => {
        statements.byId('ping', 'ping');
      }),
    close: () =>
      answer(database, () => {
        if (database.isOpen) database.close();
      }),
  };
}

/** Does the work in one go, so that nothing comes between a commit and its undoing, and answers as promised. */
function answer<T>(database: DatabaseSync, work: () => T): Promise<T> {
  return Promise.resolve().then(() => {
    try {
      return work();
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
      throw isFromSqlite(error)
        ? new StoreUnavailable('The data file cannot be used.', { cause: error })
        : error;
    }
  });
}

function apply(
  statements: Statements,
  partition: string,
  { operation, json }: CheckedOperation,
  now: number,
): string {
  const id = idOf(operation);
  const found = statements.byId(partition, id);
  const live = found && !isExpired(found, now) ? found : undefined;
  if (operation.kind === 'create' && live) throw new CommitConflict(partition, id, 'exists');
  if ((operation.kind === 'replace' || operation.kind === 'delete') && live?.etag !== operation.etag) {
    throw new CommitConflict(partition, id, 'stale');
  }
  if (operation.kind === 'delete') {
    if (found) statements.remove(found);
    return '';
  }
  const { document } = operation;
  const row = {
    partition,
    id,
    type: document.type,
    sort: document.sort,
    place: placeOf(document.sort, id),
    facets: JSON.stringify(document.facets),
    body: json,
    etag: randomUUID(),
    expires_at: document.expiresAt ?? null,
  };
  statements.write(row, found);
  return row.etag;
}

function sweep(statements: Statements, now: number): void {
  for (const row of statements.expired(now, SWEPT_PER_COMMIT)) statements.remove(row);
}

function isExpired(row: DocumentRow, now: number): boolean {
  return row.expires_at !== null && row.expires_at <= now;
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

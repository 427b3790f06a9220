import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../application/documentStore';

const FILE = 'liaison.db';
const SCHEMA_VERSION = 1;
const SQLITE_BUSY = 5;
/** Long enough for a predecessor that is just stopping to let go of the file. */
const LOCK_WAIT_MS = 2_000;

// `place` is sort and id as order.ts writes them. Facets lie beside the documents, in the order they are asked for.
const SCHEMA = `
  CREATE TABLE documents (
    key INTEGER PRIMARY KEY,
    partition TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    sort TEXT NOT NULL,
    place TEXT NOT NULL,
    facets TEXT NOT NULL,
    body TEXT NOT NULL,
    etag TEXT NOT NULL,
    expires_at INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX documents_by_id ON documents (partition, id);
  CREATE INDEX documents_by_place ON documents (partition, type, place);
  CREATE INDEX documents_anywhere ON documents (type, place, partition);
  CREATE INDEX documents_expiring ON documents (expires_at) WHERE expires_at IS NOT NULL;
  CREATE TABLE facets (
    partition TEXT NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    place TEXT NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (partition, type, name, value, place)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** Where a commit is written first, before it comes into the database file itself. */
export const writeAheadLog = (directory: string): string => join(directory, `${FILE}-wal`);

/**
 * Opens the database file in a folder of its own, making both when they are not there, for this process alone.
 * @throws StoreUnavailable when another process has it, or a newer version of Liaison wrote it
 */
export function openEmbeddedDatabase(directory: string, lockWaitMs = LOCK_WAIT_MS): DatabaseSync {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, FILE);
  // SQLite gives the files it keeps beside the database the mode of the database itself.
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: lockWaitMs });
  try {
    claim(database);
    prepareSchema(database, file);
    return database;
  } catch (error) {
    database.close();
    if (isBusy(error)) {
      throw new StoreUnavailable(
        `Another process is using ${file}. Stop it, or choose another data folder.`,
        {
          cause: error,
        },
      );
    }
    throw error;
  }
}

/** Takes the file's lock for as long as the database is open; a killed process lets go of it by itself. */
function claim(database: DatabaseSync): void {
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec('PRAGMA journal_mode = WAL');
  // SQLite orders its writes; that a commit is on the disk before it is acknowledged is embeddedCommits' care.
  database.exec('PRAGMA synchronous = NORMAL');
  database.exec('BEGIN IMMEDIATE; COMMIT');
}

function prepareSchema(database: DatabaseSync, file: string): void {
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (version === SCHEMA_VERSION) return;
  if (version !== 0) {
    throw new StoreUnavailable(
      `${file} has schema version ${String(version)}; this Liaison knows ${SCHEMA_VERSION}. Run the version that wrote it.`,
    );
  }
  database.exec(`BEGIN; ${SCHEMA} COMMIT;`);
}

/** The error to show for one met while using the database: that the file is at fault, when it is. */
export function asUnavailable(error: unknown): unknown {
  const isOfFile = has(error, 'code', ['ERR_SQLITE_ERROR', 'ERR_INVALID_STATE']);
  return isOfFile ? new StoreUnavailable('The data file cannot be used.', { cause: error }) : error;
}

function isBusy(error: unknown): boolean {
  return has(error, 'errcode', [SQLITE_BUSY]);
}

function has(error: unknown, property: 'code' | 'errcode', values: readonly unknown[]): boolean {
  // Not `instanceof Error`, which is false where tests run in a realm of their own.
  return typeof error === 'object' && error !== null && values.includes(Reflect.get(error, property));
}

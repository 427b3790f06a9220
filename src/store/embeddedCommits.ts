import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers';
import { CommitConflict } from '../application/documentStore';
import { asUnavailable } from './embeddedDatabase';
import { type DocumentRow, isExpired, type Statements } from './embeddedStatements';
import { type CheckedOperation, idOf } from './limits';
import type { WriteThrough } from './embeddedWriteThrough';
import { placeOf } from './order';

/** Expired documents that a commit clears away, beside its own work. */
const SWEPT_PER_COMMIT = 8;

interface Waiting {
  readonly partition: string;
  readonly operations: readonly CheckedOperation[];
  readonly resolve: (etags: readonly string[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Carries out commits. Those asked for in one round of the event loop share a transaction; each is still whole or not
 * there at all, and none is acknowledged before it is on the disk, so that a power cut loses nothing either.
 */
export function createCommits(
  database: DatabaseSync,
  statements: Statements,
  clock: () => number,
  disk: WriteThrough,
) {
  let waiting: Waiting[] = [];
  const underWay = new Set<Promise<void>>();

  function add(partition: string, operations: readonly CheckedOperation[]): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(begin);
      waiting.push({ partition, operations, resolve, reject });
    });
  }

  function begin(): void {
    const flushed = flush().finally(() => underWay.delete(flushed));
    underWay.add(flushed);
  }

  /** Carries out what waits. */
  async function flush(): Promise<void> {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      const settlements = inTransaction(group);
      await disk.through();
      for (const settle of settlements) settle();
    } catch (error) {
      for (const { reject } of group) reject(asUnavailable(error));
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    }
  }

  /** Carries out what waits, and resolves when every commit has been answered. */
  async function finish(): Promise<void> {
    begin();
    await Promise.all(underWay);
  }

  function inTransaction(group: readonly Waiting[]): readonly (() => void)[] {
    const now = clock();
    database.exec('BEGIN IMMEDIATE');
    const settlements = group.map((commit) => {
      try {
        const etags = carryOut(statements, commit, now);
        return () => {
          commit.resolve(etags);
        };
      } catch (error) {
        // A conflict is found before anything is written; any other error is of the file and ends the transaction.
        if (!(error instanceof CommitConflict)) throw error;
        return () => {
          commit.reject(error);
        };
      }
    });
    for (const row of statements.expired(now, SWEPT_PER_COMMIT * group.length)) statements.remove(row);
    database.exec('COMMIT');
    return settlements;
  }

  return { add, finish };
}

function carryOut(
  statements: Statements,
  { partition, operations }: Waiting,
  now: number,
): readonly string[] {
  const found = operations.map((operation) => findUnlessStale(statements, partition, operation, now));
  return operations.map((operation, index) => write(statements, partition, operation, found[index]));
}

/** The row an operation is about, expired or not. @throws CommitConflict */
function findUnlessStale(
  statements: Statements,
  partition: string,
  { operation }: CheckedOperation,
  now: number,
): DocumentRow | undefined {
  const id = idOf(operation);
  const found = statements.byId(partition, id);
  const live = found && !isExpired(found, now) ? found : undefined;
  if (operation.kind === 'create' && live) throw new CommitConflict(partition, id, 'exists');
  if ((operation.kind === 'replace' || operation.kind === 'delete') && live?.etag !== operation.etag) {
    throw new CommitConflict(partition, id, 'stale');
  }
  return found;
}

function write(
  statements: Statements,
  partition: string,
  { operation, json }: CheckedOperation,
  found: DocumentRow | undefined,
): string {
  if (operation.kind === 'delete') {
    if (found) statements.remove(found);
    return '';
  }
  const { id, type, sort, facets, expiresAt } = operation.document;
  const etag = randomUUID();
  const row = {
    partition,
    id,
    type,
    sort,
    place: placeOf(sort, id),
    facets: JSON.stringify(facets),
    body: json,
    etag,
    expires_at: expiresAt ?? null,
  };
  statements.write(row, found);
  return etag;
}

import type { Container, JSONObject, OperationInput } from '@azure/cosmos';
import { CommitConflict, type Operation, StoreUnavailable } from '../application/documentStore';
import { encodeId, fromEtag, isExpired, toCosmos, toEtag } from './cosmosDocument';
import { type Failure, failureOf, failureOfStatus, type Patience } from './cosmosPatience';
import type { CosmosReads } from './cosmosReads';
import { idOf } from './limits';

const SUCCEEDED = 300;
const FAILED_DEPENDENCY = 424;
const CONFLICTS = [404, 409, 412];

/** What became of one sending of the batch. */
type Outcome =
  | Failure
  | { readonly kind: 'written'; readonly etags: readonly string[] }
  | { readonly kind: 'conflict'; readonly index: number };

export interface CommitTools {
  readonly container: Container;
  readonly reads: CosmosReads;
  readonly clock: () => number;
  readonly newCommitId: () => string;
}

/**
 * Sends operations as one transactional batch, until it is known what became of them.
 *
 * An answer can be lost after the batch was written, and to send it again then would meet its own documents as a
 * conflict. So every document carries the id of the commit that wrote it: before another sending, and whenever one
 * after a lost answer meets a conflict, the documents are asked whether this commit is in them.
 * @throws CommitConflict, StoreUnavailable
 */
export async function commitBatch(
  tools: CommitTools,
  patience: Patience,
  partition: string,
  operations: readonly Operation[],
): Promise<readonly string[]> {
  refuseExpired(partition, operations, tools.clock());
  const commit = tools.newCommitId();
  // the etags of expired documents that created ones take the place of, by their encoded id
  let makesWay: ReadonlyMap<string, string> = new Map();
  let inDoubt = false;
  for (;;) {
    const batch = operations.map((operation) =>
      toInput(partition, operation, commit, tools.clock(), makesWay.get(encodeId(idOf(operation)))),
    );
    const outcome = await send(tools.container, partition, operations, batch);
    if (outcome.kind === 'written') return outcome.etags;
    if (outcome.kind === 'refused') throw outcome.error;
    if (outcome.kind === 'throttled') {
      await patience.throttled(outcome.retryAfterMs);
      continue;
    }
    if (outcome.kind === 'lost') {
      inDoubt = true;
      patience.lost(outcome.timedOut);
    }
    if (inDoubt) {
      const etags = await findWritten(tools.reads, patience, partition, operations, commit);
      if (etags) return etags;
    }
    if (outcome.kind === 'conflict') {
      if (inDoubt) throw inDoubtStill();
      makesWay = await makeWay(tools, patience, partition, operations, outcome.index);
    } else if (outcome.timedOut && !isGuarded(operations)) {
      // A batch on its way still may arrive after a second one. Only its creates and etags make that harmless.
      throw inDoubtStill();
    }
    await patience.tryAgain();
  }
}

async function send(
  container: Container,
  partition: string,
  operations: readonly Operation[],
  batch: OperationInput[],
): Promise<Outcome> {
  let results: readonly BatchResult[];
  try {
    const answer = await container.items.batch(batch, partition, { contentResponseOnWriteEnabled: false });
    results = answer.result ?? [];
  } catch (error) {
    return failureOf(error);
  }
  // Never seen, but a commit must not count as written on the strength of a half answer.
  if (results.length !== operations.length) return { kind: 'lost', timedOut: false };
  const index = results.findIndex(
    ({ statusCode }) => statusCode >= SUCCEEDED && statusCode !== FAILED_DEPENDENCY,
  );
  const failed = results[index];
  if (!failed) {
    return { kind: 'written', etags: operations.map((operation, at) => etagOf(operation, results[at])) };
  }
  if (CONFLICTS.includes(failed.statusCode)) return { kind: 'conflict', index };
  return failureOfStatus(failed.statusCode, failed.subStatusCode ?? 0, failed.retryAfterMilliseconds ?? 0);
}

/** The result of one operation, as the wire has it; the library's type leaves out what only failures carry. */
interface BatchResult {
  readonly statusCode: number;
  readonly subStatusCode?: number;
  readonly eTag?: string;
  readonly retryAfterMilliseconds?: number;
}

function toInput(
  partition: string,
  operation: Operation,
  commit: string,
  now: number,
  makesWay: string | undefined,
): OperationInput {
  if (operation.kind === 'delete') {
    // A variable, because the library's type forgets that a delete takes ifMatch as well.
    const deletion = {
      operationType: 'Delete',
      id: encodeId(operation.id),
      ifMatch: fromEtag(operation.etag).cosmosEtag,
    } as const;
    return deletion;
  }
  // A checked commit's bodies are JSON, which their type does not say.
  const resourceBody = toCosmos(partition, operation.document, commit, now) as unknown as JSONObject;
  const ifMatch = operation.kind === 'replace' ? fromEtag(operation.etag).cosmosEtag : makesWay;
  if (ifMatch !== undefined) {
    return { operationType: 'Replace', id: encodeId(operation.document.id), resourceBody, ifMatch };
  }
  return { operationType: operation.kind === 'create' ? 'Create' : 'Upsert', resourceBody };
}

/** A document that has expired is gone, also while Cosmos DB has not cleared it away. */
function refuseExpired(partition: string, operations: readonly Operation[], now: number): void {
  for (const operation of operations) {
    if (operation.kind !== 'replace' && operation.kind !== 'delete') continue;
    if (isExpired(fromEtag(operation.etag), now)) throw conflict(partition, operation);
  }
}

/**
 * Prepares another sending in which created documents replace the expired ones that stand in their way.
 * @throws CommitConflict when the conflict is a real one
 */
async function makeWay(
  { reads, clock }: CommitTools,
  patience: Patience,
  partition: string,
  operations: readonly Operation[],
  index: number,
): Promise<ReadonlyMap<string, string>> {
  const refused = operations[index];
  if (refused?.kind !== 'create') throw conflict(partition, refused);
  const created = operations.filter(({ kind }) => kind === 'create').map(idOf);
  const standing = await reads.many(patience, partition, created);
  const live = standing.find(({ id }) => id === encodeId(refused.document.id));
  if (live && !isExpired(live, clock())) throw conflict(partition, refused);
  return new Map(standing.filter((found) => isExpired(found, clock())).map(({ id, _etag }) => [id, _etag]));
}

/** The etags of the documents if this very commit wrote them, whatever was asked of them since. */
async function findWritten(
  reads: CosmosReads,
  patience: Patience,
  partition: string,
  operations: readonly Operation[],
  commit: string,
): Promise<readonly string[] | undefined> {
  const ids = operations.filter(({ kind }) => kind !== 'delete').map(idOf);
  if (ids.length === 0) return undefined;
  const found = (await reads.many(patience, partition, ids)).filter((document) => document.commit === commit);
  if (found.length === 0) return undefined;
  return operations.map((operation) => {
    if (operation.kind === 'delete') return '';
    const mine = found.find(({ id }) => id === encodeId(operation.document.id));
    // One that somebody has written since has an etag we never saw; the commit's id matches none.
    return mine ? toEtag(mine._etag, mine.expiresAt) : commit;
  });
}

function etagOf(operation: Operation, result: BatchResult | undefined): string {
  if (operation.kind === 'delete') return '';
  return toEtag(result?.eTag ?? '', operation.document.expiresAt);
}

function isGuarded(operations: readonly Operation[]): boolean {
  return operations.some(({ kind }) => kind !== 'put');
}

function conflict(partition: string, operation: Operation | undefined): CommitConflict {
  const id = operation ? idOf(operation) : '';
  return new CommitConflict(partition, id, operation?.kind === 'create' ? 'exists' : 'stale');
}

function inDoubtStill(): StoreUnavailable {
  return new StoreUnavailable('Cosmos DB did not say whether a commit was written.');
}

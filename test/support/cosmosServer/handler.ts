import { answerQuery, parse, planOf, type QueryRequest, RANGES } from './queries';
import type { DescribedRequest } from './request';
import { type JsonObject, SqlError } from './sql';
import { type BatchOperation, createStorage, type Storage } from './storage';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HandlerOptions {
  readonly clock: () => number;
  readonly mayCreate: boolean;
  readonly pageSize: number;
}

interface Container {
  readonly definition: JsonObject;
  readonly storage: Storage;
}

interface NewContainer extends JsonObject {
  readonly id: string;
  readonly partitionKey: { readonly paths: readonly string[] };
}

const MAX_BATCH_BYTES = 2 * 1_024 * 1_024;
const MAX_BATCH_OPERATIONS = 100;
const OWNER_NOT_FOUND = { 'x-ms-substatus': '1003' };

/** Answers the requests of one account. */
export function createHandler({ clock, mayCreate, pageSize }: HandlerOptions) {
  const databases = new Map<string, Map<string, Container>>();

  function createDatabase({ id }: { readonly id: string }): Answer {
    if (!mayCreate) return denied();
    if (databases.has(id)) return failed(409, 'Conflict');
    databases.set(id, new Map());
    return { status: 201, body: { id, _rid: id, _self: `dbs/${id}/` } };
  }

  function createContainer(containers: Map<string, Container>, definition: NewContainer): Answer {
    if (!mayCreate) return denied();
    if (containers.has(definition.id)) return failed(409, 'Conflict');
    const { defaultTtl } = definition;
    const [path = ''] = definition.partitionKey.paths;
    const ttl = typeof defaultTtl === 'number' ? defaultTtl : undefined;
    containers.set(definition.id, { definition, storage: createStorage(path, ttl, clock) });
    return { status: 201, body: definition };
  }

  function handleDocuments({ storage }: Container, request: DescribedRequest): Answer {
    const { kind, partition } = request.logged;
    if (kind === 'queryPlan') return { status: 200, body: planOf(parse(request.body as QueryRequest)) };
    if (kind === 'query') return query(storage, request);
    if (partition === undefined) return failed(400, 'A partition key is required.');
    if (kind === 'batch') return batch(storage, partition, request);
    const item = storage.read(partition, request.parts[5] ?? '');
    return item ? { status: 200, body: item, headers: { etag: item._etag } } : failed(404, 'NotFound');
  }

  function query(storage: Storage, { logged, header, body }: DescribedRequest): Answer {
    const parsed = parse(body as QueryRequest);
    const rangeId = header('x-ms-documentdb-partitionkeyrangeid');
    const { partition } = logged;
    if (partition === undefined && rangeId === undefined) {
      return failed(400, 'An ordered query across partitions needs a plan.');
    }
    const found = answerQuery(
      storage,
      parsed,
      partition === undefined ? { rangeId: rangeId ?? '' } : { partition },
    );
    const from = Number(header('x-ms-continuation') ?? 0);
    const to = from + Math.min(pageSize, Number(header('x-ms-max-item-count') ?? pageSize));
    const Documents = found.slice(from, to);
    const headers = { 'x-ms-item-count': String(Documents.length) };
    return {
      status: 200,
      body: { _rid: 'rid', Documents, _count: Documents.length },
      headers: to < found.length ? { ...headers, 'x-ms-continuation': String(to) } : headers,
    };
  }

  return (request: DescribedRequest): Answer => {
    const [, database, collections, container, sub] = request.parts;
    const { method } = request.logged;
    try {
      if (database === undefined) {
        return method === 'POST' ? createDatabase(request.body as { id: string }) : account();
      }
      const containers = databases.get(database);
      if (!containers) return failed(404, 'NotFound', container === undefined ? {} : OWNER_NOT_FOUND);
      if (collections === undefined) return { status: 200, body: { id: database } };
      if (container === undefined) return createContainer(containers, request.body as NewContainer);
      const found = containers.get(container);
      if (!found) return failed(404, 'NotFound', sub === undefined ? {} : OWNER_NOT_FOUND);
      if (sub === undefined) return { status: 200, body: found.definition };
      if (sub === 'pkranges')
        return { status: 200, body: { PartitionKeyRanges: RANGES, _count: RANGES.length } };
      return handleDocuments(found, request);
    } catch (error) {
      if (error instanceof SqlError) return failed(400, error.message);
      throw error;
    }
  };
}

function batch(storage: Storage, partition: string, { body, header }: DescribedRequest): Answer {
  if (header('x-ms-cosmos-batch-atomic')?.toLowerCase() !== 'true')
    return failed(400, 'Only atomic batches.');
  const operations = body as readonly BatchOperation[];
  if (operations.length > MAX_BATCH_OPERATIONS) return failed(400, 'Too many operations.');
  if (JSON.stringify(body).length > MAX_BATCH_BYTES) return failed(413, 'RequestEntityTooLarge');
  const results = storage.batch(partition, operations);
  return { status: results.every(({ statusCode }) => statusCode < 400) ? 200 : 207, body: results };
}

function account(): Answer {
  return { status: 200, body: { id: 'local', writableLocations: [], readableLocations: [] } };
}

function denied(): Answer {
  return failed(403, 'This identity may not make databases or containers.');
}

function failed(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: { code: String(status), message }, headers };
}

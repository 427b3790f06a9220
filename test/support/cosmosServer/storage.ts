import type { JsonObject } from './sql';

/** A document with what the server adds to it. */
export type Item = JsonObject & { readonly id: string; readonly _etag: string; readonly _ts: number };

export interface BatchOperation {
  readonly operationType: string;
  readonly id?: string;
  readonly ifMatch?: string;
  readonly resourceBody?: JsonObject;
}

export interface BatchResult {
  readonly statusCode: number;
  readonly requestCharge: number;
  readonly eTag?: string;
}

export type Storage = ReturnType<typeof createStorage>;

const FAILED_DEPENDENCY = 424;
const ILLEGAL_ID = /[/\\?#]|^$| $/;

/** The documents of one container, by partition; batches are all or nothing, and time to live is to the second. */
export function createStorage(partitionKeyPath: string, defaultTtl: number | undefined, clock: () => number) {
  const partitions = new Map<string, ReadonlyMap<string, Item>>();
  const keyName = partitionKeyPath.slice(1);
  let writes = 0;

  const seconds = () => Math.floor(clock() / 1_000);
  const isLive = (item: Item) => {
    const ttl = defaultTtl === undefined ? -1 : (item['ttl'] ?? defaultTtl);
    return typeof ttl !== 'number' || ttl < 0 || seconds() < item._ts + ttl;
  };
  const liveOf = (partition: string) =>
    new Map([...(partitions.get(partition) ?? [])].filter(([, item]) => isLive(item)));

  function written(body: JsonObject, id: string): Item {
    writes += 1;
    return { ...body, id, _rid: `rid${writes}`, _etag: `"0000-${writes.toString(16)}"`, _ts: seconds() };
  }

  /** Carries out one operation on the documents of a partition; answers the status it deserves. */
  function step(items: Map<string, Item>, partition: string, operation: BatchOperation): BatchResult {
    const { operationType, resourceBody, ifMatch } = operation;
    const bodyId = resourceBody?.['id'];
    const id = operation.id ?? (typeof bodyId === 'string' ? bodyId : '');
    const standing = items.get(id);
    const status = (statusCode: number, eTag?: string): BatchResult => ({
      statusCode,
      requestCharge: 1,
      ...(eTag === undefined ? {} : { eTag }),
    });
    if (ILLEGAL_ID.test(id)) return status(400);
    if (operationType === 'Create' && standing) return status(409);
    if ((operationType === 'Replace' || operationType === 'Delete') && !standing) return status(404);
    if (ifMatch !== undefined && standing?._etag !== ifMatch) return status(412);
    if (operationType === 'Delete') {
      items.delete(id);
      return status(204);
    }
    if (!['Create', 'Replace', 'Upsert'].includes(operationType) || !resourceBody) return status(400);
    if (resourceBody[keyName] !== partition || bodyId !== id) return status(400);
    const item = written(resourceBody, id);
    items.set(id, item);
    return status(standing ? 200 : 201, item._etag);
  }

  return {
    read: (partition: string, id: string): Item | undefined => liveOf(partition).get(id),
    /** The live documents of a partition, or of those that `include` says. */
    all: (include: (partition: string) => boolean): Item[] =>
      [...partitions.keys()].filter(include).flatMap((partition) => [...liveOf(partition).values()]),

    batch(partition: string, operations: readonly BatchOperation[]): BatchResult[] {
      const items = liveOf(partition);
      const results: BatchResult[] = [];
      for (const operation of operations) {
        const result = step(items, partition, operation);
        results.push(result);
        if (result.statusCode >= 400) {
          return operations.map((_, index) =>
            index === results.length - 1 ? result : { statusCode: FAILED_DEPENDENCY, requestCharge: 0 },
          );
        }
      }
      partitions.set(partition, items);
      return results;
    },
  };
}

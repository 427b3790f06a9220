import { type Container, ErrorResponse, type SqlParameter } from '@azure/cosmos';
import type { Query } from '../application/documentStore';
import { encodeId, type ReadCosmosDocument } from './cosmosDocument';
import { WITHOUT_PLAN } from './cosmosHttp';
import { type Patience, persist } from './cosmosPatience';
import { type Range, rangeWithin } from './order';

export type CosmosReads = ReturnType<typeof createReads>;

const LIVE = '(NOT IS_DEFINED(c.expiresAt) OR c.expiresAt > @now)';

/** What is asked of Cosmos DB, as it answers: expired documents are left in where a writer must know of them. */
export function createReads(container: Container) {
  const inPartition = (patience: Patience, partition: string, query: string, values: Values) =>
    persist(patience, async () => {
      const spec = { query, parameters: parameters({ partition, ...values }) };
      const options = { partitionKey: partition, initialHeaders: WITHOUT_PLAN, maxItemCount: 101 };
      return (await container.items.query<ReadCosmosDocument>(spec, options).fetchAll()).resources;
    });

  return {
    /** A point read. */
    one: (patience: Patience, partition: string, id: string): Promise<ReadCosmosDocument | undefined> =>
      persist(patience, async () => {
        const answer = await container.item(encodeId(id), partition).read<ReadCosmosDocument>();
        // Without a sub-status it is the document that is not there, with one it is the container or the session.
        if (answer.statusCode === 404 && answer.substatus) {
          const gone = new ErrorResponse('The container is not there.');
          throw Object.assign(gone, { code: 404, substatus: answer.substatus });
        }
        return answer.resource;
      }),

    many: (patience: Patience, partition: string, ids: readonly string[]): Promise<ReadCosmosDocument[]> => {
      const names = ids.map((_, index) => `id${index}`);
      const values = Object.fromEntries(ids.map((id, index) => [`id${index}`, encodeId(id)]));
      const list = names.map((name) => `@${name}`).join(', ');
      const query = `SELECT * FROM c WHERE c.partition = @partition AND c.id IN (${list})`;
      return inPartition(patience, partition, query, values);
    },

    /** The live documents in the range, one more than the query's limit if there are. */
    inRange(patience: Patience, partition: string, query: Query, range: Range, now: number) {
      const { facet, limit, order, type } = query;
      // The facet's name has the form limits.ts allows: nothing in it can end the string.
      const path = facet ? `c.facetPlaces["${facet.name}"]` : 'c.place';
      const groups = facet ? [partition, type, facet.value] : [partition, type];
      const sql =
        `SELECT TOP ${limit + 1} * FROM c WHERE c.partition = @partition AND ${path} > @after ` +
        `AND ${path} < @before AND ${LIVE} ORDER BY ${path} ${order === 'ascending' ? 'ASC' : 'DESC'}`;
      return inPartition(patience, partition, sql, { ...rangeWithin(groups, range), now });
    },

    /** The only query across partitions. */
    anywhere: (patience: Patience, type: string, range: Range, limit: number, now: number) =>
      persist(patience, async () => {
        const query =
          `SELECT TOP ${limit} * FROM c WHERE c.placeAnywhere > @after AND c.placeAnywhere < @before ` +
          `AND ${LIVE} ORDER BY c.placeAnywhere ASC`;
        const spec = { query, parameters: parameters({ ...rangeWithin([type], range), now }) };
        const options = { forceQueryPlan: true, maxItemCount: limit };
        return (await container.items.query<ReadCosmosDocument>(spec, options).fetchAll()).resources;
      }),
  };
}

type Values = Readonly<Record<string, string | number>>;

function parameters(values: Values): SqlParameter[] {
  return Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value }));
}

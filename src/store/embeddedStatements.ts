import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Query } from '../application/documentStore';
import type { Range } from './order';

/** A document as the table has it; `facets` and `body` are JSON. */
export interface DocumentRow {
  readonly key: number;
  readonly partition: string;
  readonly id: string;
  readonly type: string;
  readonly sort: string;
  readonly place: string;
  readonly facets: string;
  readonly body: string;
  readonly etag: string;
  readonly expires_at: number | null;
}

export type NewRow = Omit<DocumentRow, 'key'>;
export type Statements = ReturnType<typeof prepareStatements>;

const LIVE = '(expires_at IS NULL OR expires_at > :now)';

/** The statements of the embedded store, compiled once. */
export function prepareStatements(database: DatabaseSync) {
  const rows = (sql: string) => {
    const statement = database.prepare(sql);
    return (values: Record<string, string | number | null>) => statement.all(values).map(toRow);
  };
  const run = (sql: string) => {
    const statement = database.prepare(sql);
    return (values: Record<string, string | number | null>) => statement.run(values);
  };

  const ofType = (direction: 'ASC' | 'DESC') =>
    rows(`SELECT * FROM documents
      WHERE partition = :partition AND type = :type AND place > :after AND place < :before AND ${LIVE}
      ORDER BY place ${direction} LIMIT :count`);
  const withFacet = (direction: 'ASC' | 'DESC') =>
    rows(`SELECT documents.* FROM facets CROSS JOIN documents ON documents.key = facets.key
      WHERE facets.partition = :partition AND facets.type = :type AND name = :name AND value = :value
        AND facets.place > :after AND facets.place < :before AND ${LIVE}
      ORDER BY facets.place ${direction} LIMIT :count`);
  const pages = {
    ascending: { ofType: ofType('ASC'), withFacet: withFacet('ASC') },
    descending: { ofType: ofType('DESC'), withFacet: withFacet('DESC') },
  };

  const byId = rows('SELECT * FROM documents WHERE partition = :partition AND id = :id');
  const anywhere = rows(`SELECT * FROM documents
    WHERE type = :type AND place > :after AND place < :before AND ${LIVE} ORDER BY place, partition LIMIT :limit`);
  const expired = rows('SELECT * FROM documents WHERE expires_at <= :now ORDER BY expires_at LIMIT :limit');
  const insert = run(`INSERT INTO documents
    (partition, id, type, sort, place, facets, body, etag, expires_at)
    VALUES (:partition, :id, :type, :sort, :place, :facets, :body, :etag, :expires_at)`);
  const update = run(`UPDATE documents SET type = :type, sort = :sort, place = :place, facets = :facets,
    body = :body, etag = :etag, expires_at = :expires_at WHERE partition = :partition AND id = :id`);
  const remove = run('DELETE FROM documents WHERE key = :key');
  const addFacet = run('INSERT INTO facets VALUES (:partition, :type, :name, :value, :place, :key)');
  const removeFacet = run(`DELETE FROM facets WHERE partition = :partition AND type = :type AND name = :name
    AND value = :value AND place = :place`);

  function forEachFacet(row: NewRow, step: typeof addFacet, extra: { key?: number }): void {
    const { partition, type, place } = row;
    for (const [name, value] of Object.entries(parseFacets(row.facets))) {
      step({ partition, type, name, value, place, ...extra });
    }
  }

  return {
    byId: (partition: string, id: string): DocumentRow | undefined => byId({ partition, id })[0],

    /** The live documents within the range, one more than the query's limit if there are. */
    inRange(partition: string, query: Query, range: Range, now: number): DocumentRow[] {
      const { ofType, withFacet } = pages[query.order];
      const values = { partition, type: query.type, ...range, now, count: query.limit + 1 };
      return query.facet ? withFacet({ ...values, ...query.facet }) : ofType(values);
    },

    anywhere: (type: string, range: Range, now: number, limit: number) =>
      anywhere({ type, ...range, now, limit }),

    expired: (now: number, limit: number) => expired({ now, limit }),

    /** Writes a document, in place of the row found for its id if there is one. */
    write(row: NewRow, found: DocumentRow | undefined): void {
      const placed = (of: NewRow) => [of.type, of.place, of.facets].join('\n');
      if (found && placed(found) === placed(row)) {
        update({ ...row });
        return;
      }
      if (found) forEachFacet(found, removeFacet, {});
      const key = found ? (update({ ...row }), found.key) : Number(insert({ ...row }).lastInsertRowid);
      forEachFacet(row, addFacet, { key });
    },

    remove(row: DocumentRow): void {
      forEachFacet(row, removeFacet, {});
      remove({ key: row.key });
    },
  };
}

/** From the millisecond it expires on, a document is gone for every reader. */
export function isExpired(row: DocumentRow, now: number): boolean {
  return row.expires_at !== null && row.expires_at <= now;
}

/** The facets as written by this store. */
export function parseFacets(json: string): Record<string, string> {
  return JSON.parse(json) as Record<string, string>;
}

/** The columns are STRICT, so what comes back has the types the schema gives them. */
function toRow(row: Record<string, SQLOutputValue>): DocumentRow {
  return row as unknown as DocumentRow;
}

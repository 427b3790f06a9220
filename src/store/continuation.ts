import { createHash } from 'node:crypto';
import { MalformedContinuation, type Page, type Query } from '../application/documentStore';
import { placesWithPrefix, type Range } from './order';

/*
 * A continuation is the place of the last document shown, behind a fingerprint of the query it belongs to.
 * It opens nothing by itself: it only says where to go on within a partition the caller may read anyway.
 */
const FINGERPRINT_BYTES = 6;

/**
 * The interval of places that a page is taken from.
 * @throws MalformedContinuation when the query's continuation is not one of this very query
 */
export function rangeOf(partition: string, query: Query): Range {
  const all = placesWithPrefix(query.prefix ?? '');
  if (query.continuation === undefined) return all;
  const last = readContinuation(partition, query, query.continuation);
  if (last <= all.after || last >= all.before) throw malformed();
  return query.order === 'ascending'
    ? { after: last, before: all.before }
    : { after: all.after, before: last };
}

/** The page of the rows found, of which the engine asked for one more than the limit to see whether more follow. */
export function pageOf<Row, Item>(
  partition: string,
  query: Query,
  rows: readonly Row[],
  placed: (row: Row) => string,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, query.limit);
  const items = shown.map(toItem);
  const last = shown.at(-1);
  if (rows.length <= query.limit || last === undefined) return { items };
  const token = Buffer.concat([fingerprint(partition, query), Buffer.from(placed(last))]);
  return { items, continuation: token.toString('base64url') };
}

function readContinuation(partition: string, query: Query, continuation: string): string {
  const token = Buffer.from(continuation, 'base64url');
  const place = token.subarray(FINGERPRINT_BYTES);
  const given = token.subarray(0, FINGERPRINT_BYTES);
  // Node reads base64url leniently, so what it read must also write the same text again.
  const intact = token.toString('base64url') === continuation && Buffer.from(place.toString()).equals(place);
  if (!intact || !given.equals(fingerprint(partition, query))) throw malformed();
  return place.toString();
}

function fingerprint(partition: string, { type, facet, prefix, order }: Query): Buffer {
  const query = JSON.stringify([partition, type, facet?.name, facet?.value, prefix ?? '', order]);
  return createHash('sha256').update(query).digest().subarray(0, FINGERPRINT_BYTES);
}

function malformed(): MalformedContinuation {
  return new MalformedContinuation('This continuation does not belong to this query.');
}

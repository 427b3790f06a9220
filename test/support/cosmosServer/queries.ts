import { createHash } from 'node:crypto';
import { type Json, type JsonObject, type ParsedQuery, parseSql, SqlError } from './sql';
import type { Item, Storage } from './storage';

/** The physical partitions: two, so that a query across partitions has something to merge. */
export const RANGES = [
  { id: '0', minInclusive: '', maxExclusive: '7F' },
  { id: '1', minInclusive: '7F', maxExclusive: 'FF' },
];

const FILTER_PLACEHOLDER = '{documentdb-formattableorderbyquery-filter}';

export interface QueryRequest {
  readonly query: string;
  readonly parameters?: readonly { readonly name: string; readonly value: Json }[];
}

export function parse({ query, parameters = [] }: QueryRequest): ParsedQuery {
  return parseSql(query, new Map(parameters.map(({ name, value }) => [name, value])));
}

/** What a query answers, in one logical partition or one physical one. */
export function answerQuery(
  storage: Storage,
  parsed: ParsedQuery,
  within: { readonly partition: string } | { readonly rangeId: string },
): readonly JsonObject[] {
  const include = (partition: string) =>
    'partition' in within ? partition === within.partition : rangeIdOf(partition) === within.rangeId;
  const found = storage.all(include).filter(parsed.matches);
  const { order } = parsed;
  if (order) found.sort((a, b) => compareItems(order.path(a), order.path(b)) * (order.descending ? -1 : 1));
  const top = found.slice(0, parsed.top);
  return parsed.form === 'documents' ? top : top.map((item) => withOrderByItems(item, parsed));
}

/** The plan of a query across partitions, with the query rewritten for each of them. */
export function planOf(parsed: ParsedQuery): JsonObject {
  const { order, top, condition } = parsed;
  if (!order) throw new SqlError('Only queries with an order are planned here.');
  const direction = order.descending ? 'DESC' : 'ASC';
  const rewritten =
    `SELECT ${top === undefined ? '' : `TOP ${top} `}c._rid, [{"item": ${order.text}}] AS orderByItems, c AS payload\n` +
    `FROM c\nWHERE ((${condition}) AND (${FILTER_PLACEHOLDER}))\nORDER BY ${order.text} ${direction}`;
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      ...(top === undefined ? {} : { top }),
      orderBy: [order.descending ? 'Descending' : 'Ascending'],
      orderByExpressions: [order.text],
      groupByExpressions: [],
      groupByAliases: [],
      aggregates: [],
      groupByAliasToAggregateType: {},
      rewrittenQuery: rewritten,
      hasSelectValue: false,
      hasNonStreamingOrderBy: false,
    },
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  };
}

function rangeIdOf(partition: string): string {
  const [first = 0] = createHash('sha256').update(partition).digest();
  return first < 0x7f ? '0' : '1';
}

function withOrderByItems(item: Item, { order }: ParsedQuery): JsonObject {
  const value = order?.path(item);
  return {
    _rid: item['_rid'] ?? '',
    orderByItems: [value === undefined ? {} : { item: value }],
    payload: item,
  };
}

function compareItems(a: Json | undefined, b: Json | undefined): number {
  if (typeof a !== 'string' || typeof b !== 'string') throw new SqlError('Only texts are ordered here.');
  return a < b ? -1 : Number(a > b);
}

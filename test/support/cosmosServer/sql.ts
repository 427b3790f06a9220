/**
 * The part of Cosmos DB's SQL that the store's queries use, evaluated for real; anything else is a SqlError.
 *
 *   SELECT [TOP n] * FROM c WHERE <condition> [ORDER BY <path> [ASC|DESC]]
 *   SELECT [TOP n] c._rid, [{"item": <path>}] AS orderByItems, c AS payload FROM c …   (as query plans rewrite it)
 *
 * with AND, OR, NOT, parentheses, comparisons, IN, IS_DEFINED and true. As in Cosmos DB, to compare what is not
 * there, or is of another type, is neither true nor false: the document is left out, also under NOT.
 */
export class SqlError extends Error {}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };
export type Parameters = ReadonlyMap<string, Json>;

export interface ParsedQuery {
  readonly top: number | undefined;
  readonly form: 'documents' | 'orderByItems';
  readonly matches: (document: JsonObject) => boolean;
  readonly order: { readonly path: Path; readonly text: string; readonly descending: boolean } | undefined;
  /** The text of the condition, for rewriting it. */
  readonly condition: string;
}

type Path = (document: JsonObject) => Json | undefined;
type Condition = (document: JsonObject) => boolean | undefined;
type Token = { readonly text: string; readonly start: number; readonly end: number };

const TOKEN = /\s*(@\w+|"(?:[^"\\]|\\.)*"|\d+|\w+|<=|>=|!=|[().,=<>[\]{}*:])/y;
const ORDER_BY_ITEMS = ['c', '.', '_rid', ',', '[', '{', '"item"', ':'];

export function parseSql(sql: string, parameters: Parameters): ParsedQuery {
  const tokens = tokenize(sql);
  let next = 0;
  const peek = (offset = 0) => tokens[next + offset]?.text ?? '';
  const is = (text: string) => peek().toUpperCase() === text.toUpperCase();
  const take = () => {
    next += 1;
    return tokens[next - 1]?.text ?? '';
  };
  const accept = (text: string) => is(text) && take() !== '';
  const expect = (...texts: readonly string[]) => {
    for (const text of texts) if (!accept(text)) throw new SqlError(`Expected ${text} before "${peek()}".`);
  };

  function path(): Path {
    expect('c');
    const names: string[] = [];
    for (;;) {
      if (accept('.')) names.push(take());
      else if (accept('[')) {
        names.push(String(JSON.parse(take())));
        expect(']');
      } else break;
    }
    return (document) => names.reduce<Json | undefined>(property, document);
  }

  function operand(): Path {
    if (is('c')) return path();
    const text = take();
    if (text.startsWith('@')) {
      const value = parameters.get(text);
      if (value === undefined) throw new SqlError(`Parameter ${text} has no value.`);
      return () => value;
    }
    if (!/^(?:\d+|".*")$/.test(text)) throw new SqlError(`Not understood: "${text}".`);
    const value = JSON.parse(text) as Json;
    return () => value;
  }

  function primary(): Condition {
    if (accept('(')) {
      const inner = either();
      expect(')');
      return inner;
    }
    if (accept('TRUE')) return () => true;
    if (accept('NOT')) {
      const inner = primary();
      return (document) => not(inner(document));
    }
    if (accept('IS_DEFINED')) {
      expect('(');
      const inner = path();
      expect(')');
      return (document) => inner(document) !== undefined;
    }
    const left = operand();
    if (accept('IN')) {
      expect('(');
      const list = [operand()];
      while (accept(',')) list.push(operand());
      expect(')');
      return (document) => list.some((item) => compare('=', left(document), item(document)) === true);
    }
    const operator = take();
    const right = operand();
    return (document) => compare(operator, left(document), right(document));
  }

  function both(): Condition {
    const parts = [primary()];
    while (accept('AND')) parts.push(primary());
    return (document) => {
      const results = parts.map((part) => part(document));
      if (results.includes(false)) return false;
      return results.includes(undefined) ? undefined : true;
    };
  }

  function either(): Condition {
    const parts = [both()];
    while (accept('OR')) parts.push(both());
    return (document) => {
      const results = parts.map((part) => part(document));
      if (results.includes(true)) return true;
      return results.includes(undefined) ? undefined : false;
    };
  }

  expect('SELECT');
  const top = accept('TOP') ? Number(take()) : undefined;
  const form = accept('*') ? 'documents' : 'orderByItems';
  if (form === 'orderByItems') {
    expect(...ORDER_BY_ITEMS);
    path();
    expect('}', ']', 'AS', 'orderByItems', ',', 'c', 'AS', 'payload');
  }
  expect('FROM', 'c', 'WHERE');
  const conditionStart = tokens[next]?.start ?? 0;
  const condition = either();
  const conditionEnd = tokens[next - 1]?.end ?? 0;
  const order = accept('ORDER') ? orderBy() : undefined;
  if (next !== tokens.length) throw new SqlError(`Not understood from "${peek()}" on.`);
  return {
    top,
    form,
    matches: (document) => condition(document) === true,
    order,
    condition: sql.slice(conditionStart, conditionEnd),
  };

  function orderBy(): ParsedQuery['order'] {
    expect('BY');
    const start = tokens[next]?.start ?? 0;
    const by = path();
    const text = sql.slice(start, tokens[next - 1]?.end);
    const descending = accept('DESC');
    if (!descending) accept('ASC');
    return { path: by, text, descending };
  }
}

function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = sql.trimEnd().length;
  for (let at = 0; at < end; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const text = TOKEN.exec(sql)?.[1];
    if (text === undefined) throw new SqlError(`Not understood: "${sql.slice(at, at + 20)}".`);
    tokens.push({ text, start: TOKEN.lastIndex - text.length, end: TOKEN.lastIndex });
  }
  return tokens;
}

function property(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as JsonObject)[name] : undefined;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function compare(operator: string, left: Json | undefined, right: Json | undefined): boolean | undefined {
  if (left === undefined || right === undefined || typeof left !== typeof right) return undefined;
  if (operator === '=') return left === right;
  if (operator === '!=') return left !== right;
  if (typeof left === 'string' && typeof right === 'string') return compareSorted(operator, left, right);
  if (typeof left === 'number' && typeof right === 'number') return compareSorted(operator, left, right);
  return undefined;
}

function compareSorted<T extends string | number>(operator: string, left: T, right: T): boolean {
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  if (operator === '>') return left > right;
  if (operator === '>=') return left >= right;
  throw new SqlError(`Not an operator: "${operator}".`);
}

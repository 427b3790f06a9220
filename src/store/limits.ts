import type { NewDocument, Operation, Query } from '../application/documentStore';

/*
 * What both engines accept, so that what one takes the other takes too. Cosmos DB sets the bounds: ids of 1,023
 * bytes once encoded, partition keys of 2 KB, 100 operations and 2 MB a batch. To go over one is a mistake of
 * the program, not of a person, hence the plain RangeError.
 */
const NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,62}$/;
const MAX_ID_BYTES = 255;
const MAX_SORT_BYTES = 512;
const MAX_FACETS = 10;
const MAX_OPERATIONS = 50;
const MAX_COMMIT_BYTES = 1_500_000;
const MAX_READ = 20;
const MAX_PAGE = 100;

/** @throws RangeError */
export function checkKey(partition: string, id: string): void {
  checkText('partition', partition, 1, MAX_ID_BYTES);
  checkText('id', id, 1, MAX_ID_BYTES);
}

/** @throws RangeError */
export function checkKeys(partition: string, ids: readonly string[]): void {
  checkCount('ids', ids.length, MAX_READ);
  for (const id of ids) checkKey(partition, id);
}

/** @throws RangeError */
export function checkQuery(partition: string, query: Query): void {
  checkText('partition', partition, 1, MAX_ID_BYTES);
  checkName('type', query.type);
  checkText('prefix', query.prefix ?? '', 0, MAX_SORT_BYTES);
  checkCount('limit', query.limit, MAX_PAGE);
  if (query.facet) checkFacet(query.facet.name, query.facet.value);
}

/** @throws RangeError */
export function checkDue(type: string, upTo: string, limit: number, after = ''): void {
  checkName('type', type);
  checkText('upTo', upTo, 0, MAX_SORT_BYTES);
  checkText('after', after, 0, MAX_SORT_BYTES);
  checkCount('limit', limit, MAX_PAGE);
}

/** A commit whose bodies are written as JSON once, for measuring and, in the embedded engine, for keeping. */
export type CheckedOperation = { readonly operation: Operation; readonly json: string };

/** @throws RangeError */
export function checkCommit(
  partition: string,
  operations: readonly Operation[],
): readonly CheckedOperation[] {
  checkCount('operations', operations.length, MAX_OPERATIONS);
  const ids = new Set<string>();
  let bytes = 0;
  return operations.map((operation) => {
    const id = idOf(operation);
    checkKey(partition, id);
    if (ids.has(id)) throw new RangeError(`A commit may name a document only once: ${id}.`);
    ids.add(id);
    const json = operation.kind === 'delete' ? '' : checkDocument(operation.document);
    bytes += Buffer.byteLength(json);
    if (bytes > MAX_COMMIT_BYTES)
      throw new RangeError(`A commit may hold ${MAX_COMMIT_BYTES} bytes at most.`);
    return { operation, json };
  });
}

/** The id of the document that an operation is about. */
export function idOf(operation: Operation): string {
  return operation.kind === 'delete' ? operation.id : operation.document.id;
}

function checkDocument({ type, sort, facets, body, expiresAt }: NewDocument): string {
  checkName('type', type);
  checkText('sort', sort, 0, MAX_SORT_BYTES);
  const names = Object.entries(facets);
  if (names.length > MAX_FACETS) throw new RangeError(`A document may have ${MAX_FACETS} facets at most.`);
  for (const [name, value] of names) checkFacet(name, value);
  if (expiresAt !== undefined && !Number.isSafeInteger(expiresAt)) {
    throw new RangeError('expiresAt must be a whole number of milliseconds.');
  }
  // JSON.stringify answers undefined for what JSON cannot hold, though its type does not say so.
  const json: unknown = JSON.stringify(body);
  if (typeof json !== 'string') throw new RangeError('A body must be something JSON can hold.');
  return json;
}

function checkFacet(name: string, value: string): void {
  checkName('facet name', name);
  checkText(`facet ${name}`, value, 0, MAX_ID_BYTES);
}

function checkName(what: string, name: string): void {
  if (!NAME.test(name)) throw new RangeError(`Not a ${what}: ${JSON.stringify(name)}.`);
}

function checkText(what: string, text: string, min: number, max: number): void {
  const bytes = Buffer.byteLength(text);
  if (bytes < min || bytes > max)
    throw new RangeError(`${what} must have ${min} to ${max} bytes, not ${bytes}.`);
  // Half of a surrogate pair has no UTF-8 form: two different texts would become one.
  if (!text.isWellFormed()) throw new RangeError(`${what} must be well-formed text.`);
}

function checkCount(what: string, count: number, max: number): void {
  if (!Number.isInteger(count) || count < 1 || count > max) {
    throw new RangeError(`${what} must be 1 to ${max}, not ${count}.`);
  }
}

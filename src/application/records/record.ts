import type { z } from 'zod';
import type { DocumentStore, NewDocument, Operation, Page, Query, StoredDocument } from '../documentStore';

/** A record as it was read: its content, and the etag that a replacement must name. */
export interface Kept<T> {
  readonly value: T;
  readonly etag: string;
}

interface RecordShape<S extends z.ZodType, K extends readonly string[]> {
  readonly type: string;
  readonly schema: S;
  /** The document's id from what names the record within its tenant. */
  readonly id: (...key: K) => string;
  /** The same, from the content. */
  readonly keyOf: (value: z.infer<S>) => readonly [...K];
  readonly sort?: (value: z.infer<S>) => string;
  readonly facets?: (value: z.infer<S>) => Readonly<Record<string, string>>;
  /** When it ends by itself, in milliseconds since 1970. */
  readonly expiresAt?: (value: z.infer<S>) => number | undefined;
}

/** What can be done with a record that is kept for good: it is made once, then only read. */
export type KeptForGood<R extends { create: unknown }> = Omit<R, 'replace' | 'put' | 'save' | 'remove'>;

/** A record without what could change or delete one. */
export function keptForGood<R extends { create: unknown }>(record: R): KeptForGood<R> {
  return record;
}

/**
 * One sort of record in the store: how it is named, ordered and filtered, and what it holds. What is read is parsed,
 * so a use case never meets a document of another shape.
 */
export function defineRecord<S extends z.ZodType, K extends readonly string[]>(shape: RecordShape<S, K>) {
  type T = z.infer<S>;

  function document(value: T): NewDocument {
    const expiresAt = shape.expiresAt?.(value);
    return {
      id: shape.id(...shape.keyOf(value)),
      type: shape.type,
      sort: shape.sort?.(value) ?? '',
      facets: shape.facets?.(value) ?? {},
      body: value,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
  }
  const parse = (stored: StoredDocument): Kept<T> => ({
    value: shape.schema.parse(stored.body),
    etag: stored.etag,
  });
  const parseOrNull = (stored: StoredDocument | null | undefined) => (stored ? parse(stored) : null);

  return {
    type: shape.type,
    id: shape.id,
    parse,
    parseOrNull,
    async read(store: DocumentStore, tenantId: string, ...key: K): Promise<Kept<T> | null> {
      return parseOrNull(await store.read(tenantId, shape.id(...key)));
    },
    async page(store: DocumentStore, tenantId: string, query: Omit<Query, 'type'>): Promise<Page<Kept<T>>> {
      const page = await store.query(tenantId, { ...query, type: shape.type });
      return { ...page, items: page.items.map(parse) };
    },
    create: (value: T): Operation => ({ kind: 'create', document: document(value) }),
    replace: (value: T, etag: string): Operation => ({ kind: 'replace', document: document(value), etag }),
    put: (value: T): Operation => ({ kind: 'put', document: document(value) }),
    /** Creates what was not there, replaces what was read. */
    save: (value: T, before: Kept<T> | null): Operation =>
      before
        ? { kind: 'replace', document: document(value), etag: before.etag }
        : { kind: 'create', document: document(value) },
    remove: (before: Kept<T>): Operation => ({
      kind: 'delete',
      id: shape.id(...shape.keyOf(before.value)),
      etag: before.etag,
    }),
  };
}

/**
 * The document store: the only way to data. Two engines implement it (src/store), one contract suite
 * (test/contract) says what both must do. It offers what Cosmos DB can do inside one partition and
 * nothing more, so that a use case cannot come to rely on what only one engine has.
 */

/** A document as it is kept. `body` is plain JSON; its shape belongs to the record type that wrote it. */
export interface StoredDocument {
  readonly partition: string;
  readonly id: string;
  readonly type: string;
  /** Orders the documents of one type within a partition, by code point; ties are broken by id. */
  readonly sort: string;
  /** Few, short, exact values a query may filter by. */
  readonly facets: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Changes at every write; opaque. */
  readonly etag: string;
  /** Milliseconds since 1970; from then on the document is gone for every reader. Absent: kept. */
  readonly expiresAt?: number;
}

/** What a writer gives: the partition comes with the commit, the etag from the store. */
export type NewDocument = Omit<StoredDocument, 'partition' | 'etag'>;

/** One step of a commit. `put` creates or overwrites, for state that its last writer owns. */
export type Operation =
  | { readonly kind: 'create'; readonly document: NewDocument }
  | { readonly kind: 'replace'; readonly document: NewDocument; readonly etag: string }
  | { readonly kind: 'put'; readonly document: NewDocument }
  | { readonly kind: 'delete'; readonly id: string; readonly etag: string };

export interface Query {
  readonly type: string;
  readonly facet?: { readonly name: string; readonly value: string };
  /** Only documents whose `sort` starts with this. */
  readonly prefix?: string;
  readonly order: 'ascending' | 'descending';
  /** 1 to 100. */
  readonly limit: number;
  /** `continuation` of the page before. Malformed ones are refused with `MalformedContinuation`. */
  readonly continuation?: string;
}

export interface Page<T = StoredDocument> {
  readonly items: readonly T[];
  /** Present exactly when more documents follow. Short enough to travel on a card's button. */
  readonly continuation?: string;
}

/** Texts and counts beyond what both engines can keep are mistakes of the caller: RangeError. */
export interface DocumentStore {
  /** The document, or null. One request. */
  read(partition: string, id: string): Promise<StoredDocument | null>;
  /** The documents in the order of the ids (1 to 20), null for each that is not there. One request. */
  readMany(partition: string, ids: readonly string[]): Promise<readonly (StoredDocument | null)[]>;
  /** One page; its cost does not depend on how many pages came before. One request. */
  query(partition: string, query: Query): Promise<Page>;
  /**
   * All operations (1 to 50, each id at most once) or none. One request.
   * @returns the new etag of each document, in the order of the operations ('' for a delete).
   * @throws CommitConflict when a created id exists, or a replaced or deleted one has another etag or is gone.
   */
  commit(partition: string, operations: readonly Operation[]): Promise<readonly string[]>;
  /**
   * Documents of one type in any partition whose `sort` is at most `upTo` and, where `after` is given, greater than
   * that, in its order. The only look across partitions: the outbox's worker finds what is due with it, an operator's
   * tool every tenant; never a turn or a page.
   */
  due(type: string, upTo: string, limit: number, after?: string): Promise<readonly StoredDocument[]>;
  /** Resolves when the store answers. @throws StoreUnavailable */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A commit that came too late: nothing of it was written. `id` names the document that stood in its way. */
export class CommitConflict extends Error {
  override readonly name = 'CommitConflict';
  constructor(
    readonly partition: string,
    readonly id: string,
    readonly reason: 'exists' | 'stale',
  ) {
    super(
      `Commit refused in partition ${partition}: document ${id} ${reason === 'exists' ? 'already exists' : 'has changed or is gone'}.`,
    );
  }
}

/** The store did not answer in time, or refuses for load. Whether a commit was written is not known. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A continuation that no query of this store gave out. */
export class MalformedContinuation extends Error {
  override readonly name = 'MalformedContinuation';
}

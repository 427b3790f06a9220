import type { NewDocument, StoredDocument } from '../application/documentStore';
import { placeOf, placeWithin } from './order';

/**
 * A document as Cosmos DB keeps it. Each of its places carries what a query asks for before it, so that every
 * query is one range of one property, read in its order: the cost is that of the page, wherever it begins.
 */
export interface CosmosDocument {
  readonly id: string;
  readonly partition: string;
  readonly type: string;
  readonly sort: string;
  readonly facets: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** partition, type, place */
  readonly place: string;
  /** facet name -> partition, type, value, place */
  readonly facetPlaces: Readonly<Record<string, string>>;
  /** type, place: for `due` alone */
  readonly placeAnywhere: string;
  /** The commit that wrote it last: tells a commit whose answer was lost that it was written. */
  readonly commit: string;
  readonly expiresAt?: number;
  /** Seconds from its last writing on, after which Cosmos DB clears it away. */
  readonly ttl?: number;
}

export type ReadCosmosDocument = CosmosDocument & { readonly _etag: string };

const MAX_TTL_SECONDS = 2_147_483_647;

export function toCosmos(
  partition: string,
  { id, type, sort, facets, body, expiresAt }: NewDocument,
  commit: string,
  now: number,
): CosmosDocument {
  const place = placeOf(sort, id);
  const facetPlaces = Object.entries(facets).map(([name, value]) => [
    name,
    placeWithin([partition, type, value], place),
  ]);
  return {
    id: encodeId(id),
    partition,
    type,
    sort,
    facets,
    body,
    place: placeWithin([partition, type], place),
    facetPlaces: Object.fromEntries(facetPlaces) as Record<string, string>,
    placeAnywhere: placeWithin([type], place),
    commit,
    ...(expiresAt === undefined ? {} : { expiresAt, ttl: secondsLeft(expiresAt, now) }),
  };
}

export function fromCosmos(found: ReadCosmosDocument): StoredDocument {
  return {
    partition: found.partition,
    id: decodeId(found.id),
    type: found.type,
    sort: found.sort,
    facets: found.facets,
    body: found.body,
    etag: toEtag(found._etag, found.expiresAt),
    ...(found.expiresAt === undefined ? {} : { expiresAt: found.expiresAt }),
  };
}

/** Cosmos DB clears away by the second and by its own clock; until it has, readers here still see nothing. */
export function isExpired({ expiresAt }: { readonly expiresAt?: number }, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}

function secondsLeft(expiresAt: number, now: number): number {
  return Math.min(Math.max(1, Math.ceil((expiresAt - now) / 1_000)), MAX_TTL_SECONDS);
}

/*
 * Cosmos DB refuses / \ ? # in ids, and URLs have opinions on . and %. Whatever is not plainly safe is written
 * as ~ and two hexadecimal digits for each byte of its UTF-8.
 */
const UNSAFE_IN_ID = /[^A-Za-z0-9:@_-]/gu;

export function encodeId(id: string): string {
  return id.replace(UNSAFE_IN_ID, (character) =>
    Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '~$&'),
  );
}

export function decodeId(encoded: string): string {
  return encoded.replace(/(?:~[0-9A-F]{2})+/g, (bytes) =>
    Buffer.from(bytes.replaceAll('~', ''), 'hex').toString(),
  );
}

/*
 * An etag of ours tells when its document expires, so that a commit on an expired one is refused exactly when the
 * embedded engine refuses it, whatever Cosmos DB has cleared away by then.
 */
export function toEtag(cosmosEtag: string, expiresAt: number | undefined): string {
  return expiresAt === undefined ? cosmosEtag : `${cosmosEtag}@${expiresAt}`;
}

export function fromEtag(etag: string): { readonly cosmosEtag: string; readonly expiresAt?: number } {
  const [, cosmosEtag, expiresAt] = /^(.*)@(\d+)$/.exec(etag) ?? [];
  return cosmosEtag === undefined ? { cosmosEtag: etag } : { cosmosEtag, expiresAt: Number(expiresAt) };
}

/** A request as a page sees it: nothing of the web framework, everything already parsed. */
export interface PageRequest {
  readonly method: string;
  /** Without the query. It may hold a token: never log it. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly form: URLSearchParams;
  readonly remoteAddress: string;
}

export interface PageResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** What may be long comes in pieces. */
  readonly body?: string | Uint8Array | AsyncIterable<string>;
}

/** One page or form; one for GET is asked by HEAD as well. `path` may hold named segments, such as `/i/:token`. */
export interface PageRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  handle(request: PageRequest): Promise<PageResponse>;
}

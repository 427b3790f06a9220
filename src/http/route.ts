/** A request as a route sees it: nothing of the web framework, everything already parsed. */
export interface HttpRequest {
  readonly method: string;
  /** Without the query. It may hold a token: never log it. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Names in lower case; a header sent several times is joined by commas. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** The fields of a POST's application/x-www-form-urlencoded body; empty otherwise. */
  readonly form: URLSearchParams;
  /** The address of the peer that connected: a proxy's, where there is one. */
  readonly remoteAddress: string;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** What may be long comes in pieces, each of which is made when the one before has gone out. */
  readonly body?: string | Uint8Array | AsyncIterable<string>;
}

/** One page or endpoint; one for GET is asked by HEAD as well. `path` may hold named segments, such as `/i/:token`. */
export interface HttpRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  handle(request: HttpRequest): Promise<HttpResponse>;
}

/** What the bot gets of a POST to /api/messages. The body is read only when asked for, so after the token's check. */
export interface BotRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly remoteAddress: string;
  /** @throws RequestRefused (400, 408, 413) */
  readJson(): Promise<unknown>;
}

export interface BotHandler {
  /** True when callers are not authenticated: the server then refuses to listen beyond loopback. */
  readonly anonymous: boolean;
  /** @throws RequestRefused when the request is not let through */
  answer(request: BotRequest): Promise<HttpResponse>;
}

/** The look of an error page. `reference` is the number under which the log tells more; given with status 500. */
export type RenderError = (status: number, request: HttpRequest, reference?: string) => HttpResponse;

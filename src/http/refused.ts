/**
 * A request that is not served, and why. The reason goes to the log and, unless it is about who the caller is,
 * to the caller; it never holds a token or anything of the body. The cause goes to the log alone.
 */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 408 | 413 | 415 | 429 | 503,
    reason: string,
    readonly headers: Readonly<Record<string, string>> = {},
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** The caller could not be authenticated: 401. */
export function unauthorized(reason: string): RequestRefused {
  return new RequestRefused(401, reason, { 'WWW-Authenticate': 'Bearer' });
}

/** Something the answer depends on does not respond: 503, with when to try again. */
export function unavailable(reason: string, cause?: unknown): RequestRefused {
  return new RequestRefused(503, reason, { 'Retry-After': '5' }, cause);
}

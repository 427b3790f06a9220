import type { Request } from 'restify';
import type { ClientAddress } from './clientAddress';
import type { HttpRequest } from './route';

/** The request as routes see it, its body aside. */
export function toHttpRequest(
  req: Request,
  clientAddress: ClientAddress,
  form = new URLSearchParams(),
): HttpRequest {
  const url = req.getUrl();
  return {
    method: req.method ?? 'GET',
    path: url.pathname ?? '/',
    params: routeParams(req),
    query: new URLSearchParams(typeof url.search === 'string' ? url.search : ''),
    headers: headersOf(req),
    cookies: cookiesOf(req.headers.cookie),
    form,
    remoteAddress: clientAddress(req.socket.remoteAddress ?? '', headersOf(req)['x-forwarded-for']),
  };
}

/** The headers, one string a name. */
export function headersOf(req: Request): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(req.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

function routeParams(req: Request): Record<string, string> {
  const params = req.params as Record<string, unknown>; // typed `any`; the router puts strings there
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** RFC 6265: the first cookie of a name wins, and a value that does not decode is taken as it stands. */
function cookiesOf(header = ''): Record<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    if (equals < 1) continue;
    const name = pair.slice(0, equals).trim();
    const value = pair
      .slice(equals + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1');
    if (!cookies.has(name)) cookies.set(name, decoded(value));
  }
  return Object.fromEntries(cookies);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Whether a request is signed with the account's key, as the REST reference has it: HMAC-SHA256 over verb, resource
 * type, resource link and date, all but the link in lower case.
 */
export function isSigned(request: IncomingMessage, path: string, key: string): boolean {
  const header = decodeURIComponent(request.headers.authorization ?? '');
  const given = /^type=master&ver=1\.0&sig=(.+)$/.exec(header)?.[1];
  const date = request.headers['x-ms-date'];
  if (given === undefined || typeof date !== 'string') return false;
  const { type, link } = resourceOf(path);
  const text = [request.method?.toLowerCase(), type, link, date.toLowerCase(), '', ''].join('\n');
  const expected = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest();
  const signature = Buffer.from(given, 'base64');
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}

/** `/dbs/a/colls` is about `dbs/a`'s colls; `/dbs/a/colls/b` is about itself. */
function resourceOf(path: string): { type: string; link: string } {
  const parts = path.split('/').filter((part) => part !== '');
  const isList = parts.length % 2 === 1;
  return {
    type: (isList ? parts.at(-1) : parts.at(-2)) ?? '',
    link: (isList ? parts.slice(0, -1) : parts).join('/'),
  };
}

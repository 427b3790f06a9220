import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'restify';
import type { HttpResponse } from './route';

/** Safe for a page or an answer that says nothing else: tokens in addresses stay out of caches and referrers. */
const defaults: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Sends the response; hangs up afterwards when the request's body was not read to its end.
 * @throws what making a piece of a long body throws: the caller's copy is then cut off, which it can tell
 */
export async function send(req: Request, res: Response, response: HttpResponse): Promise<void> {
  if (res.headersSent || res.destroyed) return;
  for (const [name, value] of Object.entries({ ...defaults, ...response.headers }))
    res.setHeader(name, value);
  if (hasUnreadBody(req)) res.setHeader('Connection', 'close');
  const { status, body = '' } = response;
  if (typeof body !== 'string' && Symbol.asyncIterator in body) return sendPieces(req, res, status, body);
  const whole = Buffer.from(body);
  res.setHeader('Content-Length', String(whole.length));
  res.sendRaw(status, whole);
}

async function sendPieces(
  req: Request,
  res: Response,
  status: number,
  pieces: AsyncIterable<string>,
): Promise<void> {
  res.writeHead(status);
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  try {
    await pipeline(pieces, res);
  } catch (error) {
    // Who hangs up has had enough.
    if (codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** A small JSON answer, as the callers of /api/ read them. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

function hasUnreadBody(req: Request): boolean {
  const announced =
    req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
  return announced && !req.complete;
}

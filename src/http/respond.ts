import type { Request, Response } from 'restify';
import type { HttpResponse } from './route';

/** Safe for a page or an answer that says nothing else: tokens in addresses stay out of caches and referrers. */
const defaults: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Sends the response; hangs up afterwards when the request's body was not read to its end. */
export function send(req: Request, res: Response, response: HttpResponse): void {
  if (res.headersSent || res.destroyed) return;
  const body = Buffer.from(response.body ?? '');
  for (const [name, value] of Object.entries({ ...defaults, ...response.headers }))
    res.setHeader(name, value);
  res.setHeader('Content-Length', String(body.length));
  if (hasUnreadBody(req)) res.setHeader('Connection', 'close');
  res.sendRaw(response.status, body);
}

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

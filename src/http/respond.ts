import type { Request, Response } from 'restify';
import type { HttpResponse } from './route';

/** Safe for a page or an answer that says nothing else: tokens in addresses stay out of caches and referrers. */
const defaults: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** How long, and for how many more bytes, a body that nobody wants is thrown away before the connection is cut. */
const linger = { milliseconds: 500, bytes: 1024 * 1024 };

/** Sends the response; hangs up afterwards when the request's body was not read to its end. */
export async function send(req: Request, res: Response, response: HttpResponse): Promise<void> {
  if (res.headersSent || res.destroyed) return;
  const body = Buffer.from(response.body ?? '');
  for (const [name, value] of Object.entries({ ...defaults, ...response.headers }))
    res.setHeader(name, value);
  res.setHeader('Content-Length', String(body.length));
  if (req.complete || !hasBody(req)) {
    res.sendRaw(response.status, body);
    return;
  }
  res.setHeader('Connection', 'close');
  res.writeHead(response.status);
  res.write(body);
  await discard(req);
  res.end();
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

function hasBody(req: Request): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
}

// Cutting at once would make the kernel reset the connection, and the sender would never see the answer.
function discard(req: Request): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, linger.milliseconds);
    let size = 0;
    function done(): void {
      clearTimeout(timer);
      req.pause();
      resolve();
    }
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > linger.bytes) done();
    });
    req.once('end', done);
    req.once('close', done);
    req.resume();
  });
}

import { type Server as NodeServer, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { createServer, type Request, type Server } from 'restify';
import { isLoopbackUrl } from './loopback';

declare module 'restify' {
  interface Server {
    /** Runs before anything else of restify; `false` ends the request there. Missing from the published types. */
    first(handler: (req: Request, res: Response) => boolean): Server;
  }
}

mendWriteHead();

/**
 * A restify server with its time limits set and the ways closed by which a stranger could harm it. `loopbackOnly`
 * also refuses a Host header with any other name, so that no web page reaches it by a name that resolves here.
 */
export function createWeb(logger: Logger, loopbackOnly: boolean): Server {
  const web = createServer({ name: '', noWriteContinue: true });
  const server: NodeServer = web.server;
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 75_000; // longer than a load balancer's 60 s, so that it never reuses a dying connection

  // Without a taker an upgraded connection would stay open for good.
  web.on('upgrade', (_req: unknown, socket: Duplex) => {
    socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  web.first((req, res) => {
    const status = refusedStatus(req, loopbackOnly);
    if (status === undefined) return true;
    logger.warn({ method: req.method, status }, 'malformed address or Host header');
    res.writeHead(status, { Connection: 'close', 'Content-Length': '0' });
    res.end();
    return false;
  });
  return web;
}

function refusedStatus(req: Request, loopbackOnly: boolean): 400 | 421 | undefined {
  try {
    // restify parses the address later, outside any handler, where a malformed Host header would end the process.
    const { href } = req.getUrl();
    return loopbackOnly && !isLoopbackUrl(href) ? 421 : undefined;
  } catch {
    return 400;
  }
}

// Loading restify replaces Node's writeHead, for every server of the process, by one that returns nothing: other
// libraries' `writeHead(…).end()` would fail.
function mendWriteHead(): void {
  const { writeHead } = ServerResponse.prototype as { writeHead: (...args: unknown[]) => unknown };
  ServerResponse.prototype.writeHead = function (this: ServerResponse, ...args: unknown[]) {
    writeHead.apply(this, args);
    return this;
  };
}

import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Request, Response } from 'restify';
import { type BodyLimits, readForm, readJson } from './body';
import { errorAnswer, plainError } from './errorAnswer';
import { healthRoutes } from './health';
import { drain, hangUpAfter, listen } from './lifecycle';
import { isLoopbackAddress } from './loopback';
import { RequestRefused } from './refused';
import { headersOf, toHttpRequest } from './request';
import { logRequest, type Underway } from './requestLog';
import { send } from './respond';
import type { BotHandler, HttpResponse, HttpRoute, RenderError } from './route';
import { createWeb } from './web';

export interface HttpServerParts {
  readonly routes: readonly HttpRoute[];
  readonly bot: BotHandler;
  /** Resolves when the store answers, rejects when it does not. */
  readonly isReady: () => Promise<void>;
  readonly logger: Logger;
  /** The look of a page's errors; plain text unless given. */
  readonly renderError?: RenderError;
  /** New reference numbers. */
  readonly requestIds?: () => string;
  readonly bodyLimits?: BodyLimits;
}

export interface HttpServer {
  /** @throws when an unauthenticated bot would be reachable from elsewhere, or the port is taken */
  listen(at: { readonly host: string; readonly port: number }): Promise<{ readonly url: string }>;
  /** Stops accepting, lets what is under way finish for `grace` milliseconds (9 s unless given), cuts the rest. */
  close(grace?: number): Promise<void>;
}

/** The service's one HTTP server: pages, the bot's endpoint, health, limits, errors, log. */
export function createHttpServer(parts: HttpServerParts): HttpServer {
  const { logger, bot, renderError = plainError } = parts;
  const requestIds = parts.requestIds ?? (() => randomBytes(5).toString('hex'));
  const web = createWeb(logger, bot.anonymous);
  const server: Server = web.server;
  const underway = new Map<Response, Underway>();
  let closing = false;

  web.first((_req, res) => {
    underway.set(res, { reference: requestIds(), startedAt: performance.now() });
    if (closing) hangUpAfter(res, server);
    return true;
  });
  web.on('after', (req: Request, res: Response) => {
    const kept = underway.get(res);
    underway.delete(res);
    if (kept !== undefined) logRequest(logger, req, res, kept, performance.now());
  });
  web.on('restifyError', (req: Request, res: Response, error: { statusCode?: number }, done: () => void) => {
    void fail(req, res, routerRefusal(error)).finally(done);
  });

  async function fail(req: Request, res: Response, error: unknown): Promise<void> {
    const kept = underway.get(res);
    if (kept !== undefined) kept.error = error;
    await send(req, res, errorAnswer(error, toHttpRequest(req), kept?.reference ?? '', renderError, logger));
  }

  function answering(answer: (req: Request, res: Response) => Promise<HttpResponse>) {
    return async (req: Request, res: Response): Promise<void> => {
      try {
        await send(req, res, await answer(req, res));
      } catch (error) {
        await fail(req, res, error);
      }
    };
  }

  function mount(route: HttpRoute): void {
    if (route.method === 'GET') {
      const page = answering((req) => route.handle(toHttpRequest(req)));
      web.get(route.path, page);
      // Node sends no body in answer to a HEAD; the headers are those of the GET (RFC 9110).
      web.head(route.path, page);
      return;
    }
    const withForm = answering(async (req, res) =>
      route.handle(toHttpRequest(req, await readForm(req, res, parts.bodyLimits))),
    );
    web.post(route.path, withForm);
  }

  healthRoutes(parts.isReady, () => closing).forEach(mount);
  parts.routes.forEach(mount);
  web.post(
    '/api/messages',
    answering((req, res) =>
      bot.answer({
        headers: headersOf(req),
        remoteAddress: req.socket.remoteAddress ?? '',
        readJson: () => readJson(req, res, parts.bodyLimits),
      }),
    ),
  );

  return {
    async listen({ host, port }) {
      if (bot.anonymous && !isLoopbackAddress(host) && host !== 'localhost') {
        throw new Error(`Without bot credentials Liaison listens on loopback only, not on ${host}.`);
      }
      return { url: await listen(server, host, port) };
    },
    async close(grace = 9_000) {
      closing = true;
      if (!(await drain(server, underway.keys(), grace))) logger.warn('requests were cut at shutdown');
    },
  };
}

function routerRefusal(error: { statusCode?: number }): unknown {
  if (error.statusCode === 404) return new RequestRefused(404, 'There is nothing at this address.');
  if (error.statusCode === 405) return new RequestRefused(405, 'This address does not take that method.');
  return error;
}

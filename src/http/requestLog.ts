import type { Request, Response } from 'restify';
import type { Logger } from 'pino';
import { RequestRefused } from './refused';

/** What is kept of a request while it is under way. */
export interface Underway {
  /** The number an error page shows and the log is searched by. */
  readonly reference: string;
  /** Milliseconds, on any steady clock. */
  readonly startedAt: number;
  error?: unknown;
}

/** One line a request. The route's pattern stands for the path: paths and queries hold tokens. */
export function logRequest(
  logger: Logger,
  req: Request,
  res: Response,
  underway: Underway,
  now: number,
): void {
  const { error, reference } = underway;
  const line = {
    method: req.method,
    route: routeOf(req),
    status: res.statusCode,
    ms: Math.round(now - underway.startedAt),
    reference,
  };
  if (error instanceof RequestRefused) {
    const cause = error.cause === undefined ? {} : { err: error.cause };
    logger.warn({ ...line, reason: error.message, ...cause }, 'request refused');
  } else if (error !== undefined) logger.error({ ...line, err: error }, 'request failed');
  else if (line.route === '/healthz' || line.route === '/readyz') logger.debug(line, 'request');
  else logger.info(line, 'request');
}

function routeOf(req: Request): string {
  // A request that met no route has none, whatever the type says.
  const route = req.getRoute() as { path: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : 'none';
}

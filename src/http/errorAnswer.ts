import { STATUS_CODES } from 'node:http';
import type { Logger } from 'pino';
import { RequestRefused } from './refused';
import { json } from './respond';
import type { HttpRequest, HttpResponse, RenderError } from './route';

/** What a caller is told about an error, for an endpoint in JSON and for a page in the look that was injected. */
export function errorAnswer(
  error: unknown,
  request: HttpRequest,
  reference: string,
  renderError: RenderError,
  logger: Pick<Logger, 'error'>,
): HttpResponse {
  const refused = error instanceof RequestRefused ? error : undefined;
  const status = refused?.status ?? 500;
  const named = refused === undefined ? reference : undefined;
  const answer = isEndpoint(request.path) ? json(status, errorBody(status, refused, named)) : page();
  return { ...answer, headers: { ...answer.headers, ...refused?.headers } };

  function page(): HttpResponse {
    try {
      return renderError(status, request, named);
    } catch (failure) {
      logger.error({ err: failure, status, reference }, 'the error page failed');
      // The plain one still says what happened and carries the reference.
      return plainError(status, request, named);
    }
  }
}

/** The default look: one line of text. */
export const plainError: RenderError = (status, _request, reference) => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: `${titleOf(status)}${reference === undefined ? '' : ` (reference ${reference})`}\n`,
});

function isEndpoint(path: string): boolean {
  return path.startsWith('/api/') || path === '/healthz' || path === '/readyz';
}

// The shape of Bot Framework's own error bodies: { error: { code, message } }.
function errorBody(
  status: number,
  refused: RequestRefused | undefined,
  reference: string | undefined,
): unknown {
  const code = titleOf(status).replaceAll(' ', '');
  if (refused === undefined)
    return { error: { code, message: 'Something went wrong on our side.', reference } };
  // Who fails to prove who they are learns nothing about why.
  return {
    error: { code, message: status === 401 ? 'The caller could not be authenticated.' : refused.message },
  };
}

function titleOf(status: number): string {
  return STATUS_CODES[status] ?? `Error ${status}`;
}

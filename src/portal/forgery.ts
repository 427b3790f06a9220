import type { PageRequest } from './route';
import type { OpenSession } from './sessions';
import { sameSecret } from './sessions';

/** The field of every form that carries its session's token. */
export const formTokenField = 'form';

/**
 * Whether a form was sent from a page of ours, by what the browser says of itself. Our pages keep their addresses to
 * themselves (Referrer-Policy), so a browser may send `Origin: null` for them: then only the token can tell.
 */
export function comesFromElsewhere(request: PageRequest, publicUrl: string): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const otherOrigin = origin !== undefined && origin !== 'null' && origin !== new URL(publicUrl).origin;
  return otherOrigin || (site !== undefined && site !== 'same-origin');
}

/** Whether a form carries the token of the session it was sent with. */
export function carriesToken(request: PageRequest, session: OpenSession): boolean {
  return sameSecret(request.form.get(formTokenField) ?? '', session.formToken);
}

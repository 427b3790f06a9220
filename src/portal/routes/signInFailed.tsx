import { SignInProblemPage } from '../pages/SimplePages';
import type { PageRequest, PageResponse } from '../route';
import { SignInFailed } from '../signIn/failure';
import type { PortalServices } from './services';

/**
 * The page of a sign-in, or of its renewal, that came to nothing; the log gets its reason, a code without anything of
 * the person. Any other error is thrown on.
 */
export function signInFailedPage(
  { respond, visits, logger }: Pick<PortalServices, 'respond' | 'visits' | 'logger'>,
  request: PageRequest,
  error: unknown,
  returnPath: string | null,
): PageResponse {
  if (!(error instanceof SignInFailed)) throw error;
  const { problem, reason } = error;
  logger.warn({ problem, reason }, 'sign-in failed');
  // Switching the language here would repeat the callback, which counts once.
  const visit = { ...visits.anonymous(request), switchBase: null };
  const status = { cancelled: 400, over: 400, refused: 400, unavailable: 503, countryUnknown: 403 }[problem];
  return respond.html(status, <SignInProblemPage visit={visit} problem={problem} returnPath={returnPath} />);
}

import * as oauth from 'oauth4webapi';

/** How a sign-in can come to nothing; each has its page. */
type SignInProblem = 'cancelled' | 'over' | 'refused' | 'unavailable' | 'countryUnknown';

/** A sign-in that came to nothing: nobody is signed in, nothing is stored. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
  /** @param reason what an operator may read in the log: a code, never a token or an address */
  constructor(
    readonly problem: SignInProblem,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`Sign-in ${problem}: ${reason}`, { cause });
  }
}

const answersOfPeople = ['access_denied', 'consent_required', 'interaction_required', 'login_required'];
const answersOfTrouble = ['server_error', 'temporarily_unavailable'];

/** @throws SignInFailed that says which of the ways to fail an error of the protocol or the network is */
export function asSignInFailure(error: unknown): never {
  if (error instanceof SignInFailed) throw error;
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    throw new SignInFailed(problemOf(error.error), error.error, error);
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'network';
  // The network's errors have no code of the protocol's; an authority in trouble answers with another status.
  const unreachable =
    !(error instanceof oauth.OperationProcessingError) || code === oauth.RESPONSE_IS_NOT_CONFORM;
  throw new SignInFailed(unreachable ? 'unavailable' : 'refused', code, error);
}

function problemOf(answer: string): SignInProblem {
  if (answersOfPeople.includes(answer)) return 'cancelled';
  return answersOfTrouble.includes(answer) ? 'unavailable' : 'refused';
}

import { Message } from '../parts/Message';
import { SignInLink } from '../parts/SignInLink';
import { partnerPaths } from '../partnerPaths';
import type { Visit } from '../visit';

interface SimplePageProps {
  readonly visit: Visit;
}

/** For whoever comes without a link. */
export function HomePage({ visit }: SimplePageProps) {
  const { home } = visit.texts;
  return (
    <Message visit={visit} title={home.title} tone="plain">
      <p>{home.text}</p>
      {!visit.session && (
        <SignInLink returnPath={partnerPaths.list} look="secondary">
          {home.partners}
        </SignInLink>
      )}
    </Message>
  );
}

export function SignedOutPage({ visit }: SimplePageProps) {
  const { signedOut } = visit.texts;
  return (
    <Message visit={visit} title={signedOut.title} tone="good">
      <p>{signedOut.text}</p>
    </Message>
  );
}

interface SignInProblemPageProps extends SimplePageProps {
  readonly problem: 'cancelled' | 'over' | 'refused' | 'unavailable' | 'countryUnknown';
  /** Where another try would lead, when that is known. */
  readonly returnPath: string | null;
}

/** A sign-in that came to nothing. */
export function SignInProblemPage({ visit, problem, returnPath }: SignInProblemPageProps) {
  const { signInProblems } = visit.texts;
  const { title, text } = signInProblems[problem];
  return (
    <Message visit={visit} title={title} tone="bad">
      <p>{text}</p>
      {returnPath !== null && (
        <SignInLink returnPath={returnPath} look="secondary">
          {signInProblems.again}
        </SignInLink>
      )}
    </Message>
  );
}

interface ProblemPageProps extends SimplePageProps {
  readonly problem: 'forgery' | 'notFound' | 'request' | 'busy' | 'ours';
  /** The number under which the log tells more. */
  readonly reference?: string | undefined;
}

/** A request that could not be served. */
export function ProblemPage({ visit, problem, reference }: ProblemPageProps) {
  const { problems } = visit.texts;
  const { title, text } = problems[problem];
  return (
    <Message visit={visit} title={title} tone="bad">
      <p>{text}</p>
      {reference !== undefined && <p class="detail">{problems.reference(reference)}</p>}
    </Message>
  );
}

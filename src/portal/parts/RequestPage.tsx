import type { ComponentChildren } from 'preact';
import { formTokenField } from '../forgery';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';
import { Layout } from './Layout';
import { SignInLink } from './SignInLink';

interface RequestPageProps {
  readonly visit: Visit;
  readonly title: string;
  /** Who asks, for what, and what accepting it means. */
  readonly children: ComponentChildren;
}

interface RequestSignInPageProps extends RequestPageProps {
  /** Who may answer, with which account. */
  readonly whoAnswers: string;
  readonly returnPath: string;
}

/** A request as anybody with the link may read it; answering needs a sign-in. */
export function RequestSignInPage({
  visit,
  title,
  whoAnswers,
  returnPath,
  children,
}: RequestSignInPageProps) {
  const { signIn } = visit.texts;
  return (
    <Layout visit={visit} title={title}>
      <article>
        <h1>{title}</h1>
        {children}
        <section class="answer">
          <h2>{signIn.title}</h2>
          <p>{whoAnswers}</p>
          <SignInLink returnPath={returnPath} look="primary">
            {signIn.button}
          </SignInLink>
        </section>
      </article>
    </Layout>
  );
}

interface RequestDecidePageProps extends RequestPageProps {
  readonly session: OpenSession;
  /** Where the form is sent to. */
  readonly action: string;
  /** The box that was left empty though the form said *Accept*, and what to do about it. */
  readonly missing: { readonly boxId: string; readonly problem: string } | null;
  readonly tickBox: ComponentChildren;
  /** What declining brings about. */
  readonly declineText: string;
}

/** A request with the form that answers it. */
export function RequestDecidePage({
  visit,
  title,
  session,
  action,
  missing,
  tickBox,
  declineText,
  children,
}: RequestDecidePageProps) {
  const { decide } = visit.texts;
  const { visitor } = session;
  return (
    <Layout visit={visit} title={missing ? `${decide.errorTitle} – ${title}` : title}>
      <article>
        {missing && (
          <div class="notice bad" role="alert">
            <p>
              <strong>{decide.errorTitle}</strong>
            </p>
            <p>
              <a href={`#${missing.boxId}`}>{missing.problem}</a>
            </p>
          </div>
        )}
        <h1>{title}</h1>
        {children}
        <section class="answer" aria-labelledby="answer">
          <h2 id="answer">{decide.title}</h2>
          <p>{decide.answeringFor(visitor.name, visitor.organisation.name)}</p>
          <form method="post" action={action}>
            <input type="hidden" name={formTokenField} value={session.formToken} />
            {tickBox}
            <div class="buttons">
              <button class="button primary" type="submit" name="choice" value="accepted">
                {decide.accept}
              </button>
              <button class="button secondary" type="submit" name="choice" value="declined">
                {decide.decline}
              </button>
            </div>
            <p class="detail">{declineText}</p>
          </form>
        </section>
      </article>
    </Layout>
  );
}

import type { ComponentChildren } from 'preact';

interface SignInLinkProps {
  /** Where the reader comes back to: a path of ours. */
  readonly returnPath: string;
  readonly look: 'primary' | 'secondary';
  readonly children: ComponentChildren;
}

/** A link, not a form: a form's redirection to the sign-in page would be stopped by our own form-action rule. */
export function SignInLink({ returnPath, look, children }: SignInLinkProps) {
  return (
    <p>
      <a class={`button ${look}`} href={`/signin?to=${encodeURIComponent(returnPath)}`}>
        {children}
      </a>
    </p>
  );
}

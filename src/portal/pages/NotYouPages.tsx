import type { ComponentChildren } from 'preact';
import type { Visitor } from '../../application/visitor';
import { Message } from '../parts/Message';
import { SignInLink } from '../parts/SignInLink';
import type { Visit } from '../visit';

interface NotYouPageProps {
  readonly visit: Visit;
  readonly title: string;
  readonly returnPath: string;
  /** Why not, and what to do. */
  readonly text: ComponentChildren;
  /** The request, to read on. */
  readonly children?: ComponentChildren;
}

/** Signed in as somebody who cannot answer this request. */
export function NotYouPage({ visit, title, returnPath, text, children }: NotYouPageProps) {
  return (
    <Message visit={visit} title={title} tone="plain">
      {text}
      <SignInLink returnPath={returnPath} look="secondary">
        {visit.texts.signIn.other}
      </SignInLink>
      {children}
    </Message>
  );
}

interface NotGlobalAdminPageProps extends Pick<NotYouPageProps, 'visit' | 'returnPath' | 'children'> {
  readonly visitor: Visitor;
  readonly whoCan: readonly string[];
}

/** Signed in without the Global admin role: says who can, and lets read on. */
export function NotGlobalAdminPage({ visitor, whoCan, ...page }: NotGlobalAdminPageProps) {
  const { notGlobalAdmin } = page.visit.texts;
  return (
    <NotYouPage
      {...page}
      title={notGlobalAdmin.title}
      text={
        <>
          <p>{notGlobalAdmin.text(visitor.name, visitor.organisation.name)}</p>
          <p>{whoCan.length > 0 ? notGlobalAdmin.whoCan(whoCan) : notGlobalAdmin.nobodyKnown}</p>
        </>
      }
    />
  );
}

import type { ComponentChildren } from 'preact';
import { Message } from '../parts/Message';
import type { Visit } from '../visit';

interface AnsweredPageProps {
  readonly visit: Visit;
  /** The partner that sent the request. */
  readonly sender: string;
  readonly at: string;
  /** What else is to be said of the request. */
  readonly children?: ComponentChildren;
}

/** An accepted request, for people of another organisation than the one that accepted it. */
export function AcceptedElsewherePage({ visit, sender, at, children }: AnsweredPageProps) {
  const { accepted } = visit.texts;
  return (
    <Message visit={visit} title={accepted.title} tone="good">
      <p>{accepted.when(at)}</p>
      {children}
      <p>{accepted.others(sender)}</p>
    </Message>
  );
}

/** A declined request. @param by known to people of the organisation that declined */
export function DeclinedPage({
  visit,
  sender,
  at,
  by,
  children,
}: AnsweredPageProps & { readonly by: string | undefined }) {
  const { declined } = visit.texts;
  return (
    <Message visit={visit} title={declined.title} tone="plain">
      <p>{by === undefined ? declined.when(at) : declined.whenBy(at, by)}</p>
      {children}
      <p>{declined.text(sender)}</p>
    </Message>
  );
}

import type { ComponentChildren } from 'preact';
import type { Offer } from '../../application/invitationView';
import { JointNote } from '../parts/JointNote';
import { Message } from '../parts/Message';
import { SignInLink } from '../parts/SignInLink';
import type { Visit } from '../visit';

interface OverPageProps {
  readonly visit: Visit;
  /**
   * `notSentYet`: its sender has not said *Done*. `expired`: nobody answered in time. `revoked`: the sender has taken it
   * back. `replaced`: a newer e-mail carries another link.
   */
  readonly page: 'notSentYet' | 'expired' | 'revoked' | 'replaced';
  /** The partner that sends the request. */
  readonly sender: string;
  readonly expiresAt: string | undefined;
  /** What else is to be said of the request. */
  readonly children?: ComponentChildren;
}

/** The link of a request that cannot be answered yet, or no more. */
export function OverPage({ visit, page, sender, expiresAt, children }: OverPageProps) {
  const { texts } = visit;
  const { title, text } = texts[page];
  return (
    <Message visit={visit} title={title} tone="plain">
      {page === 'expired' && expiresAt !== undefined && <p>{texts.expired.when(expiresAt)}</p>}
      {children}
      <p>{text(sender)}</p>
    </Message>
  );
}

interface OfferPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
}

/** The reseller and the provider of a joint request have parted. */
export function PartnershipEndedPage({ visit, offer }: OfferPageProps) {
  const { partnershipEnded } = visit.texts;
  return (
    <Message visit={visit} title={partnershipEnded.title} tone="plain">
      <p>{partnershipEnded.text(offer.partner.name, offer.provider?.name ?? '')}</p>
    </Message>
  );
}

/** Another organisation has begun to answer a link that works once. */
export function TakenPage({
  visit,
  offer,
  invitationPath,
}: OfferPageProps & { readonly invitationPath: string }) {
  const { texts } = visit;
  return (
    <Message visit={visit} title={texts.taken.title} tone="plain">
      <JointNote visit={visit} offer={offer} />
      <p>{texts.taken.text(offer.partner.name)}</p>
      <SignInLink returnPath={invitationPath} look="secondary">
        {texts.signIn.other}
      </SignInLink>
    </Message>
  );
}

/** A link that we did not write, or whose request is gone. */
export function UnknownPage({ visit }: { readonly visit: Visit }) {
  const { unknown } = visit.texts;
  return (
    <Message visit={visit} title={unknown.title} tone="bad">
      <p>{unknown.text}</p>
    </Message>
  );
}

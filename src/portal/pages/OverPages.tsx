import type { Offer } from '../../application/invitationView';
import { Message } from '../parts/Message';
import { SignInLink } from '../parts/SignInLink';
import type { Visit } from '../visit';

interface OverPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
}

/** The link of a request that its sender has not said *Done* to: early, not false. */
export function NotSentYetPage({ visit, offer }: OverPageProps) {
  const { notSentYet } = visit.texts;
  return (
    <Message visit={visit} title={notSentYet.title} tone="plain">
      <p>{notSentYet.text(offer.partner.name)}</p>
    </Message>
  );
}

/** Nobody answered in time. */
export function ExpiredPage({ visit, offer }: OverPageProps) {
  const { expired } = visit.texts;
  return (
    <Message visit={visit} title={expired.title} tone="plain">
      {offer.expiresAt !== undefined && <p>{expired.when(offer.expiresAt)}</p>}
      <p>{expired.text(offer.partner.name)}</p>
    </Message>
  );
}

/** The partner has taken the request back. */
export function RevokedPage({ visit, offer }: OverPageProps) {
  const { revoked } = visit.texts;
  return (
    <Message visit={visit} title={revoked.title} tone="plain">
      <p>{revoked.text(offer.partner.name)}</p>
    </Message>
  );
}

/** A newer e-mail carries another link. */
export function ReplacedPage({ visit, offer }: OverPageProps) {
  const { replaced } = visit.texts;
  return (
    <Message visit={visit} title={replaced.title} tone="plain">
      <p>{replaced.text(offer.partner.name)}</p>
    </Message>
  );
}

/** The reseller and the provider of a joint request have parted. */
export function PartnershipEndedPage({ visit, offer }: OverPageProps) {
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
}: OverPageProps & { readonly invitationPath: string }) {
  const { texts } = visit;
  return (
    <Message visit={visit} title={texts.taken.title} tone="plain">
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

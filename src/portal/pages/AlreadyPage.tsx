import type { Offer } from '../../application/invitationView';
import { Message } from '../parts/Message';
import { OfferFacts } from '../parts/OfferSummary';
import type { Visit } from '../visit';

interface AlreadyPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly since: string;
}

/** The partner has what it asks for: accepting would change nothing. */
export function AlreadyPage({ visit, offer, since }: AlreadyPageProps) {
  const { already } = visit.texts;
  return (
    <Message visit={visit} title={already.title(offer.partner.name)} tone="good">
      <p>{already.text(offer.partner.name, since)}</p>
      <OfferFacts visit={visit} offer={offer} answered />
    </Message>
  );
}

import type { Offer } from '../../application/invitationView';
import { Message } from '../parts/Message';
import { OfferFacts } from '../parts/OfferSummary';
import { offerWords } from '../parts/offerWords';
import type { Visit } from '../visit';

interface AlreadyPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly since: string;
}

/** Whoever asks has what it asks for: accepting would change nothing. */
export function AlreadyPage({ visit, offer, since }: AlreadyPageProps) {
  const words = offerWords(visit.texts, offer);
  return (
    <Message visit={visit} title={words.alreadyTitle} tone="good">
      <p>{words.alreadyText(since)}</p>
      <OfferFacts visit={visit} offer={offer} answered />
    </Message>
  );
}

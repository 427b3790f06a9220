import type { Offer } from '../../application/invitationView';
import { Message } from '../parts/Message';
import { Allowed, OfferFacts } from '../parts/OfferSummary';
import { flavourOf } from '../parts/flavour';
import type { Visit } from '../visit';

interface AcceptedPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly at: string;
  /** Known to people of the organisation that accepted. */
  readonly by: string | undefined;
}

/** After the acceptance, at once and on every later visit. */
export function AcceptedPage({ visit, offer, at, by }: AcceptedPageProps) {
  const { texts } = visit;
  const partner = offer.partner.name;
  if (by === undefined) {
    return (
      <Message visit={visit} title={texts.accepted.title} tone="good">
        <p>{texts.accepted.when(at)}</p>
        <p>{texts.accepted.others(partner)}</p>
      </Message>
    );
  }
  return (
    <Message visit={visit} title={texts.accepted.titleOwn(partner)} tone="good">
      <p>{texts.accepted.whenBy(at, by)}</p>
      <p>{texts.accepted.next(partner)}</p>
      <Allowed visit={visit} offer={offer} />
      {offer.delegatedAdmin && <p>{texts.offer.know[flavourOf(offer)](partner)[0]}</p>}
      <OfferFacts visit={visit} offer={offer} answered />
    </Message>
  );
}

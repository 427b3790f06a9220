import type { Offer } from '../../application/invitationView';
import { flavourOf } from '../parts/flavour';
import { JointNote } from '../parts/JointNote';
import { Message } from '../parts/Message';
import { OfferFacts } from '../parts/OfferSummary';
import { offerWords } from '../parts/offerWords';
import { Allowed } from '../parts/Points';
import { partnerPaths } from '../partnerPaths';
import type { Visit } from '../visit';
import { AcceptedElsewherePage } from './AnsweredPages';

interface AcceptedPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly at: string;
  /** Known to people of the organisation that accepted. */
  readonly by: string | undefined;
  /** A partner has ended it since: it allows nothing any more. */
  readonly isEnded: boolean;
}

/** After the acceptance, at once and on every later visit. */
export function AcceptedPage({ visit, offer, at, by, isEnded }: AcceptedPageProps) {
  const { texts } = visit;
  const { partner } = offer;
  if (by === undefined) {
    return (
      <AcceptedElsewherePage visit={visit} sender={partner.name} at={at}>
        <JointNote visit={visit} offer={offer} />
      </AcceptedElsewherePage>
    );
  }
  const words = offerWords(texts, offer);
  return (
    <Message visit={visit} title={words.acceptedTitle} tone="good">
      <p>{texts.accepted.whenBy(at, by)}</p>
      {!isEnded && (
        <>
          <p>{words.acceptedNext}</p>
          <Allowed items={words.allows} />
          {offer.delegatedAdmin && <p>{texts.offer.know[flavourOf(offer)](partner.name)[0]}</p>}
        </>
      )}
      <OfferFacts visit={visit} offer={offer} answered />
      <p>
        <a href={partnerPaths.list}>{texts.partners.acceptedNext}</a>
      </p>
    </Message>
  );
}

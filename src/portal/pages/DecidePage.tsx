import type { Half, Offer } from '../../application/invitationView';
import { otherAddressee } from '../addressee';
import { AgreementBox, agreementBoxId } from '../parts/AgreementBox';
import { Mismatch } from '../parts/Mismatch';
import { OfferFacts, OfferMeaning } from '../parts/OfferSummary';
import { offerWords } from '../parts/offerWords';
import { RequestDecidePage } from '../parts/RequestPage';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';

interface DecidePageProps {
  readonly visit: Visit;
  readonly session: OpenSession;
  readonly offer: Offer;
  readonly halves: readonly Half[];
  readonly invitationPath: string;
  readonly agreementSigned: boolean;
  /** The form was sent with *Accept* and without the tick. */
  readonly tickMissing: boolean;
}

/** The request with the form that answers it, for a Global admin of the customer. */
export function DecidePage({ visit, session, offer, halves, invitationPath, ...agreement }: DecidePageProps) {
  const { organisation } = session.visitor;
  const words = offerWords(visit.texts, offer);
  const problem = visit.texts.decide.agreementMissing;
  return (
    <RequestDecidePage
      visit={visit}
      title={words.title}
      session={session}
      action={`${invitationPath}/decision`}
      missing={agreement.tickMissing ? { boxId: agreementBoxId, problem } : null}
      tickBox={<AgreementBox visit={visit} organisation={organisation.name} {...agreement} />}
      declineText={words.decline}
    >
      <Mismatch
        visit={visit}
        addressee={otherAddressee(offer.addressee, organisation)}
        organisation={organisation.name}
      />
      <OfferFacts visit={visit} offer={offer} halves={halves} />
      <OfferMeaning visit={visit} offer={offer} />
    </RequestDecidePage>
  );
}

import type { Offer } from '../../application/invitationView';
import type { Visitor } from '../../application/visitor';
import { formTokenField } from '../forgery';
import { AgreementBox, agreementProblemId } from '../parts/AgreementBox';
import { Layout } from '../parts/Layout';
import { OfferFacts, OfferMeaning } from '../parts/OfferSummary';
import { flavourOf } from '../parts/flavour';
import { otherAddressee } from '../addressee';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';

interface DecidePageProps {
  readonly visit: Visit;
  readonly session: OpenSession;
  readonly offer: Offer;
  readonly invitationPath: string;
  readonly agreementSigned: boolean;
  /** The form was sent with *Accept* and without the tick. */
  readonly tickMissing: boolean;
}

/** The request with the form that answers it, for a Global admin of the customer. */
export function DecidePage({ visit, session, offer, invitationPath, ...agreement }: DecidePageProps) {
  const { texts } = visit;
  const { partner } = offer;
  const { visitor } = session;
  const title = texts.offer.title[flavourOf(offer)](partner.name);
  return (
    <Layout visit={visit} title={agreement.tickMissing ? `${texts.decide.errorTitle} – ${title}` : title}>
      <article>
        {agreement.tickMissing && (
          <div class="notice bad" role="alert">
            <p>
              <strong>{texts.decide.errorTitle}</strong>
            </p>
            <p>
              <a href={`#${agreementProblemId}`}>{texts.decide.agreementMissing}</a>
            </p>
          </div>
        )}
        <h1>{title}</h1>
        <Mismatch visit={visit} offer={offer} visitor={visitor} />
        <OfferFacts visit={visit} offer={offer} />
        <OfferMeaning visit={visit} offer={offer} />
        <section class="answer" aria-labelledby="answer">
          <h2 id="answer">{texts.decide.title}</h2>
          <p>{texts.decide.answeringFor(visitor.name, visitor.organisation.name)}</p>
          <form method="post" action={`${invitationPath}/decision`}>
            <input type="hidden" name={formTokenField} value={session.formToken} />
            <AgreementBox visit={visit} organisation={visitor.organisation.name} {...agreement} />
            <div class="buttons">
              <button class="button primary" type="submit" name="choice" value="accepted">
                {texts.decide.accept}
              </button>
              <button class="button secondary" type="submit" name="choice" value="declined">
                {texts.decide.decline}
              </button>
            </div>
            <p class="detail">
              {offer.link === 'addressed'
                ? texts.decide.declineAddressed(partner.name)
                : texts.decide.declineAccount}
            </p>
          </form>
        </section>
      </article>
    </Layout>
  );
}

interface MismatchProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly visitor: Visitor;
}

function Mismatch({ visit: { texts }, offer, visitor }: MismatchProps) {
  const addressee = otherAddressee(offer.addressee, visitor.organisation);
  if (addressee === null) return null;
  return (
    <div class="notice warn" role="note">
      <p>
        <strong>{texts.decide.mismatchTitle}</strong>
      </p>
      <p>{texts.decide.mismatch(addressee, visitor.organisation.name)}</p>
    </div>
  );
}

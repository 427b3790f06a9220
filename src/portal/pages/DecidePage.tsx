import type { Half, Offer } from '../../application/invitationView';
import type { NamedOrganisation } from '../../domain/invitation';
import { otherAddressee } from '../addressee';
import { AdminKeeper, adminKeeperField, adminKeeperId } from '../parts/AdminKeeper';
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
  /** Who has the privileges that only one partner may have. */
  readonly otherAdministrators: readonly NamedOrganisation[];
  /** The form that said *Accept* and lacked something. */
  readonly incomplete: { readonly code: string; readonly form: URLSearchParams } | null;
}

/** The request with the form that answers it, for a Global admin of the customer. */
export function DecidePage({
  visit,
  session,
  offer,
  halves,
  invitationPath,
  agreementSigned,
  otherAdministrators,
  incomplete,
}: DecidePageProps) {
  const { organisation } = session.visitor;
  const { texts } = visit;
  const words = offerWords(texts, offer);
  const tickMissing = incomplete?.code === 'agreementNotTicked';
  const keeperMissing = incomplete?.code === 'adminKeeperNotChosen';
  const missing = tickMissing
    ? { boxId: agreementBoxId, problem: texts.decide.agreementMissing }
    : { boxId: adminKeeperId, problem: texts.partners.keeper.missing };
  return (
    <RequestDecidePage
      visit={visit}
      title={words.title}
      session={session}
      action={`${invitationPath}/decision`}
      missing={incomplete && missing}
      tickBox={
        <>
          <AgreementBox
            visit={visit}
            organisation={organisation.name}
            agreementSigned={agreementSigned}
            tickMissing={tickMissing}
            ticked={incomplete?.form.get('agreement') === 'read'}
          />
          <AdminKeeper
            visit={visit}
            partner={offer.partner}
            others={otherAdministrators}
            chosen={incomplete?.form.get(adminKeeperField) ?? null}
            missing={keeperMissing}
          />
        </>
      }
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

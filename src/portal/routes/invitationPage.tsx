import type { InvitationView } from '../../application/invitationView';
import { AcceptedPage } from '../pages/AcceptedPage';
import { AlreadyPage } from '../pages/AlreadyPage';
import { DeclinedPage } from '../pages/AnsweredPages';
import { DecidePage } from '../pages/DecidePage';
import { NotGlobalAdminPage, NotYouPage } from '../pages/NotYouPages';
import { ObstaclePage } from '../pages/ObstaclePage';
import { OverPage, PartnershipEndedPage, TakenPage, UnknownPage } from '../pages/OverPages';
import { SignInPage } from '../pages/SignInPage';
import { JointNote } from '../parts/JointNote';
import { OfferFacts, OfferMeaning } from '../parts/OfferSummary';
import { offerWords } from '../parts/offerWords';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';
import type { Incomplete } from './link';

interface InvitationPageProps {
  readonly visit: Visit;
  readonly view: InvitationView;
  readonly path: string;
  readonly incomplete: Incomplete | null;
}

/** The page for what a customer's link means now to this reader. */
export function InvitationPage({ visit, view, path, incomplete }: InvitationPageProps) {
  if (view.page === 'unknown') return <UnknownPage visit={visit} />;
  const { offer } = view;
  const sender = offer.partner.name;
  const note = <JointNote visit={visit} offer={offer} />;
  switch (view.page) {
    case 'notSentYet':
    case 'expired':
    case 'revoked':
    case 'replaced':
      return (
        <OverPage visit={visit} page={view.page} sender={sender} expiresAt={offer.expiresAt}>
          {note}
        </OverPage>
      );
    case 'partnershipEnded':
      return <PartnershipEndedPage visit={visit} offer={offer} />;
    case 'taken':
      return <TakenPage visit={visit} offer={offer} invitationPath={path} />;
    case 'accepted':
      return (
        <AcceptedPage visit={visit} offer={offer} at={view.at} by={view.by} isEnded={view.isEnded === true} />
      );
    case 'declined':
      return (
        <DeclinedPage visit={visit} sender={sender} at={view.at} by={view.by}>
          {note}
        </DeclinedPage>
      );
    case 'already':
      return <AlreadyPage visit={visit} offer={offer} since={view.since} />;
    case 'otherCloud':
    case 'otherCountry':
      return (
        <ObstaclePage
          visit={visit}
          obstacle={view.page}
          words={offerWords(visit.texts, offer)[view.page]}
          sides={[offer.partner, ...(offer.provider ? [offer.provider] : []), view.customer]}
          returnPath={path}
        />
      );
    case 'signIn':
      return <SignInPage visit={visit} offer={offer} invitationPath={path} />;
    default:
      if (!visit.session) return <SignInPage visit={visit} offer={offer} invitationPath={path} />;
      return (
        <ReaderPage visit={visit} view={view} path={path} incomplete={incomplete} session={visit.session} />
      );
  }
}

interface ReaderPageProps extends InvitationPageProps {
  readonly view: Extract<InvitationView, { page: 'decide' | 'notGlobalAdmin' | 'notCustomer' }>;
  readonly session: OpenSession;
}

/** The pages that speak to someone signed in. */
function ReaderPage({ visit, view, path, session, incomplete }: ReaderPageProps) {
  const { offer } = view;
  const { notCustomer } = visit.texts;
  switch (view.page) {
    case 'decide':
      return (
        <DecidePage
          visit={visit}
          invitationPath={path}
          offer={offer}
          halves={view.halves}
          session={session}
          agreementSigned={view.agreementSigned}
          otherAdministrators={view.otherAdministrators}
          incomplete={incomplete}
        />
      );
    case 'notGlobalAdmin':
      return (
        <NotGlobalAdminPage visit={visit} returnPath={path} visitor={session.visitor} whoCan={view.whoCan}>
          <OfferFacts visit={visit} offer={offer} />
          <OfferMeaning visit={visit} offer={offer} />
        </NotGlobalAdminPage>
      );
    case 'notCustomer':
      return (
        <NotYouPage
          visit={visit}
          title={notCustomer.title}
          returnPath={path}
          text={<p>{notCustomer.text(session.visitor.organisation.name)}</p>}
        >
          <OfferFacts visit={visit} offer={offer} />
        </NotYouPage>
      );
  }
}

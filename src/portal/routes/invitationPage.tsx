import type { InvitationView } from '../../application/invitationView';
import { AcceptedPage } from '../pages/AcceptedPage';
import { AlreadyPage } from '../pages/AlreadyPage';
import { DecidePage } from '../pages/DecidePage';
import { DeclinedPage } from '../pages/DeclinedPage';
import { NotCustomerPage, NotGlobalAdminPage } from '../pages/NotYouPages';
import { OtherCloudPage, OtherCountryPage } from '../pages/ObstaclePages';
import {
  ExpiredPage,
  NotSentYetPage,
  PartnershipEndedPage,
  ReplacedPage,
  RevokedPage,
  TakenPage,
  UnknownPage,
} from '../pages/OverPages';
import { SignInPage } from '../pages/SignInPage';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';

interface InvitationPageProps {
  readonly visit: Visit;
  readonly view: InvitationView;
  readonly invitationPath: string;
  readonly tickMissing?: boolean;
}

/** The page for what a link means now to this reader. */
export function InvitationPage({ visit, view, invitationPath, tickMissing = false }: InvitationPageProps) {
  const where = { visit, invitationPath };
  switch (view.page) {
    case 'unknown':
      return <UnknownPage visit={visit} />;
    case 'notSentYet':
      return <NotSentYetPage visit={visit} offer={view.offer} />;
    case 'expired':
      return <ExpiredPage visit={visit} offer={view.offer} />;
    case 'revoked':
      return <RevokedPage visit={visit} offer={view.offer} />;
    case 'replaced':
      return <ReplacedPage visit={visit} offer={view.offer} />;
    case 'partnershipEnded':
      return <PartnershipEndedPage visit={visit} offer={view.offer} />;
    case 'taken':
      return <TakenPage {...where} offer={view.offer} />;
    case 'accepted':
      return <AcceptedPage visit={visit} offer={view.offer} at={view.at} by={view.by} />;
    case 'declined':
      return <DeclinedPage visit={visit} offer={view.offer} at={view.at} by={view.by} />;
    case 'already':
      return <AlreadyPage visit={visit} offer={view.offer} since={view.since} />;
    case 'otherCloud':
      return <OtherCloudPage {...where} offer={view.offer} customer={view.customer} />;
    case 'otherCountry':
      return <OtherCountryPage {...where} offer={view.offer} customer={view.customer} />;
    case 'signIn':
      return <SignInPage {...where} offer={view.offer} />;
    default:
      if (!visit.session) return <SignInPage {...where} offer={view.offer} />;
      return <ReaderPage {...where} view={view} session={visit.session} tickMissing={tickMissing} />;
  }
}

interface ReaderPageProps {
  readonly visit: Visit;
  readonly view: Extract<InvitationView, { page: 'decide' | 'notGlobalAdmin' | 'notCustomer' }>;
  readonly invitationPath: string;
  readonly session: OpenSession;
  readonly tickMissing: boolean;
}

/** The pages that speak to someone signed in. */
function ReaderPage({ view, session, tickMissing, ...where }: ReaderPageProps) {
  const { offer } = view;
  switch (view.page) {
    case 'decide':
      return (
        <DecidePage
          {...where}
          offer={offer}
          session={session}
          agreementSigned={view.agreementSigned}
          tickMissing={tickMissing}
        />
      );
    case 'notGlobalAdmin':
      return <NotGlobalAdminPage {...where} offer={offer} visitor={session.visitor} whoCan={view.whoCan} />;
    case 'notCustomer':
      return <NotCustomerPage {...where} visitor={session.visitor} />;
  }
}

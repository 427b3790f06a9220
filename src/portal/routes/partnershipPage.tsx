import type { PartnershipView } from '../../application/partnershipView';
import { DeclinedPage } from '../pages/AnsweredPages';
import { NotResellerPage } from '../pages/NotResellerPage';
import { NotGlobalAdminPage } from '../pages/NotYouPages';
import { ObstaclePage } from '../pages/ObstaclePage';
import { OverPage, UnknownPage } from '../pages/OverPages';
import {
  PartnershipAcceptedPage,
  PartnershipAlreadyPage,
  PartnershipDecidePage,
  PartnershipSignInPage,
} from '../pages/PartnershipPages';
import { PartnershipSummary } from '../parts/PartnershipSummary';
import type { LinkPageProps } from './link';

/** The page for what the link of a partnership request means now to this reader. */
export function PartnershipPage({ visit, view, path, tickMissing }: LinkPageProps<PartnershipView>) {
  if (view.page === 'unknown') return <UnknownPage visit={visit} />;
  const { offer } = view;
  const sender = offer.provider.name;
  switch (view.page) {
    case 'notSentYet':
    case 'expired':
    case 'revoked':
    case 'replaced':
      return <OverPage visit={visit} page={view.page} sender={sender} expiresAt={offer.expiresAt} />;
    case 'accepted':
      return <PartnershipAcceptedPage visit={visit} offer={offer} at={view.at} by={view.by} />;
    case 'declined':
      return <DeclinedPage visit={visit} sender={sender} at={view.at} by={view.by} />;
    case 'already':
      return <PartnershipAlreadyPage visit={visit} offer={offer} since={view.since} />;
    case 'otherCloud':
    case 'otherCountry':
      return (
        <ObstaclePage
          visit={visit}
          obstacle={view.page}
          words={visit.texts.partnership[view.page]}
          sides={[offer.provider, view.organisation]}
          returnPath={path}
        />
      );
    case 'notReseller':
      return <NotResellerPage visit={visit} view={view} path={path} />;
  }
  const { session } = visit;
  if (session && view.page === 'notGlobalAdmin') {
    return (
      <NotGlobalAdminPage visit={visit} returnPath={path} visitor={session.visitor} whoCan={view.whoCan}>
        <PartnershipSummary visit={visit} offer={offer} />
      </NotGlobalAdminPage>
    );
  }
  if (session && view.page === 'decide') {
    return (
      <PartnershipDecidePage
        visit={visit}
        offer={offer}
        path={path}
        session={session}
        tickMissing={tickMissing}
      />
    );
  }
  return <PartnershipSignInPage visit={visit} offer={offer} path={path} />;
}

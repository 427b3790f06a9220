import type { Offer } from '../../application/invitationView';
import { OfferFacts, OfferMeaning } from '../parts/OfferSummary';
import { offerWords } from '../parts/offerWords';
import { RequestSignInPage } from '../parts/RequestPage';
import type { Visit } from '../visit';

interface SignInPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly invitationPath: string;
}

/** The customer's request as anybody with the link may read it. */
export function SignInPage({ visit, offer, invitationPath }: SignInPageProps) {
  const { texts } = visit;
  return (
    <RequestSignInPage
      visit={visit}
      title={offerWords(texts, offer).title}
      whoAnswers={texts.signIn.text}
      returnPath={invitationPath}
    >
      <OfferFacts visit={visit} offer={offer} />
      <OfferMeaning visit={visit} offer={offer} />
    </RequestSignInPage>
  );
}

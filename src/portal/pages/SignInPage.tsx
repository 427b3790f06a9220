import type { Offer } from '../../application/invitationView';
import { Layout } from '../parts/Layout';
import { OfferFacts, OfferMeaning } from '../parts/OfferSummary';
import { SignInLink } from '../parts/SignInLink';
import { flavourOf } from '../parts/flavour';
import type { Visit } from '../visit';

interface SignInPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly invitationPath: string;
}

/** The request as anybody with the link may read it; answering needs a sign-in. */
export function SignInPage({ visit, offer, invitationPath }: SignInPageProps) {
  const { texts } = visit;
  const title = texts.offer.title[flavourOf(offer)](offer.partner.name);
  return (
    <Layout visit={visit} title={title}>
      <article>
        <h1>{title}</h1>
        <OfferFacts visit={visit} offer={offer} />
        <OfferMeaning visit={visit} offer={offer} />
        <section class="answer">
          <h2>{texts.signIn.title}</h2>
          <p>{texts.signIn.text}</p>
          <SignInLink returnPath={invitationPath} look="primary">
            {texts.signIn.button}
          </SignInLink>
        </section>
      </article>
    </Layout>
  );
}

import type { Offer } from '../../application/invitationView';
import type { Visitor } from '../../application/visitor';
import { Message } from '../parts/Message';
import { OfferFacts, OfferMeaning } from '../parts/OfferSummary';
import { SignInLink } from '../parts/SignInLink';
import type { Visit } from '../visit';

interface NotYouPageProps {
  readonly visit: Visit;
  readonly visitor: Visitor;
  readonly offer: Offer;
  readonly invitationPath: string;
}

/** Signed in without the Global admin role: says who can, and lets read on. */
export function NotGlobalAdminPage({
  visit,
  visitor,
  offer,
  invitationPath,
  whoCan,
}: NotYouPageProps & { readonly whoCan: readonly string[] }) {
  const { texts } = visit;
  const { notGlobalAdmin } = texts;
  return (
    <Message visit={visit} title={notGlobalAdmin.title} tone="plain">
      <p>{notGlobalAdmin.text(visitor.name, visitor.organisation.name)}</p>
      <p>{whoCan.length > 0 ? notGlobalAdmin.whoCan(whoCan) : notGlobalAdmin.nobodyKnown}</p>
      <SignInLink returnPath={invitationPath} look="secondary">
        {texts.signIn.other}
      </SignInLink>
      <OfferFacts visit={visit} offer={offer} />
      <OfferMeaning visit={visit} offer={offer} />
    </Message>
  );
}

/** Signed in for a partner, not for a customer. */
export function NotCustomerPage({ visit, visitor, invitationPath }: Omit<NotYouPageProps, 'offer'>) {
  const { texts } = visit;
  return (
    <Message visit={visit} title={texts.notCustomer.title} tone="plain">
      <p>{texts.notCustomer.text(visitor.organisation.name)}</p>
      <SignInLink returnPath={invitationPath} look="secondary">
        {texts.signIn.other}
      </SignInLink>
    </Message>
  );
}

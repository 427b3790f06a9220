import type { Visitor } from '../../application/visitor';
import { Message } from '../parts/Message';
import { SignInLink } from '../parts/SignInLink';
import type { Visit } from '../visit';
import { NotYouPage } from './NotYouPages';

interface SignInFirstPageProps {
  readonly visit: Visit;
  /** The page that is asked for. */
  readonly of: 'partners' | 'agreement';
  readonly returnPath: string;
}

/** A page of the reader's own organisation, for whoever is not signed in. */
export function SignInFirstPage({ visit, of, returnPath }: SignInFirstPageProps) {
  const { title, text } = visit.texts[of].signIn;
  return (
    <Message visit={visit} title={title} tone="plain">
      <p>{text}</p>
      <SignInLink returnPath={returnPath} look="primary">
        {visit.texts.signIn.button}
      </SignInLink>
    </Message>
  );
}

interface SignedInPageProps {
  readonly visit: Visit;
  readonly visitor: Visitor;
  readonly returnPath: string;
}

/** Signed in for a partner, where only a customer has anything to see. */
export function OnlyCustomersPage({
  visit,
  visitor,
  of,
  returnPath,
}: SignedInPageProps & Pick<SignInFirstPageProps, 'of'>) {
  const { texts } = visit;
  return (
    <NotYouPage
      visit={visit}
      title={texts[of].notCustomer}
      returnPath={returnPath}
      text={<p>{texts.notCustomer.text(visitor.organisation.name)}</p>}
    />
  );
}

/** Signed in without the Global admin role, where something is to be changed. */
export function OnlyGlobalAdminsPage({
  visit,
  visitor,
  returnPath,
  names,
}: SignedInPageProps & { readonly names: string }) {
  const { partners, notGlobalAdmin, audit } = visit.texts;
  return (
    <NotYouPage
      visit={visit}
      title={partners.notGlobalAdmin}
      returnPath={returnPath}
      text={
        <>
          <p>{notGlobalAdmin.text(visitor.name, visitor.organisation.name)}</p>
          <p>{names === '' ? audit.notAllowed.nobodyKnown : partners.details.whoCan(names)}</p>
        </>
      }
    />
  );
}

/** An address of a partner with which the organisation has nothing on record. */
export function UnknownPartnerPage({ visit }: { readonly visit: Visit }) {
  const { title, text } = visit.texts.partners.unknown;
  return (
    <Message visit={visit} title={title} tone="bad">
      <p>{text}</p>
    </Message>
  );
}

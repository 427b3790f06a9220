import type { Offer } from '../../application/invitationView';
import type { Customer } from '../../domain/organisation';
import { Message } from '../parts/Message';
import { SignInLink } from '../parts/SignInLink';
import type { Visit } from '../visit';

interface ObstaclePageProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly customer: Customer;
  readonly invitationPath: string;
}

/** Partner and customer are in different clouds (S0). */
export function OtherCloudPage({ visit, ...sides }: ObstaclePageProps) {
  const { otherCloud, clouds } = visit.texts;
  return (
    <Message visit={visit} title={otherCloud.title} tone="bad">
      <p>{otherCloud.text}</p>
      <Sides {...sides} visit={visit} nameOf={({ cloud }) => clouds[cloud]} />
    </Message>
  );
}

/** Partner and customer are in different countries or regions (S0). */
export function OtherCountryPage({ visit, ...sides }: ObstaclePageProps) {
  const { otherCountry, country } = visit.texts;
  return (
    <Message visit={visit} title={otherCountry.title} tone="bad">
      <p>{otherCountry.text}</p>
      <Sides {...sides} visit={visit} nameOf={(organisation) => country(organisation.country)} />
    </Message>
  );
}

interface SidesProps extends ObstaclePageProps {
  readonly nameOf: (organisation: Pick<Customer, 'cloud' | 'country'>) => string;
}

function Sides({ visit: { texts }, offer: { partner }, customer, invitationPath, nameOf }: SidesProps) {
  return (
    <>
      <dl class="facts">
        <dt>{partner.name}</dt>
        <dd>{nameOf(partner)}</dd>
        <dt>{customer.name}</dt>
        <dd>{nameOf(customer)}</dd>
      </dl>
      <SignInLink returnPath={invitationPath} look="secondary">
        {texts.signIn.other}
      </SignInLink>
    </>
  );
}

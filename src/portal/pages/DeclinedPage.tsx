import type { Offer } from '../../application/invitationView';
import { Message } from '../parts/Message';
import type { Visit } from '../visit';

interface DeclinedPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly at: string;
  /** Known to people of the organisation that declined. */
  readonly by: string | undefined;
}

/** After the customer has declined an invitation that was addressed to it. */
export function DeclinedPage({ visit, offer, at, by }: DeclinedPageProps) {
  const { declined } = visit.texts;
  return (
    <Message visit={visit} title={declined.title} tone="plain">
      <p>{by === undefined ? declined.when(at) : declined.whenBy(at, by)}</p>
      <p>{declined.text(offer.partner.name)}</p>
    </Message>
  );
}

interface AccountDeclinedPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
}

/** After *Decline* on a partner's account link, of which nothing is recorded. */
export function AccountDeclinedPage({ visit, offer }: AccountDeclinedPageProps) {
  const { declined } = visit.texts;
  return (
    <Message visit={visit} title={declined.accountTitle} tone="plain">
      <p>{declined.accountText(offer.partner.name)}</p>
    </Message>
  );
}

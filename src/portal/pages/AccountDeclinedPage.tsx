import type { Offer } from '../../application/invitationView';
import { Message } from '../parts/Message';
import { offerWords } from '../parts/offerWords';
import type { Visit } from '../visit';

interface AccountDeclinedPageProps {
  readonly visit: Visit;
  readonly offer: Offer;
}

/** After *Decline* on a partner's account link, of which nothing is recorded. */
export function AccountDeclinedPage({ visit, offer }: AccountDeclinedPageProps) {
  return (
    <Message visit={visit} title={visit.texts.declined.accountTitle} tone="plain">
      <p>{offerWords(visit.texts, offer).accountDeclined}</p>
    </Message>
  );
}

import type { DraftInvitation, Invitation } from '../domain/invitation';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import { draftOf } from './draftInvitation';
import { partnershipDraftOf } from './draftPartnershipRequest';

/** What of a request its e-mail is written from, whatever state it is in. */
type Written = Invitation & Pick<DraftInvitation, 'resends'>;

/** The same request as a draft of this person, with the e-mail as Liaison words it. */
export function writtenAnew(
  dependencies: Omit<Dependencies, 'store'>,
  actor: Actor,
  { id, language, link, linkVersion, addressee, resends, ...requested }: Written,
): DraftInvitation {
  const again = resends === undefined ? {} : { resends };
  const same = { id, language, linkVersion, addressee, ...again };
  switch (requested.kind) {
    case 'partnership':
      return partnershipDraftOf(dependencies, actor, same);
    case 'reseller': {
      const { kind, delegatedAdmin } = requested;
      return draftOf(dependencies, actor, { ...same, link, kind, delegatedAdmin });
    }
    case 'resellerWithProvider': {
      const { kind, delegatedAdmin, provider } = requested;
      return draftOf(dependencies, actor, { ...same, link, kind, delegatedAdmin, provider });
    }
  }
}

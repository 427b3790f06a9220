import type { AccountLink } from '../domain/accountLink';
import { momentOf } from '../domain/identifiers';
import type { DraftInvitation, Follower, SentInvitation } from '../domain/invitation';
import { open } from '../domain/invitationLife';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import type { StoredDocument } from './documentStore';
import { requirePartnership } from './providersOf';
import { ownInvitationFrom, requireSendingRole } from './readInvitation';
import { auditHeadId, auditOperations } from './records/audit';
import { invitationRecord } from './records/invitations';
import type { Kept } from './records/record';
import { retryOnConflict } from './retryOnConflict';
import { sendAccountLink } from './sendAccountLink';
import { sendAgain } from './sendAgain';
import { expiryOf, sentEvent } from './sending';

/** What *Done* needs of a draft, whatever it sends. */
export interface Sending {
  readonly draft: Kept<DraftInvitation>;
  readonly head: StoredDocument | null | undefined;
  readonly follower: Follower;
  readonly at: string;
}

/**
 * The partner says that it has sent the e-mail (*Done*, S0, S2, S3): the link works from now on. Said twice, it is the
 * same. A draft that sends an invitation once more renews that one.
 * @returns the invitation as it now is, or the account link when the request named nobody
 * @throws Refusal personUnknown, notFound, roleMissing, notYours; partnershipEnded for a joint one; for one that is
 *   sent again notOpen, decisionUnderway, stateChanged
 */
export async function openInvitation(
  dependencies: Dependencies,
  actor: Actor,
  { invitationId, follower }: { readonly invitationId: string; readonly follower: Follower },
): Promise<SentInvitation | AccountLink> {
  const { store, clock } = dependencies;
  const { tenantId } = actor.partner;

  return retryOnConflict(async () => {
    const [stored, head] = await store.readMany(tenantId, [invitationRecord.id(invitationId), auditHeadId]);
    await requireSendingRole(dependencies, actor, stored);
    const { value, etag } = ownInvitationFrom(actor, stored);
    if (value.state !== 'draft') return value;
    if (value.kind === 'resellerWithProvider') await requirePartnership(dependencies, actor, value.provider);
    const sending = { draft: { value, etag }, head, follower, at: momentOf(clock()) };
    if (value.resends !== undefined) return sendAgain(dependencies, actor, sending, value.resends);
    if (value.link === 'account') return sendAccountLink(dependencies, actor, sending);
    return sendAddressed(dependencies, actor, sending);
  });
}

async function sendAddressed(
  dependencies: Dependencies,
  actor: Actor,
  { draft, head, follower, at }: Sending,
): Promise<SentInvitation> {
  const { expiresAt, operations } = expiryOf(dependencies, draft.value.id, 1);
  const opened = open(draft.value, at, expiresAt, follower);
  await dependencies.store.commit(actor.partner.tenantId, [
    invitationRecord.replace(opened, draft.etag),
    ...operations,
    ...auditOperations(head, [sentEvent(actor, draft.value, at, 'invitationSent')]),
  ]);
  return opened;
}

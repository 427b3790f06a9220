import type { SentInvitation } from '../domain/invitation';
import { resent } from '../domain/invitationLife';
import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import { followers } from './followers';
import type { Sending } from './openInvitation';
import { auditOperations } from './records/audit';
import { invitationRecord } from './records/invitations';
import { expiryOf, sentEvent } from './sending';

/**
 * An invitation was sent once more: it is the same one with a new date, and the draft of the sending is gone.
 * @throws Refusal notFound, notOpen, decisionUnderway, stateChanged
 */
export async function sendAgain(
  dependencies: Dependencies,
  actor: Actor,
  { draft, head, follower, at }: Sending,
  invitationId: string,
): Promise<SentInvitation> {
  const { store } = dependencies;
  const { tenantId } = actor.partner;
  const before = await invitationRecord.read(store, tenantId, invitationId);
  if (!before || before.value.state === 'draft') throw new Refusal('notFound');
  const { expiresAt, operations } = expiryOf(dependencies, invitationId, before.value.sendings + 1);
  const opened = resent(before.value, draft.value, at, expiresAt, follower);
  await store.commit(tenantId, [
    invitationRecord.replace(opened, before.etag),
    invitationRecord.remove(draft),
    ...operations,
    ...followers(opened, 'resent', at),
    ...auditOperations(head, [sentEvent(actor, draft.value, at, 'invitationResent')]),
  ]);
  return opened;
}

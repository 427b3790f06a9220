import type { SentInvitation } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import { invitationRecord } from './records/invitations';

/** An invitation that the actor's own organisation has sent, in whatever state. @throws Refusal invitationNotFound */
export async function sentInvitation(
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  invitationId: string,
): Promise<SentInvitation> {
  const found = await invitationRecord.read(store, partner.tenantId, invitationId);
  if (!found || found.value.state === 'draft') throw new Refusal('invitationNotFound');
  return found.value;
}

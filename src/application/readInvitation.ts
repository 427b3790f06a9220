import type { DraftInvitation } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import { invitationRecord } from './records/invitations';
import type { Kept } from './records/record';

/**
 * The draft of this person, by id, from the person's own tenant and no other.
 * @throws Refusal notFound, notYours (a colleague's), notDraft (already sent)
 */
export async function readOwnDraft(
  { store }: Pick<Dependencies, 'store'>,
  { person, partner }: Actor,
  invitationId: string,
): Promise<Kept<DraftInvitation>> {
  const found = await invitationRecord.read(store, partner.tenantId, invitationId);
  if (!found) throw new Refusal('notFound');
  const { value, etag } = found;
  if (value.requestedBy.objectId !== person.objectId) {
    throw new Refusal('notYours', { name: value.requestedBy.name });
  }
  if (value.state !== 'draft') throw new Refusal('notDraft', { state: value.state });
  return { value, etag };
}

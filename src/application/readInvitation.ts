import type { DraftInvitation, Invitation, InvitationKind } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import type { PartnerAction } from '../domain/roles';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { StoredDocument } from './documentStore';
import { invitationRecord } from './records/invitations';
import type { Kept } from './records/record';

/**
 * This person's own invitation, in whatever state, from its document.
 * @throws Refusal notFound, notYours (a colleague's)
 */
export function ownInvitationFrom(
  { person }: Actor,
  stored: StoredDocument | null | undefined,
): Kept<Invitation> {
  const found = invitationRecord.parseOrNull(stored);
  if (!found) throw new Refusal('notFound');
  if (found.value.requestedBy.objectId !== person.objectId) {
    throw new Refusal('notYours', { name: found.value.requestedBy.name });
  }
  return found;
}

/** The same, as long as it is a draft. @throws Refusal notFound, notYours, notDraft (already sent) */
export function ownDraftFrom(actor: Actor, stored: StoredDocument | null | undefined): Kept<DraftInvitation> {
  const { value, etag } = ownInvitationFrom(actor, stored);
  if (value.state !== 'draft') throw new Refusal('notDraft', { state: value.state });
  return { value, etag };
}

/**
 * The draft of this person, by id, from the person's own tenant and no other.
 * @throws Refusal notFound, notYours, notDraft
 */
export async function readOwnDraft(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  invitationId: string,
): Promise<Kept<DraftInvitation>> {
  return ownDraftFrom(actor, await readStored(dependencies, actor, invitationId));
}

/** This person's own invitation by id, in whatever state. @throws Refusal notFound, notYours */
export async function readOwnInvitation(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  invitationId: string,
): Promise<Invitation> {
  return ownInvitationFrom(actor, await readStored(dependencies, actor, invitationId)).value;
}

const readStored = (
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  invitationId: string,
): Promise<StoredDocument | null> => store.read(partner.tenantId, invitationRecord.id(invitationId));

/** Which action the sending of each kind of request is. */
const sendingOf: Readonly<Record<InvitationKind, PartnerAction>> = {
  reseller: 'requestRelationship',
  resellerWithProvider: 'inviteWithProvider',
  partnership: 'requestPartnership',
};

/**
 * This person's draft, as long as a role allows to send it.
 * @throws Refusal notFound, roleMissing, notYours, notDraft
 */
export async function sendableDraftFrom(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  stored: StoredDocument | null | undefined,
): Promise<Kept<DraftInvitation>> {
  await requireSendingRole(dependencies, actor, stored);
  return ownDraftFrom(actor, stored);
}

/** @throws Refusal notFound, roleMissing */
export async function requireSendingRole(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  stored: StoredDocument | null | undefined,
): Promise<void> {
  const found = invitationRecord.parseOrNull(stored);
  if (!found) throw new Refusal('notFound');
  await requireRole(dependencies, actor, sendingOf[found.value.kind]);
}

import type { DraftInvitation } from '../domain/invitation';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { CommitConflict } from './documentStore';
import type { RelationshipRequest } from './draftInvitation';
import { actionOf, composeDraft } from './draftInvitation';
import type { PartnershipRequestFacts } from './draftPartnershipRequest';
import { composePartnership } from './draftPartnershipRequest';
import type { DraftWithLink } from './drafting';
import { withLink } from './drafting';
import { readOwnDraft } from './readInvitation';
import { invitationRecord } from './records/invitations';
import type { Kept } from './records/record';
import { writtenAnew } from './writtenAnew';

/** A draft that took another one's place. */
export interface ReplacedDraft extends DraftWithLink {
  /** Whether the former one had been edited by hand, which is not carried over. */
  readonly wasEdited: boolean;
}

/** What the new draft asks for: a relationship, or a partnership. */
export type Replacement =
  RelationshipRequest | (PartnershipRequestFacts & { readonly resellerName: string | undefined });

/**
 * Makes a new draft in place of one that was not sent, with a link of its own: the former one's never works.
 * @param former as it was read; a change of it since is refused
 * @param alongside what is to be kept in the same batch
 * @throws Refusal as draftInvitation or draftPartnershipRequest; notDraft or notFound when the former was sent or dropped meanwhile
 */
export async function replaceDraft(
  dependencies: Dependencies,
  actor: Actor,
  former: Kept<DraftInvitation>,
  request: Replacement,
  alongside: readonly Operation[],
): Promise<ReplacedDraft> {
  const made = await composed(dependencies, actor, request);
  const wasEdited = isEdited(dependencies, actor, former.value);
  try {
    await dependencies.store.commit(actor.partner.tenantId, [
      invitationRecord.create(made.draft),
      invitationRecord.remove(former),
      ...alongside,
    ]);
    return { ...made, wasEdited };
  } catch (error) {
    if (!(error instanceof CommitConflict)) throw error;
    if (error.id === invitationRecord.id(request.id)) {
      const existing = await readOwnDraft(dependencies, actor, request.id);
      return { ...withLink(dependencies, existing.value), wasEdited };
    }
    const latest = await readOwnDraft(dependencies, actor, former.value.id);
    return replaceDraft(dependencies, actor, latest, request, alongside);
  }
}

async function composed(
  dependencies: Dependencies,
  actor: Actor,
  request: Replacement,
): Promise<DraftWithLink> {
  if ('resellerName' in request) return composePartnership(dependencies, actor, request);
  await requireRole(dependencies, actor, actionOf(request));
  return composeDraft(dependencies, actor, request);
}

/** Drops a draft that was not sent. A change of it since it was read makes no difference. */
export async function dropDraft(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  former: Kept<DraftInvitation>,
  alongside: readonly Operation[],
): Promise<void> {
  try {
    await dependencies.store.commit(actor.partner.tenantId, [invitationRecord.remove(former), ...alongside]);
  } catch (error) {
    if (!(error instanceof CommitConflict)) throw error;
    const latest = await readOwnDraft(dependencies, actor, former.value.id);
    await dropDraft(dependencies, actor, latest, alongside);
  }
}

/** Whether the text is another one than the request would be given today. */
function isEdited(dependencies: Dependencies, actor: Actor, draft: DraftInvitation): boolean {
  const written = writtenAnew(dependencies, actor, draft).email;
  return written.subject !== draft.email.subject || written.body !== draft.email.body;
}

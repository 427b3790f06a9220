import type { DraftInvitation } from '../domain/invitation';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { CommitConflict } from './documentStore';
import type { RelationshipRequest } from './draftInvitation';
import { actionOf, composeDraft } from './draftInvitation';
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

/**
 * Makes a new draft in place of one that was not sent, with a link of its own: the former one's never works.
 * @param former as it was read; a change of it since is refused
 * @param alongside what is to be kept in the same batch
 * @throws Refusal as draftInvitation; notDraft or notFound when the former was sent or dropped meanwhile
 */
export async function replaceDraft(
  dependencies: Dependencies,
  actor: Actor,
  former: Kept<DraftInvitation>,
  request: RelationshipRequest,
  alongside: readonly Operation[],
): Promise<ReplacedDraft> {
  await requireRole(dependencies, actor, actionOf(request));
  const made = await composeDraft(dependencies, actor, request);
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

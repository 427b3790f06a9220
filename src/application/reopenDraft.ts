import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { StoredDocument } from './documentStore';
import type { DraftWithLink } from './draftInvitation';
import { withLink } from './draftInvitation';
import { ownDraftFrom } from './readInvitation';

/**
 * A draft to be looked at again by its author, from its document.
 * @throws Refusal roleMissing, notFound, notYours, notDraft
 */
export async function reopenDraft(
  dependencies: Pick<Dependencies, 'store' | 'links'>,
  actor: Actor,
  stored: StoredDocument | null | undefined,
): Promise<DraftWithLink> {
  await requireRole(dependencies, actor, 'requestRelationship');
  return withLink(dependencies, ownDraftFrom(actor, stored).value);
}

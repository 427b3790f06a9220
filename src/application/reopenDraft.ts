import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import type { StoredDocument } from './documentStore';
import type { DraftWithLink } from './drafting';
import { withLink } from './drafting';
import { sendableDraftFrom } from './readInvitation';

/**
 * A draft to be looked at again by its author, from its document.
 * @throws Refusal notFound, roleMissing, notYours, notDraft
 */
export async function reopenDraft(
  dependencies: Pick<Dependencies, 'store' | 'links'>,
  actor: Actor,
  stored: StoredDocument | null | undefined,
): Promise<DraftWithLink> {
  return withLink(dependencies, (await sendableDraftFrom(dependencies, actor, stored)).value);
}

import { editedDraft } from '../domain/emailDraft';
import { withEmail } from '../domain/invitation';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { DraftWithLink } from './draftInvitation';
import { checkedEmail, withLink } from './draftInvitation';
import { readOwnDraft } from './readInvitation';
import { invitationRecord } from './records/invitations';
import { retryOnConflict } from './retryOnConflict';

export interface DraftEdit {
  readonly invitationId: string;
  /** Empty or absent: the partner fills the address in in its mail application. */
  readonly to?: string | undefined;
  readonly subject: string;
  readonly body: string;
}

/**
 * Keeps a draft as its author edited it; the exact link must still stand in it (S0 to S3).
 * @throws Refusal personUnknown, roleMissing, notFound, notYours, notDraft, emailInvalid, emailAtOwnDomain,
 *   subjectInvalid, bodyInvalid, linkMissing
 */
export async function editDraft(
  dependencies: Dependencies,
  actor: Actor,
  edit: DraftEdit,
): Promise<DraftWithLink> {
  await requireRole(dependencies, actor, 'requestRelationship');
  return retryOnConflict(async () => {
    const before = await readOwnDraft(dependencies, actor, edit.invitationId);
    const { link } = withLink(dependencies, before.value);
    const to = checkedEmail(edit.to, actor.partner);
    const draft = withEmail(before.value, editedDraft({ subject: edit.subject, body: edit.body }, link), to);
    await dependencies.store.commit(actor.partner.tenantId, [invitationRecord.replace(draft, before.etag)]);
    return { draft, link };
  });
}

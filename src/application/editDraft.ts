import { editedDraft } from '../domain/emailDraft';
import { withEmail } from '../domain/invitationLife';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import type { DraftWithLink } from './drafting';
import { checkedEmail, withLink } from './drafting';
import { sendableDraftFrom } from './readInvitation';
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
 *   subjectInvalid, bodyInvalid, linkMissing, textFixed
 */
export async function editDraft(
  dependencies: Dependencies,
  actor: Actor,
  edit: DraftEdit,
): Promise<DraftWithLink> {
  return retryOnConflict(async () => {
    const stored = await dependencies.store.read(
      actor.partner.tenantId,
      invitationRecord.id(edit.invitationId),
    );
    const before = await sendableDraftFrom(dependencies, actor, stored);
    const { link } = withLink(dependencies, before.value);
    const to = checkedEmail(edit.to, actor.partner);
    const { subject, body } = edit;
    const email = editedDraft({ subject, body }, link, before.value.fixedText);
    const draft = withEmail(before.value, email, to);
    await dependencies.store.commit(actor.partner.tenantId, [invitationRecord.replace(draft, before.etag)]);
    return { draft, link };
  });
}

import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import { draftOf } from './draftInvitation';
import type { DraftWithLink } from './drafting';
import { keepDraft } from './drafting';
import { partnershipDraftOf } from './draftPartnershipRequest';
import { requirePartnership } from './providersOf';
import { sentInvitation } from './sentInvitation';
import { changing } from './showInvitation';

export interface Resending {
  /** Of the new draft: chosen by the caller from what it answers, so that the same press makes the same draft. */
  readonly id: string;
  readonly invitationId: string;
  /** Whether the link that was sent before stays good, or is replaced by another. */
  readonly link: 'kept' | 'replaced';
}

/**
 * Drafts the e-mail of an invitation once more. It is edited, shown and sent (*Done*: `openInvitation`) like any other
 * draft; until then nothing changes, and the old link stays good.
 * @throws Refusal roleMissing, invitationNotFound, notOpen (decided or revoked), decisionUnderway, partnershipEnded
 */
export async function resendInvitation(
  dependencies: Dependencies,
  actor: Actor,
  { id, invitationId, link }: Resending,
): Promise<DraftWithLink> {
  const invitation = await sentInvitation(dependencies, actor, invitationId);
  await requireRole(dependencies, actor, changing(invitation.kind, 'resendInvitation'));
  if (invitation.state !== 'open' && invitation.state !== 'expired') {
    throw new Refusal('notOpen', { state: invitation.state });
  }
  if (invitation.state === 'open' && invitation.boundTo) throw new Refusal('decisionUnderway');
  const { language, addressee } = invitation;
  const linkVersion = invitation.linkVersion + (link === 'replaced' ? 1 : 0);
  const again = { id, language, addressee, linkVersion, resends: invitationId };
  if (invitation.kind === 'partnership') {
    return keepDraft(dependencies, actor, partnershipDraftOf(dependencies, actor, again));
  }
  if (invitation.kind === 'resellerWithProvider') {
    await requirePartnership(dependencies, actor, invitation.provider);
  }
  const { delegatedAdmin } = invitation;
  const asked =
    invitation.kind === 'reseller'
      ? { kind: invitation.kind, delegatedAdmin }
      : { kind: invitation.kind, delegatedAdmin, provider: invitation.provider };
  const draft = draftOf(dependencies, actor, { ...asked, ...again, link: 'addressed' });
  return keepDraft(dependencies, actor, draft);
}

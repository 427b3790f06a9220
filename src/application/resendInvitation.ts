import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { DraftWithLink } from './drafting';
import { keepDraft } from './drafting';
import { requirePartnership } from './providersOf';
import { sentInvitation } from './sentInvitation';
import { changing } from './showInvitation';
import { writtenAnew } from './writtenAnew';

export interface Resending {
  /** Of the new draft: chosen by the caller from what it answers, so that the same press makes the same draft. */
  readonly id: string;
  readonly invitationId: string;
  /** Whether the link that was sent before stays good, or is replaced by another. */
  readonly link: 'kept' | 'replaced';
  /** How often it had been sent when the person looked at it, if that is known. */
  readonly sendings?: number;
}

/**
 * Drafts the e-mail of an invitation once more. It is edited, shown and sent (*Done*: `openInvitation`) like any other
 * draft; until then nothing changes, and the old link stays good.
 * @throws Refusal roleMissing, invitationNotFound, notOpen (decided or revoked), decisionUnderway, stateChanged (sent again
 *   meanwhile), partnershipEnded
 */
export async function resendInvitation(
  dependencies: Dependencies,
  actor: Actor,
  { id, invitationId, link, sendings }: Resending,
): Promise<DraftWithLink> {
  const invitation = await sentInvitation(dependencies, actor, invitationId);
  await requireRole(dependencies, actor, changing(invitation.kind, 'resendInvitation'));
  if (invitation.state !== 'open' && invitation.state !== 'expired') {
    throw new Refusal('notOpen', { state: invitation.state });
  }
  if (invitation.state === 'open' && invitation.boundTo) throw new Refusal('decisionUnderway');
  if (invitation.sendings !== (sendings ?? invitation.sendings)) throw new Refusal('stateChanged');
  if (invitation.kind === 'resellerWithProvider') {
    await requirePartnership(dependencies, actor, invitation.provider);
  }
  const linkVersion = invitation.linkVersion + (link === 'replaced' ? 1 : 0);
  const again = { ...invitation, id, linkVersion, resends: invitationId };
  return keepDraft(dependencies, actor, writtenAnew(dependencies, actor, again));
}

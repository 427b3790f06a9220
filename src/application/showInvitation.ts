import type { SentInvitation } from '../domain/invitation';
import type { PartnerAction } from '../domain/roles';
import { mayDo } from '../domain/roles';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import { sentInvitation } from './sentInvitation';

/** An invitation as it stands, and what this person can do with it now. */
export interface InvitationDetails {
  readonly invitation: SentInvitation;
  readonly mayResend: boolean;
  readonly mayRevoke: boolean;
}

/** The action that changing an invitation of this kind is. */
export function changing(
  kind: SentInvitation['kind'],
  action: 'resendInvitation' | 'revokeInvitation',
): PartnerAction {
  return kind === 'partnership' ? 'requestPartnership' : action;
}

/**
 * One invitation of the actor's organisation, whoever sent it: when it was sent and opened, who decided.
 * @throws Refusal roleMissing, invitationNotFound
 */
export async function showInvitation(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  invitationId: string,
): Promise<InvitationDetails> {
  await requireRole(dependencies, actor, 'showInvitation');
  const invitation = await sentInvitation(dependencies, actor, invitationId);
  const { roles } = actor.person;
  const { kind, state } = invitation;
  const undecided = state === 'expired' || (state === 'open' && invitation.boundTo === undefined);
  return {
    invitation,
    mayResend: undecided && mayDo(changing(kind, 'resendInvitation'), roles),
    mayRevoke: undecided && state === 'open' && mayDo(changing(kind, 'revokeInvitation'), roles),
  };
}

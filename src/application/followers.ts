import type { SentInvitation } from '../domain/invitation';
import type { Operation } from './documentStore';
import { post } from './records/outbox';

/**
 * The operations that let everybody who follows an invitation know: their cards are brought up to date, and for an
 * outcome they are told in words. To be committed with the change itself.
 */
export function followers(
  invitation: SentInvitation,
  event: 'opened' | 'accepted' | 'declined' | 'expiring' | 'expired' | 'revoked' | 'resent',
  at: string,
): readonly Operation[] {
  return invitation.followers.map((follower, index) =>
    post(
      `follow:${invitation.id}:${event}:${invitation.sendings}:${index}`,
      {
        kind: 'follow',
        invitationId: invitation.id,
        follower,
        ...(event === 'opened' || event === 'revoked' || event === 'resent' ? {} : { news: event }),
      },
      at,
    ),
  );
}

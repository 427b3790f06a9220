import type { SentInvitation } from '../domain/invitation';
import type { Operation } from './documentStore';
import { post } from './records/outbox';

/**
 * The operations that let everybody who follows an invitation know: their cards are brought up to date, and for an
 * outcome they are told in words. To be committed with the change itself.
 */
export function followers(
  invitation: SentInvitation,
  event: 'opened' | 'accepted' | 'declined' | 'expired',
  at: string,
): readonly Operation[] {
  return invitation.followers.map((follower, index) =>
    post(
      `follow:${invitation.id}:${event}:${index}`,
      {
        kind: 'follow',
        invitationId: invitation.id,
        follower,
        ...(event === 'opened' ? {} : { news: event }),
      },
      at,
    ),
  );
}

import type { OpenInvitation } from '../../src/domain/invitation';
import { expiringCard } from '../../src/teams/cards/expiringCard';
import {
  againCard,
  invitationCard,
  invitationsChoiceCard,
  withdrawCard,
} from '../../src/teams/cards/invitationCards';
import type { Card } from '../../src/teams/cards/template';
import type { Voice } from '../../src/teams/voice';

/** The cards on which an invitation that was sent is sent again, or revoked. */
export function lifeCards(voice: Voice, open: OpenInvitation): readonly (readonly [string, Card])[] {
  const may = { invitation: open, mayResend: true, mayRevoke: true };
  const same = { exact: false, invitations: Array.from({ length: 8 }, () => open) };
  const typed = open.addressee.name ?? '';
  const { id, expiresAt } = open;
  return [
    ['news-expiring', expiringCard(voice, { about: 'expiring', invitationId: id, name: typed, expiresAt })],
    ['invitation', invitationCard(voice, may)],
    ['invitation-revoked', invitationCard(voice, may, voice.texts.life.revoked)],
    ['invitation-again', againCard(voice, open, 30)],
    ['invitation-withdraw', withdrawCard(voice, open)],
    ['invitations-which', invitationsChoiceCard(voice, 'revoke', same, typed)],
  ];
}

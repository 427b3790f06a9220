import type { ShownAuditEntry } from '../../src/application/showAudit';
import { acknowledgementVersion, statementIdSchema } from '../../src/domain/acknowledgement';
import type { OpenInvitation } from '../../src/domain/invitation';
import { auditCard } from '../../src/teams/cards/auditCard';
import { groupCard, saidCard, withWords } from '../../src/teams/cards/groupCard';
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
  const entries = auditEntries(open);
  const webUrl = 'https://liaison.example/audit';
  const opening = {
    askId: id,
    person: { objectId: id, name: 'Chloé Martin' },
    userId: '29:chloe',
  };
  return [
    ['group', groupCard(voice, opening)],
    ['group-answered', groupCard(voice, { ...opening, invitationId: id }, 'accepted')],
    ['group-said', saidCard(voice, voice.texts.group.forgotten)],
    ['group-words', withWords(againCard(voice, open, 30), voice.texts.life.name.resend)],
    [
      'audit',
      auditCard(voice, { items: entries, continuation: 'c'.repeat(300) }, { continued: true, webUrl }),
    ],
    ['audit-empty', auditCard(voice, { items: [] }, { continued: false, webUrl })],
    ['news-expiring', expiringCard(voice, { about: 'expiring', invitationId: id, name: typed, expiresAt })],
    ['invitation', invitationCard(voice, may)],
    ['invitation-revoked', invitationCard(voice, may, voice.texts.life.revoked)],
    ['invitation-again', againCard(voice, open, 30)],
    ['invitation-withdraw', withdrawCard(voice, open)],
    ['invitations-which', invitationsChoiceCard(voice, 'revoke', same, typed)],
  ];
}

/** One entry of each sort, about somebody. */
function auditEntries({ id, addressee, partner, followers }: OpenInvitation): readonly ShownAuditEntry[] {
  const customer = addressee.name ?? '';
  const [follower] = followers;
  const actor = { tenantId: partner.tenantId, objectId: id, name: follower?.person.name ?? '' };
  const at = '2026-11-21T09:00:00.000Z';
  const kept = { sequence: 1, at, actor, previousHash: '0', hash: '1' };
  const statements = statementIdSchema.options.map((one) => ({ id: one, words: null }));
  const stated = { version: acknowledgementVersion, language: 'fr', statements } as const;
  return [
    { entry: { ...kept, action: 'relationshipRemoved', facts: { customer } }, stated },
    { entry: { ...kept, action: 'invitationSent', facts: { customer, delegatedAdmin: 'false' } } },
    { entry: { ...kept, action: 'invitationRevoked', facts: {} }, addressee: customer },
    { entry: { ...kept, action: 'refused', facts: { attempted: 'draft.done', code: 'roleMissing' } } },
    { entry: { ...kept, action: 'refused', facts: { attempted: 'revokeInvitation', code: 'roleMissing' } } },
    { entry: { ...kept, action: 'invitationExpired', facts: {}, actor: undefined }, addressee: customer },
  ];
}

import { requireRole } from '../application/actor';
import { findInvitations } from '../application/findInvitations';
import { resendInvitation } from '../application/resendInvitation';
import { revokeInvitation } from '../application/revokeInvitation';
import { changing, showInvitation } from '../application/showInvitation';
import type { SentInvitation } from '../domain/invitation';
import { Refusal, type RefusalCode } from '../domain/refusal';
import type { Choosing } from './cards/invitationCards';
import { againCard, invitationCard, invitationsChoiceCard, withdrawCard } from './cards/invitationCards';
import { shown } from './cards/shown';
import type { Card } from './cards/template';
import type { Stated } from './known';
import { invitationsAnswer } from './listAnswers';
import { whoIn } from './meant';
import type { PressOf } from './pressData';
import { draftShown } from './requestAnswers';
import { stableGuid } from './stableId';
import type { Turn } from './turn';
import { refusalText } from './voice';

/** One invitation with what this person can do. @throws Refusal roleMissing, invitationNotFound */
export async function invitationAnswer(turn: Turn, notice = ''): Promise<Card> {
  const { dependencies, actor, invitationId, voice } = turn;
  return invitationCard(voice, await showInvitation(dependencies, actor, invitationId), notice);
}

/** Asks with which link it is sent again, or says why it cannot be. @throws Refusal roleMissing, invitationNotFound */
export const againAnswer = (turn: Turn): Promise<Card> => askFirst(turn, 'resend');

/** Asks once more before it is revoked, or says why it cannot be. @throws Refusal roleMissing, invitationNotFound */
export const withdrawAnswer = (turn: Turn): Promise<Card> => askFirst(turn, 'revoke');

/**
 * The draft of the further sending. A press that comes twice makes one draft; one on an old card shows how things stand.
 * @throws Refusal roleMissing, invitationNotFound, partnershipEnded
 */
export function resendAnswer(turn: Turn, { link, sendings }: PressOf<'invitation.resend'>): Promise<Card> {
  const { dependencies, actor, sender, invitationId, voice } = turn;
  return orAsItStands(turn, async () => {
    const { tenantId, objectId } = sender;
    const id = stableGuid('again', tenantId, objectId, invitationId, String(sendings), link);
    const made = await resendInvitation(dependencies, actor, { id, invitationId, link, sendings });
    return draftShown(turn, made, voice.texts.life.drafted[link](dependencies.invitationDays));
  });
}

/** @throws Refusal roleMissing, invitationNotFound */
export function revokeAnswer(turn: Turn): Promise<Card> {
  const { dependencies, actor, invitationId, voice } = turn;
  return orAsItStands(turn, async () => {
    await revokeInvitation(dependencies, actor, invitationId);
    return invitationAnswer(turn, voice.texts.life.revoked);
  });
}

/** The invitation that a name or address means: asked about at once when it is clear which. @throws Refusal */
export async function lifeWish(turn: Turn, choosing: Choosing, entities: Stated): Promise<void> {
  const { dependencies, actor, reply, voice } = turn;
  const t = voice.texts.life;
  const typed = whoIn(entities);
  if (typed === undefined) {
    reply.texts.push(t.name[choosing]);
    reply.cards.push(await invitationsAnswer(turn, { state: 'open' }));
    return;
  }
  const found = await findInvitations(dependencies, actor, typed);
  const { exact, invitations } = found;
  const fitting = invitations.filter((one) => canBe(choosing, one));
  const [only] = fitting;
  const [latest] = invitations;
  if (exact && only && fitting.length === 1) {
    reply.cards.push(await askedAbout(turn, choosing, only));
  } else if (exact && latest && !only) {
    await requireMay(turn, choosing, latest);
    reply.cards.push(invitationCard(voice, details(latest), t.cannot[choosing][latest.state]));
  } else if (only) {
    reply.cards.push(invitationsChoiceCard(voice, choosing, { exact, invitations: fitting }, typed));
  } else {
    reply.texts.push(t.none(shown(typed)));
  }
}

/** What the state allows; who may is another question. */
const canBe = (choosing: Choosing, { state }: SentInvitation): boolean =>
  state === 'open' || (choosing === 'resend' && state === 'expired');

const details = (invitation: SentInvitation) => ({ invitation, mayResend: false, mayRevoke: false });

async function askFirst(turn: Turn, choosing: Choosing): Promise<Card> {
  const { dependencies, actor, invitationId } = turn;
  const { invitation } = await showInvitation(dependencies, actor, invitationId);
  return askedAbout(turn, choosing, invitation);
}

async function askedAbout(turn: Turn, choosing: Choosing, invitation: SentInvitation): Promise<Card> {
  const { dependencies, voice } = turn;
  await requireMay(turn, choosing, invitation);
  if (!canBe(choosing, invitation)) {
    const { cannot } = voice.texts.life;
    return invitationCard(voice, details(invitation), cannot[choosing][invitation.state]);
  }
  return choosing === 'resend'
    ? againCard(voice, invitation, dependencies.invitationDays)
    : withdrawCard(voice, invitation);
}

function requireMay({ dependencies, actor }: Turn, choosing: Choosing, { kind }: SentInvitation) {
  const action = choosing === 'resend' ? 'resendInvitation' : 'revokeInvitation';
  return requireRole(dependencies, actor, changing(kind, action));
}

const changedSince: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'notOpen',
  'decisionUnderway',
  'stateChanged',
]);

/** Where an invitation has changed since the card was drawn: it as it now stands, and that nothing was done. */
async function orAsItStands(turn: Turn, step: () => Promise<Card>): Promise<Card> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!changedSince.has(error.code)) throw error;
    return invitationAnswer(turn, refusalText(turn.voice, error));
  }
}

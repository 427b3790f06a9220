import type { DialogInstance } from 'botbuilder-dialogs';
import { requireRole } from '../application/actor';
import { draftPartnershipRequest } from '../application/draftPartnershipRequest';
import { findPartnerships } from '../application/findPartnerships';
import { reopenDraft } from '../application/reopenDraft';
import { Refusal } from '../domain/refusal';
import { knownResellerCard } from './cards/partnerCards';
import { partnershipFormCard } from './cards/partnershipFormCard';
import type { Card } from './cards/template';
import { keeping, markKept } from './conversation';
import type { PartnershipKnown } from './partnershipKnown';
import { draftShown } from './requestAnswers';
import type { Turn } from './turn';
import { refusalText } from './voice';

/**
 * Drafts the e-mail that asks a reseller for a partnership, unless it is a partner already: then that is said first,
 * and one press goes on.
 * @throws Refusal as partnershipDraftAnswer
 */
export async function partnershipAnswer(
  turn: Turn,
  known: PartnershipKnown,
  dialogs: readonly DialogInstance[] = [],
): Promise<Card> {
  await requireMayRequestPartnership(turn);
  const { dependencies, actor, invitation, voice } = turn;
  const { reseller: name, partnerId } = known;
  if (!invitation && (name !== undefined || partnerId !== undefined)) {
    const found = await findPartnerships(dependencies, actor, { name, partnerId });
    if (found.kind === 'found') {
      const asked = { ...known, formId: dependencies.newId() };
      return knownResellerCard(voice, found.counterpart.name, asked);
    }
  }
  return partnershipDraftAnswer(turn, known, dialogs);
}

/**
 * Drafts that e-mail and shows it; one that an earlier delivery has made is shown as it is.
 * @param dialogs what is still under way then
 * @throws Refusal as draftPartnershipRequest does, and notDraft when that draft was sent meanwhile
 */
export async function partnershipDraftAnswer(
  turn: Turn,
  { reseller, email, partnerId, emailLanguage }: PartnershipKnown,
  dialogs: readonly DialogInstance[] = [],
): Promise<Card> {
  const { dependencies, actor, conversation, invitationId, invitation, voice } = turn;
  if (invitation) return draftShown(turn, await reopenDraft(dependencies, actor, invitation));
  const language = emailLanguage ?? voice.language;
  const request = { id: invitationId, resellerName: reseller, email, partnerId, language };
  const after = { ...conversation, dialogs: [...dialogs], draftId: invitationId };
  const made = await draftPartnershipRequest(dependencies, actor, request, keeping(turn, after));
  conversation.draftId = invitationId;
  markKept(conversation, after);
  return draftShown(turn, made);
}

/** The form with what is known, and why it is shown again. */
export function partnershipFormAnswer(
  { voice }: Turn,
  formId: string,
  known: PartnershipKnown,
  refusal?: Refusal,
): Card {
  return partnershipFormCard(voice, {
    ...known,
    formId,
    emailLanguage: known.emailLanguage ?? voice.language,
    notice: refusal && refusalText(voice, refusal),
  });
}

/** Before anybody fills in a form in vain. @throws Refusal onlyProviders, roleMissing */
export async function requireMayRequestPartnership({ dependencies, actor }: Turn): Promise<void> {
  if (actor.partner.kind !== 'indirectProvider') throw new Refusal('onlyProviders');
  await requireRole(dependencies, actor, 'requestPartnership');
}

import type { DialogInstance } from 'botbuilder-dialogs';
import { requireRole } from '../application/actor';
import type { DraftWithLink } from '../application/drafting';
import type { RelationshipRequest } from '../application/draftInvitation';
import { draftInvitation } from '../application/draftInvitation';
import type { KnownCustomer } from '../application/findCustomers';
import { findSameCustomer } from '../application/findCustomers';
import { reopenDraft } from '../application/reopenDraft';
import { draftPageUrl } from '../application/showDraft';
import type { Refusal } from '../domain/refusal';
import { knownCustomerCard, nearCustomerCard } from './cards/customerCards';
import { draftCard } from './cards/draftCard';
import { requestFormCard } from './cards/requestFormCard';
import type { Card } from './cards/template';
import { keeping, markKept } from './conversation';
import type { Known } from './known';
import type { Turn } from './turn';
import { refusalText } from './voice';

/**
 * Drafts the e-mail of a request, unless it names a customer that the partner has already, or nearly so: then that is
 * said first, and one press goes on.
 * @throws Refusal as draftAnswer
 */
export async function requestAnswer(
  turn: Turn,
  known: Known,
  dialogs: readonly DialogInstance[] = [],
): Promise<Card> {
  await requireMayRequest(turn);
  const { dependencies, actor, invitation, voice } = turn;
  if (!invitation && known.customer !== undefined) {
    const same = await findSameCustomer(dependencies, actor, known.customer);
    const asked = {
      ...known,
      formId: dependencies.newId(),
      emailLanguage: known.emailLanguage ?? voice.language,
    };
    if (same.kind === 'close') return nearCustomerCard(voice, same.customers, known.customer, asked);
    if (same.kind === 'found' && hasAll(same.customer, known.delegatedAdmin ?? true)) {
      return knownCustomerCard(voice, same.customer, asked);
    }
  }
  return draftAnswer(turn, known, dialogs);
}

/** Whether a request would bring nothing new. */
const hasAll = ({ relationships }: KnownCustomer, delegatedAdmin: boolean): boolean =>
  relationships.some((one) => one.type === 'reseller' && (one.delegatedAdmin || !delegatedAdmin));

/**
 * Drafts the e-mail of a request and shows it; a draft that an earlier delivery of the same message or press has made
 * is shown as it is. The conversation, as it stands afterwards, is kept in the same batch.
 * @param dialogs what is still under way then
 * @throws Refusal as draftInvitation does, and notDraft when that draft was sent meanwhile
 */
export async function draftAnswer(
  turn: Turn,
  { customer, email, delegatedAdmin, emailLanguage }: Known,
  dialogs: readonly DialogInstance[] = [],
): Promise<Card> {
  const { dependencies, actor, conversation, invitationId, invitation, voice } = turn;
  if (invitation) return draftShown(turn, await reopenDraft(dependencies, actor, invitation));
  const request: RelationshipRequest = {
    id: invitationId,
    customerName: customer,
    email,
    delegatedAdmin,
    language: emailLanguage ?? voice.language,
  };
  const after = { ...conversation, dialogs: [...dialogs], draftId: invitationId };
  const made = await draftInvitation(dependencies, actor, request, keeping(turn, after));
  conversation.draftId = invitationId;
  markKept(conversation, after);
  return draftShown(turn, made);
}

/** The card of a draft. */
export function draftShown({ dependencies, voice }: Turn, made: DraftWithLink, notice?: string): Card {
  const { invitationDays } = dependencies;
  const { draft, link } = made;
  return draftCard(voice, {
    draft,
    link,
    notice,
    invitationDays,
    pageUrl: draftPageUrl(dependencies, draft),
  });
}

/** Whether a refused request can be mended in its form. */
export function isMendable({ code, family }: Refusal): boolean {
  return family === 'mend' || code === 'privilegesCannotBeLeftOut';
}

/** The form with what is known, and why it is shown again. */
export function formAnswer(
  { actor, voice }: Turn,
  formId: string,
  { customer, email, delegatedAdmin, emailLanguage }: Known,
  refusal?: Refusal,
): Card {
  return requestFormCard(voice, {
    formId,
    cloud: actor.partner.cloud,
    customer,
    email,
    delegatedAdmin,
    emailLanguage: emailLanguage ?? voice.language,
    notice: refusal && refusalText(voice, refusal),
  });
}

/** @throws Refusal roleMissing, before anybody fills in a form in vain */
export async function requireMayRequest({ dependencies, actor }: Turn): Promise<void> {
  await requireRole(dependencies, actor, 'requestRelationship');
}

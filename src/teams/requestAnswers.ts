import type { DialogInstance } from 'botbuilder-dialogs';
import { requireRole } from '../application/actor';
import type { DraftWithLink } from '../application/drafting';
import type { RelationshipRequest } from '../application/draftInvitation';
import { draftInvitation } from '../application/draftInvitation';
import type { KnownCustomer } from '../application/findCustomers';
import { findSameCustomer } from '../application/findCustomers';
import { chosenProvider, providersOf } from '../application/providersOf';
import { reopenDraft } from '../application/reopenDraft';
import { draftPageUrl } from '../application/showDraft';
import { Refusal } from '../domain/refusal';
import { knownCustomerCard, nearCustomerCard } from './cards/customerCards';
import { draftCard } from './cards/draftCard';
import { requestFormCard } from './cards/requestFormCard';
import type { Card } from './cards/template';
import { keeping, markKept } from './conversation';
import type { Known } from './known';
import { providerOf } from './known';
import { doubtAbout, providerIdOf } from './providerChoice';
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
  await requireMayRequest(turn, known);
  const { dependencies, actor, invitation, voice } = turn;
  if (!invitation && known.customer !== undefined) {
    const same = await findSameCustomer(dependencies, actor, known.customer);
    const asked = async () => ({
      ...(await withProviderFound(turn, known)),
      formId: dependencies.newId(),
      emailLanguage: known.emailLanguage ?? voice.language,
    });
    if (same.kind === 'close') return nearCustomerCard(voice, same.customers, known.customer, await asked());
    // Whether a customer has accepted the provider too is not for the reseller's records to say.
    const joint = providerOf(known) !== undefined;
    if (same.kind === 'found' && !joint && hasAll(same.customer, known.delegatedAdmin ?? true)) {
      return knownCustomerCard(voice, same.customer, await asked());
    }
  }
  return draftAnswer(turn, known, dialogs);
}

/** The same request with its provider's tenant, as a button carries it. @throws Refusal as chosenProvider */
async function withProviderFound({ dependencies, actor }: Turn, known: Known): Promise<Known> {
  const provider = providerOf(known);
  return provider ? { ...known, provider: await chosenProvider(dependencies, actor, provider) } : known;
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
  known: Known,
  dialogs: readonly DialogInstance[] = [],
): Promise<Card> {
  const { customer, email, delegatedAdmin, emailLanguage } = known;
  const { dependencies, actor, conversation, invitationId, invitation, voice } = turn;
  if (invitation) return draftShown(turn, await reopenDraft(dependencies, actor, invitation));
  const request: RelationshipRequest = {
    id: invitationId,
    customerName: customer,
    email,
    delegatedAdmin,
    language: emailLanguage ?? voice.language,
    provider: providerOf(known),
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
export async function formAnswer(turn: Turn, formId: string, known: Known, refusal?: Refusal): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const { customer, email, delegatedAdmin, emailLanguage } = known;
  const providers = await providersOf(dependencies, actor);
  const reason = refusal ?? doubtAbout(providers, known);
  return requestFormCard(voice, {
    formId,
    cloud: actor.partner.cloud,
    customer,
    email,
    delegatedAdmin,
    emailLanguage: emailLanguage ?? voice.language,
    providers,
    providerId: providerIdOf(providers, known),
    notice: reason && refusalText(voice, reason),
  });
}

/**
 * Before anybody fills in a form in vain.
 * @throws Refusal roleMissing; for a joint invitation onlyResellers, noProvider
 */
export async function requireMayRequest({ dependencies, actor }: Turn, known: Known): Promise<void> {
  const joint = providerOf(known) !== undefined;
  if (joint && actor.partner.kind !== 'indirectReseller') throw new Refusal('onlyResellers');
  await requireRole(dependencies, actor, joint ? 'inviteWithProvider' : 'requestRelationship');
}

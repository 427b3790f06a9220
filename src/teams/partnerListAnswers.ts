import { listProviders, listResellers } from '../application/listPartnerships';
import { showPartnership } from '../application/showPartnership';
import { mayDo } from '../domain/roles';
import { partnerCard, providersCard, resellersCard } from './cards/partnerCards';
import { orRefuse } from './listAnswers';
import type { PressAnswer } from './presses/pressHandlers';
import type { Turn } from './turn';

/** A page of the reseller's providers; nobody else has any. @throws Refusal roleMissing, cardDataInvalid */
export async function providersAnswer(turn: Turn, continuation?: string): Promise<PressAnswer> {
  const { dependencies, actor, voice } = turn;
  if (actor.partner.kind !== 'indirectReseller') return { text: voice.texts.partnerLists.notReseller };
  const page = await orRefuse(listProviders(dependencies, actor, continuation));
  return { card: providersCard(voice, page, continuation !== undefined) };
}

/** A page of the provider's resellers; nobody else has any. @throws Refusal roleMissing, cardDataInvalid */
export async function resellersAnswer(turn: Turn, continuation?: string): Promise<PressAnswer> {
  const { dependencies, actor, voice } = turn;
  if (actor.partner.kind !== 'indirectProvider') return { text: voice.texts.partnerLists.notProvider };
  const page = await orRefuse(listResellers(dependencies, actor, continuation));
  const mayRequest = mayDo('requestPartnership', actor.person.roles);
  return { card: resellersCard(voice, page, { continued: continuation !== undefined, mayRequest }) };
}

/** One partner, and what this person can do about it. @throws Refusal roleMissing */
export async function partnerCardAnswer(
  { dependencies, actor, voice }: Turn,
  tenantId: string,
): Promise<PressAnswer> {
  const partner = await showPartnership(dependencies, actor, tenantId);
  if (!partner) return { text: voice.texts.partnerLists.gone };
  const { roles } = actor.person;
  const reseller = partner.kind === 'provider';
  const mayEnd = mayDo(reseller ? 'leavePartnership' : 'removePartnership', roles);
  const formId = reseller && mayDo('inviteWithProvider', roles) ? dependencies.newId() : undefined;
  return { card: partnerCard(voice, partner, { formId, mayEnd }) };
}

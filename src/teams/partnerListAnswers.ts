import { listProviders, listResellers } from '../application/listPartnerships';
import { showPartnership } from '../application/showPartnership';
import { mayDo } from '../domain/roles';
import { partnerCard, providersCard, resellersCard } from './cards/partnerCards';
import { orRefuse } from './listAnswers';
import { filled } from './presses/fields';
import { mayAddCustomer } from './orders/orderCards';
import type { PressAnswer } from './presses/pressHandlers';
import type { Turn } from './turn';

interface Asked {
  readonly beginning?: string | undefined;
  readonly order?: 'name' | 'nameBackwards' | '' | undefined;
  readonly continuation?: string | undefined;
}

const wantedOf = ({ beginning, order, continuation }: Asked) => ({
  beginning: filled(beginning),
  order: order === 'nameBackwards' ? order : undefined,
  continuation,
});

/** A page of the reseller's providers; nobody else has any. @throws Refusal roleMissing, cardDataInvalid */
export async function providersAnswer(turn: Turn, asked: Asked = {}): Promise<PressAnswer> {
  const { dependencies, actor, voice } = turn;
  if (actor.partner.kind !== 'indirectReseller') return { text: voice.texts.partnerLists.notReseller };
  const wanted = wantedOf(asked);
  const page = await orRefuse(listProviders(dependencies, actor, wanted));
  return {
    card: providersCard(voice, page, { ...wanted, continued: wanted.continuation !== undefined }),
  };
}

/** A page of the provider's resellers; nobody else has any. @throws Refusal roleMissing, cardDataInvalid */
export async function resellersAnswer(turn: Turn, asked: Asked = {}): Promise<PressAnswer> {
  const { dependencies, actor, voice } = turn;
  if (actor.partner.kind !== 'indirectProvider') return { text: voice.texts.partnerLists.notProvider };
  const wanted = wantedOf(asked);
  const page = await orRefuse(listResellers(dependencies, actor, wanted));
  const mayRequest = mayDo('requestPartnership', actor.person.roles);
  const continued = wanted.continuation !== undefined;
  return { card: resellersCard(voice, page, { ...wanted, continued, mayRequest }) };
}

/** One partner, and what this person can do about it. @throws Refusal roleMissing */
export async function partnerCardAnswer(turn: Turn, tenantId: string): Promise<PressAnswer> {
  const { dependencies, actor, voice } = turn;
  const partner = await showPartnership(dependencies, actor, tenantId);
  if (!partner) return { text: voice.texts.partnerLists.gone };
  const { roles } = actor.person;
  const reseller = partner.kind === 'provider';
  const mayEnd = mayDo(reseller ? 'leavePartnership' : 'removePartnership', roles);
  const formId = reseller && mayDo('inviteWithProvider', roles) ? dependencies.newId() : undefined;
  return { card: partnerCard(voice, partner, { formId, mayEnd, mayAdd: mayAddCustomer(turn) }) };
}

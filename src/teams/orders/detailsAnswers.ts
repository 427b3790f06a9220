import { showOrder } from '../../application/orders/changeOrder';
import { requireProviderWork } from '../../application/providerWork';
import { orderRecord } from '../../application/records/orders';
import { Refusal } from '../../domain/refusal';
import type { NewCustomerTyped } from '../cards/newCustomerCard';
import { newCustomerFormCard } from '../cards/newCustomerCard';
import { orderDroppedCard } from '../cards/orderPlacedCard';
import type { Card } from '../cards/template';
import type { Turn } from '../turn';
import { refusalText } from '../voice';
import { mayAddCustomer, orderCard } from './orderCards';
import { choiceFrom, resellerFieldOf, resellerMeant } from './resellers';

/** Before anybody fills in a form in vain. @throws Refusal onlyProvidersOrder, roleMissing, tenantCreationMissing */
export async function requireMayAdd({ dependencies, actor }: Turn): Promise<void> {
  await requireProviderWork(dependencies, actor, 'addCustomer');
  if (!dependencies.tenants) throw new Refusal('tenantCreationMissing');
}

/**
 * The order that was begun from a card in a group, which is drawn again from its beginning; null for none, and in a chat
 * of the person's own.
 * @throws Refusal as showOrder
 */
export async function begunInGroup(turn: Turn): Promise<Card | null> {
  const { dependencies, actor, sender, invitationId } = turn;
  if (sender.personal) return null;
  const begun = await orderRecord.read(dependencies.store, actor.partner.tenantId, invitationId);
  return begun && orderCard(turn, await showOrder(dependencies, actor, invitationId));
}

/** The form of a new customer, with what is known. */
export async function newCustomerForm(
  turn: Turn,
  formId: string,
  known: NewCustomerTyped & { readonly resellerId?: string | undefined },
  refusal?: Refusal,
): Promise<Card> {
  const choice = choiceFrom(known.resellerId);
  const found = choice && (await resellerMeant(turn, choice));
  const why = refusal ?? (found && 'refusal' in found ? found.refusal : undefined);
  return newCustomerFormCard(turn.voice, {
    ...known,
    formId,
    reseller: await resellerFieldOf(turn, found && 'reseller' in found ? found.reseller : undefined),
    notice: why && refusalText(turn.voice, why),
  });
}

/** The details of an order, to be corrected. @throws Refusal as showOrder */
export async function correctAnswer(turn: Turn, orderId: string, refusal?: Refusal): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const made = await showOrder(dependencies, actor, orderId);
  const { buyer, version, state, reseller } = made.order;
  if (state === 'cancelled') return orderDroppedCard(voice, mayAddCustomer(turn));
  if (state !== 'draft' || buyer.kind !== 'newCustomer') return orderCard(turn, made);
  const { name, domainPrefix, adminName, adminEmail, language } = buyer.details;
  const gone = refusal?.code === 'resellerPartnershipEnded';
  return newCustomerFormCard(voice, {
    formId: dependencies.newId(),
    order: { orderId, version },
    name,
    domainPrefix,
    adminName,
    adminEmail,
    customerLanguage: language,
    reseller: await resellerFieldOf(turn, gone ? undefined : reseller),
    notice: refusal && refusalText(voice, refusal),
  });
}

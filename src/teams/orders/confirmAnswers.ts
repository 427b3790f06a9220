import { cancelOrder, showOrder } from '../../application/orders/changeOrder';
import { confirmOrder } from '../../application/orders/confirmOrder';
import { listOwnOrders } from '../../application/orders/listOwnOrders';
import type { Order } from '../../domain/order';
import type { RefusalCode } from '../../domain/refusal';
import { Refusal } from '../../domain/refusal';
import { listCard, opening } from '../cards/listCard';
import { orderDroppedCard, orderPlacedCard } from '../cards/orderPlacedCard';
import { plainButton } from '../cards/buttons';
import { shown } from '../cards/shown';
import type { Card } from '../cards/template';
import type { PressOf } from '../pressData';
import { isMendable } from '../requestAnswers';
import type { Turn } from '../turn';
import { correctAnswer } from './detailsAnswers';
import { linesAnswer } from './linesAnswers';
import { mayAddCustomer, orAsItStands } from './orderCards';

/** What is mended in the details of a new customer; anything else in the subscriptions. */
const ofDetails: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['domainTaken', 'resellerPartnershipEnded']);

/** The card on which it is mended. The reseller of an order for a customer stands with its subscriptions. */
async function mendedWhere(turn: Turn, orderId: string, refusal: Refusal): Promise<Card> {
  const { order } = await showOrder(turn.dependencies, turn.actor, orderId);
  const isDetail = ofDetails.has(refusal.code) && order.buyer.kind === 'newCustomer';
  return (isDetail ? correctAnswer : linesAnswer)(turn, orderId, refusal);
}

/** Carries the order out as it was shown; what must be mended first is shown with the reason. @throws Refusal */
export function confirmAnswer(turn: Turn, { orderId, version }: PressOf<'order.confirm'>): Promise<Card> {
  const { dependencies, actor, voice, sender } = turn;
  return orAsItStands(turn, orderId, async () => {
    try {
      const outcome = await confirmOrder(dependencies, actor, { orderId, version });
      const { personal } = sender;
      const offers = { catalogue: dependencies.offers, formId: dependencies.newId(), personal };
      return orderPlacedCard(voice, outcome, offers);
    } catch (error) {
      if (!(error instanceof Refusal) || !isMendable(error) || error.code === 'customerNotFound') throw error;
      return await mendedWhere(turn, orderId, error);
    }
  });
}

/** Cancels everything: nothing was made or ordered. @throws Refusal */
export function cancelAnswer(turn: Turn, orderId: string): Promise<Card> {
  return orAsItStands(turn, orderId, async () => {
    await cancelOrder(turn.dependencies, turn.actor, orderId);
    return orderDroppedCard(turn.voice, mayAddCustomer(turn));
  });
}

/** What this person has begun, and the passwords that can still be shown. @throws Refusal */
export async function underwayAnswer(turn: Turn): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const { language, texts } = voice;
  const orders = await listOwnOrders(dependencies, actor);
  const t = texts.orders.list;
  const items = orders.flatMap((order) => itemsOf(turn, order));
  const { customers } = texts.actions;
  const add = plainButton(texts.orders.addCustomer, { verb: 'order.add', language });
  const buttons = [
    plainButton(customers, { verb: 'customers.list', language }),
    ...(mayAddCustomer(turn) ? [add] : []),
  ];
  return listCard(voice, items, { title: t.title, empty: t.empty, buttons });
}

function itemsOf({ voice, sender }: Turn, order: Order) {
  const { language, texts, dates } = voice;
  const t = texts.orders.list;
  const { id: orderId, buyer, changedAt, state } = order;
  const isNew = buyer.kind === 'newCustomer';
  const name = buyer.kind === 'customer' ? buyer.customer.name : buyer.details.name;
  if (state === 'placed') {
    // In a group no password is shown.
    if (!isNew || !sender.personal) return [];
    const { customerTenantId: customerId } = order;
    const open = opening(voice, name, { verb: 'password.state', language, customerId, orderId });
    return [{ name: shown(name), details: t.password, open }];
  }
  const what = isNew ? t.newCustomer : t.order;
  const when = state === 'placing' ? t.placing : t.changed(dates.moment(changedAt));
  const open = opening(voice, name, { verb: 'order.show', language, orderId });
  return [{ name: shown(name), details: `${what} · ${when}`, open }];
}

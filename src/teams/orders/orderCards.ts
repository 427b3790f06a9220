import { mayDo } from '../../domain/roles';
import { isFor } from '../../domain/partnerKinds';
import { confirmOrder } from '../../application/orders/confirmOrder';
import { showOrder } from '../../application/orders/changeOrder';
import type { ShownOrder } from '../../application/orders/shownOrder';
import type { RefusalCode } from '../../domain/refusal';
import { Refusal } from '../../domain/refusal';
import type { OrderLinesFacts } from '../cards/orderLinesCard';
import { orderLinesCard } from '../cards/orderLinesCard';
import { orderDroppedCard, orderPlacedCard } from '../cards/orderPlacedCard';
import { orderReviewCard } from '../cards/orderReviewCard';
import type { Card } from '../cards/template';
import type { Turn } from '../turn';
import { refusalText } from '../voice';
import { offersNamed } from './offers';
import { resellerFieldOf } from './resellers';

/** Whether this person can add customers, and this installation too. */
export function mayAddCustomer({ dependencies, actor: { partner, person } }: Turn): boolean {
  return (
    dependencies.tenants !== null && isFor('addCustomer', partner.kind) && mayDo('addCustomer', person.roles)
  );
}

/** An order as it stands: what is to be done next about it. @param notice a sentence above it */
export async function orderCard(turn: Turn, made: ShownOrder, notice = ''): Promise<Card> {
  const { dependencies, actor, voice, sender } = turn;
  const { id: orderId, version, state, lines } = made.order;
  switch (state) {
    case 'draft':
      return lines.length === 0 ? linesCard(turn, made, { notice }) : orderReviewCard(voice, made, notice);
    case 'placing':
      return orderReviewCard(voice, made, notice || voice.texts.refusals.orderUnderway({}));
    case 'cancelled':
      return orderDroppedCard(voice, mayAddCustomer(turn));
    case 'placed': {
      // It is there already: this only reads what it was carried out as.
      const outcome = await confirmOrder(dependencies, actor, { orderId, version });
      const { personal } = sender;
      const offers = { catalogue: dependencies.offers, formId: dependencies.newId(), personal };
      return orderPlacedCard(voice, outcome, offers);
    }
  }
}

/** The subscriptions of an order; what was typed stands in the place of what is kept. */
export async function linesCard(
  turn: Turn,
  made: ShownOrder,
  typed: Partial<Pick<OrderLinesFacts, 'rows' | 'next' | 'offers' | 'reseller' | 'notice'>> = {},
): Promise<Card> {
  const { order, lines } = made;
  const rows = typed.rows ?? lines;
  const isNew = order.buyer.kind === 'newCustomer';
  return orderLinesCard(turn.voice, {
    shown: made,
    ...typed,
    rows,
    offers: typed.offers ?? (await offersNamed(turn, rows.length)),
    reseller: isNew ? undefined : (typed.reseller ?? (await resellerFieldOf(turn, order.reseller))),
  });
}

/** What a press on an old card meets: the order is shown as it is now, with the reason. */
const overtaken: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'orderChanged',
  'orderPlaced',
  'orderCancelled',
  'orderUnderway',
]);

/** Does a step with an order; where it has come further, it is shown as it stands. @throws Refusal any other */
export async function orAsItStands(turn: Turn, orderId: string, step: () => Promise<Card>): Promise<Card> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Refusal) || !overtaken.has(error.code)) throw error;
    const { dependencies, actor, voice } = turn;
    return orderCard(turn, await showOrder(dependencies, actor, orderId), refusalText(voice, error));
  }
}

import { changeOrder, showOrder } from '../../application/orders/changeOrder';
import type { ShownOrder } from '../../application/orders/shownOrder';
import { Refusal } from '../../domain/refusal';
import type { TypedNumber } from '../cards/orderLinesCard';
import { orderReviewCard } from '../cards/orderReviewCard';
import type { Card } from '../cards/template';
import type { PressOf } from '../pressData';
import { quantityFields } from '../presses/orderPresses';
import { isMendable } from '../requestAnswers';
import type { Turn } from '../turn';
import { refusalText } from '../voice';
import { offersMeant } from './offers';
import { linesCard, orAsItStands, orderCard } from './orderCards';
import { choiceFrom, resellerFieldOf, resellerMeant } from './resellers';

type Lines = PressOf<'order.line.add' | 'order.line.remove' | 'order.review'>;
type Typed = { readonly offerId: string; readonly quantity: TypedNumber };

/** The subscriptions card as it was pressed: what is on it is kept, and what is wrong is said on it. */
export function linesPressed(turn: Turn, data: Lines): Promise<Card> {
  const { orderId, version } = data;
  return orAsItStands(turn, orderId, async () => {
    const { dependencies, actor, voice } = turn;
    const made = await showOrder(dependencies, actor, orderId);
    const rows = rowsOf(data);
    const next = await nextOf(turn, data);
    const again = async (reason: string) => linesCard(turn, made, await asTyped(turn, made, data, reason));
    const added = data.verb === 'order.line.remove' ? [] : next ? [next] : [];
    const isAlone = !next && (data.verb === 'order.line.add' || !isBlank(data.quantity));
    if (data.verb !== 'order.line.remove' && isAlone) return again(voice.texts.orders.lines.pickOffer);
    const left =
      data.verb === 'order.line.remove'
        ? rows.filter((_, row) => row !== data.row).map((one) => orAsKept(one, made))
        : [...rows, ...added];
    try {
      const after = await changeOrder(dependencies, actor, {
        orderId,
        version,
        lines: left.map(({ offerId, quantity }) => ({ offerId, quantity: numberOf(quantity) })),
        reseller: made.order.buyer.kind === 'customer' ? choiceFrom(data.resellerId) : undefined,
      });
      if (data.verb !== 'order.review') return await linesCard(turn, after);
      if (after.order.buyer.kind === 'customer' && after.order.lines.length === 0) {
        return await linesCard(turn, after, { notice: voice.texts.refusals.orderEmpty({}) });
      }
      return orderReviewCard(voice, after);
    } catch (error) {
      if (!(error instanceof Refusal) || !isMendable(error)) throw error;
      return again(refusalText(voice, error));
    }
  });
}

/** The subscriptions of an order, to be changed; what has come further is shown as it stands. */
export async function linesAnswer(turn: Turn, orderId: string, refusal?: Refusal): Promise<Card> {
  const { dependencies, actor, voice } = turn;
  const made = await showOrder(dependencies, actor, orderId);
  if (made.order.state !== 'draft') return orderCard(turn, made);
  const notice = refusal && refusalText(voice, refusal);
  const gone = refusal?.code === 'resellerPartnershipEnded';
  return linesCard(turn, made, { notice, ...(gone ? { reseller: await resellerFieldOf(turn) } : {}) });
}

function rowsOf(data: Lines): readonly Typed[] {
  return data.offers.map((offerId, row) => {
    const field = quantityFields[row];
    return { offerId, quantity: field && data[field] };
  });
}

/** What is about to be added: what was chosen, or what the typed words mean where the client cannot search. */
async function nextOf(turn: Turn, { offer = '', quantity }: Lines): Promise<Typed | null> {
  if (offer.trim() === '') return null;
  const [found, ...others] = await offersMeant(turn, offer.trim());
  return { offerId: found && others.length === 0 ? found.id : offer.trim(), quantity };
}

/** The card as it was typed, with the reason why it comes back. */
async function asTyped(turn: Turn, made: ShownOrder, data: Lines, notice: string) {
  const { offers } = turn.dependencies.offers;
  const choice = choiceFrom(data.resellerId);
  const found = choice && (await resellerMeant(turn, choice));
  const reseller = found && 'reseller' in found ? found.reseller : undefined;
  return {
    rows: rowsOf(data).map((one) => ({
      ...one,
      offer: offers.find(({ id }) => id === one.offerId) ?? null,
    })),
    next: { offerId: data.offer, quantity: data.quantity },
    ...(made.order.buyer.kind === 'customer' ? { reseller: await resellerFieldOf(turn, reseller) } : {}),
    notice,
  };
}

/** What stays when another subscription is removed: with its licences as they are kept, where none can be read. */
function orAsKept(typed: Typed, { lines }: ShownOrder): Typed {
  if (Number.isInteger(numberOf(typed.quantity))) return typed;
  const kept = lines.find(({ offerId }) => offerId === typed.offerId);
  return { ...typed, quantity: kept?.quantity ?? 1 };
}

const isBlank = (typed: TypedNumber) =>
  typed === undefined || (typeof typed === 'string' && typed.trim() === '');

/** Not a number where none can be read: the rules refuse it. */
const numberOf = (typed: TypedNumber): number => (isBlank(typed) ? NaN : Number(typed));

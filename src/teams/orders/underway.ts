import { showOrder } from '../../application/orders/changeOrder';
import { listOwnOrders } from '../../application/orders/listOwnOrders';
import { isFor } from '../../domain/partnerKinds';
import { mayDo } from '../../domain/roles';
import type { Turn } from '../turn';
import { underwayAnswer } from './confirmAnswers';
import { orderCard } from './orderCards';

const asked =
  /^\s*(?:(?:(?:show|list)(?: me)? )?what(?:['’]s| is) (?:still )?(?:under ?way|in progress|open)|(?:(?:show|list)(?: me)? )?(?:my|our|the)? ?orders(?: (?:under ?way|in progress))?|(?:montre(?:-moi)?|liste|affiche) ?(?:ce|les commandes|mes commandes)? ?(?:qui est )?en cours|(?:qu['’]est[- ]ce qui|ce qui) est en cours|(?:(?:montre|liste|affiche) )?(?:mes|les|nos) commandes(?: en cours)?|commandes en cours)\s*[.?!]*\s*$/iu;

/** Whether somebody asks for what was begun: a question of few forms, which nothing else looks like. */
export const asksUnderway = (text: string): boolean => asked.test(text);

/** The orders that this person has begun. @throws Refusal onlyProvidersOrder, roleMissing */
export async function sayUnderway(turn: Turn): Promise<void> {
  turn.reply.cards.push(await underwayAnswer(turn));
}

/**
 * Shows the order that somebody wants to cancel in words: only its button does it.
 * @returns whether there is one
 */
export async function cancelOrderAsked(turn: Turn): Promise<boolean> {
  const { dependencies, actor, reply, voice } = turn;
  const { partner, person } = actor;
  if (!isFor('orderSubscription', partner.kind) || !mayDo('orderSubscription', person.roles)) return false;
  const draft = (await listOwnOrders(dependencies, actor)).find(({ state }) => state === 'draft');
  if (!draft) return false;
  const made = await showOrder(dependencies, actor, draft.id);
  reply.cards.push(await orderCard(turn, made, voice.texts.orders.pressToCancel));
  return true;
}

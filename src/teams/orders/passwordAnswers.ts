import type { TurnContext } from 'botbuilder';
import type { HandoverPress } from '../../application/orders/handOver';
import {
  renewTemporaryPassword,
  showHandover,
  showTemporaryPassword,
} from '../../application/orders/handOver';
import { Refusal } from '../../domain/refusal';
import { credentialsCard, handoverCard } from '../cards/passwordCards';
import type { Card } from '../cards/template';
import type { PressOf } from '../pressData';
import type { PressAnswer } from '../presses/pressHandlers';
import type { Turn } from '../turn';
import { refusalText } from '../voice';

/** How the password stands, as often as one likes: nothing of it is on the card. @throws Refusal */
export async function passwordStateAnswer(turn: Turn, data: PressOf<'password.state'>): Promise<PressAnswer> {
  if (!turn.sender.personal) return { text: turn.voice.texts.orders.password.notInGroup };
  return { card: await stateCard(turn, data) };
}

/**
 * Shows the password, once, in the response to this very press: that goes to the client of whoever pressed, and is no
 * message. Where the answer would be one, nothing is made and nothing used up.
 * @throws Refusal as showTemporaryPassword
 */
export async function passwordAnswer(
  { activity }: TurnContext,
  turn: Turn,
  data: PressOf<'password.show'>,
): Promise<PressAnswer> {
  const { dependencies, actor, voice, sender } = turn;
  const t = voice.texts.orders.password;
  if (!sender.personal) return { text: t.notInGroup };
  if (activity.type !== 'invoke') return { text: t.olderClient };
  const { customerId, issue } = data;
  try {
    const shownNow = await showTemporaryPassword(dependencies, actor, { ...pressOf(data), issue });
    return { card: credentialsCard(voice, shownNow, { customerId, orderId: data.orderId }) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'passwordShown') throw error;
    return { card: await stateCard(turn, data) };
  }
}

/** Lets a new password be shown, where the former was lost. @throws Refusal as renewTemporaryPassword */
export async function renewAnswer(turn: Turn, data: PressOf<'password.renew'>): Promise<PressAnswer> {
  const { dependencies, actor, voice, sender } = turn;
  const t = voice.texts.orders.password;
  if (!sender.personal) return { text: t.notInGroup };
  const { customerId, orderId, issue } = data;
  try {
    const renewed = await renewTemporaryPassword(dependencies, actor, { ...pressOf(data), issue });
    return { card: handoverCard(voice, renewed, { customerId, orderId }, t.renewed) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'passwordWaiting') throw error;
    return { card: await stateCard(turn, data, refusalText(voice, error)) };
  }
}

async function stateCard(
  { dependencies, actor, voice }: Turn,
  data: { readonly customerId: string; readonly orderId: string },
  notice?: string,
): Promise<Card> {
  const { customerId, orderId } = data;
  const handover = await showHandover(dependencies, actor, pressOf(data));
  return handoverCard(voice, handover, { customerId, orderId }, notice);
}

const pressOf = ({
  customerId,
  orderId,
}: {
  readonly customerId: string;
  readonly orderId: string;
}): HandoverPress => ({ customerTenantId: customerId, orderId });

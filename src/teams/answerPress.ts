import type { TurnContext } from 'botbuilder';
import { readOwnInvitation } from '../application/readInvitation';
import { Refusal } from '../domain/refusal';
import { invitationStateCard } from './cards/invitationStateCard';
import type { Card } from './cards/template';
import type { PressData, PressOf, Verb } from './pressData';
import { auditPressed } from './presses/auditPressed';
import { draftPressed } from './presses/draftPressed';
import { endingPressed } from './presses/endingPressed';
import { lifePressed } from './presses/lifePressed';
import { listPressed } from './presses/listPressed';
import { orderPressed } from './presses/orderPressed';
import type { PressAnswer, PressHandlers } from './presses/pressHandlers';
import { partnerPressed } from './presses/partnerPressed';
import { privatePressed } from './presses/privatePressed';
import { requestPressed } from './presses/requestPressed';
import { subscriptionPressed } from './presses/subscriptionPressed';
import { recordForbidden } from './recordForbidden';
import type { Turn } from './turn';
import { refusalText } from './voice';

const handlers: PressHandlers<Verb> = {
  ...requestPressed,
  ...draftPressed,
  ...listPressed,
  ...subscriptionPressed,
  ...partnerPressed,
  ...orderPressed,
  ...lifePressed,
  ...endingPressed,
  ...auditPressed,
  ...privatePressed,
};

/** Does what a press asks for, if the person may. Refusals become answers; what is not allowed goes on record. */
export async function answerPress(context: TurnContext, turn: Turn, data: PressData): Promise<PressAnswer> {
  try {
    return await pressed(context, turn, data.verb, data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await recordForbidden(turn, error, data.verb, data);
    if (error.code === 'notDraft') return { card: await stateAnswer(turn) };
    return { text: refusalText(turn.voice, error) };
  }
}

function pressed<V extends Verb>(
  context: TurnContext,
  turn: Turn,
  verb: V,
  data: PressOf<V>,
): Promise<PressAnswer> {
  return handlers[verb](context, turn, data);
}

/** A press on something that was sent meanwhile: how it stands now. @throws Refusal */
async function stateAnswer(turn: Turn): Promise<Card> {
  const { dependencies, actor, invitationId, voice } = turn;
  const invitation = await readOwnInvitation(dependencies, actor, invitationId);
  const { already } = voice.texts.state;
  if (invitation.state === 'draft') throw new Refusal('notDraft');
  return invitationStateCard(voice, invitation, already);
}

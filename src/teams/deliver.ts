import type { AdaptiveCardInvokeResponse, TurnContext } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { PressAnswer } from './presses/pressHandlers';
import { isCardGone } from './connectorError';
import type { Press } from './press';
import { activityFor, emptyReply, type Reply } from './reply';

/** Sends the reply of a turn, if there is one, as one message. */
export async function deliverReply(context: TurnContext, reply: Reply): Promise<void> {
  const activity = activityFor(reply);
  if (activity) await context.sendActivity(activity);
}

/** Answers a press: an invoke in its own response, an older client's by putting the card in the pressed one's place. */
export async function deliverPress(
  context: TurnContext,
  { by }: Press,
  answer: PressAnswer | { readonly badRequest: string },
): Promise<void> {
  if (by === 'invoke') {
    await respond(context, 200, invokeBody(answer));
    return;
  }
  if ('card' in answer && (await replaced(context, answer.card))) return;
  const texts = 'text' in answer ? [answer.text] : 'badRequest' in answer ? [answer.badRequest] : [];
  const cards = 'card' in answer ? [answer.card] : [];
  await deliverReply(context, { ...emptyReply(), texts, cards });
}

/** The response to an invoke. A body-less one says that the bot knows nothing of its kind. */
export async function respond(context: TurnContext, status: 200 | 501, body?: object): Promise<void> {
  const value = { status, ...(body ? { body } : {}) };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
}

function invokeBody(answer: PressAnswer | { readonly badRequest: string }): AdaptiveCardInvokeResponse {
  if ('card' in answer) {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card };
  }
  if ('text' in answer) {
    // The client shows the sentence and leaves the card as it is; the type says record, the protocol says string.
    const value = answer.text as unknown as Record<string, unknown>;
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
  }
  return {
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message: answer.badRequest },
  };
}

async function replaced(context: TurnContext, card: Readonly<Record<string, unknown>>): Promise<boolean> {
  const { replyToId } = context.activity;
  if (replyToId === undefined) return false;
  try {
    await context.updateActivity({
      type: ActivityTypes.Message,
      id: replyToId,
      attachments: [CardFactory.adaptiveCard(card)],
    });
    return true;
  } catch (error) {
    if (isCardGone(error)) return false;
    throw error;
  }
}

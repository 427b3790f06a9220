import type { TurnContext } from 'botbuilder';
import { answerWish } from '../answerWish';
import { groupCard } from '../cards/groupCard';
import { keeping, markKept } from '../conversation';
import type { Heard } from '../heard';
import { isBareName } from '../known';
import { stableGuid } from '../stableId';
import type { Turn } from '../turn';
import { speak } from '../turn';

/** How many things one person may have asked for in one group at a time: the latest. */
const asksKept = 5;

/**
 * Answers a message in a group, where others read along: with a card that says nothing of what was asked and opens for
 * the person alone. What was asked is kept with the conversation, and answered when the card is opened.
 */
export async function answerGroup(context: TurnContext, turn: Turn, heard: Heard): Promise<void> {
  const { dependencies, sender, activity, actor, conversation, reply } = turn;
  const { text, understood } = heard;
  const { intent, entities, language } = understood;
  if (language !== 'unknown' && !isBareName(text)) speak(turn, language);
  if (intent === 'help' || intent === 'setLanguage') {
    await answerWish(context, turn, { intent, entities });
    return;
  }
  const { tenantId, conversationId } = sender;
  const askId = stableGuid('ask', tenantId, conversationId, activity.id ?? dependencies.newId());
  const others = conversation.asks.filter(({ id }) => id !== askId);
  conversation.asks = [...others, { id: askId, text }].slice(-asksKept);
  // Kept before the card is there: the client of whoever asked opens it at once.
  await dependencies.store.commit(tenantId, keeping(turn, conversation));
  markKept(conversation, conversation);
  const { objectId, name } = actor.person;
  const opening = { askId, person: { objectId, name }, userId: activity.from.id };
  reply.cards.push(groupCard(turn.voice, opening));
}

import type { Activity, TurnContext } from 'botbuilder';
import { momentOf } from '../domain/identifiers';
import { welcomeCard } from './cards/welcomeCard';
import { keepConversation } from './conversation';
import { deliverReply } from './deliver';
import { emptyReply } from './reply';
import { senderOf } from './sender';
import { stableGuid } from './stableId';
import type { BotDependencies } from './turn';
import { beginTurn } from './turn';
import { languageFor, voiceIn } from './voice';

/** Teams announces an installation in up to two activities; within this time they are one, in milliseconds. */
export const oneArrival = 120_000;

/** Whether the activity says that the bot was added. */
export function isArrival({ type, membersAdded, recipient, action }: Activity): boolean {
  if (type === 'installationUpdate') return action === 'add';
  return type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id === recipient.id);
}

/** The bot was added to a chat: one welcome card. Whoever we do not know is told so on it. */
export async function onArrival(dependencies: BotDependencies, context: TurnContext): Promise<void> {
  const { activity } = context;
  const sender = senderOf(activity);
  const invitationId = stableGuid('arrival', activity.conversation.id);
  const turn = sender && (await beginTurn(dependencies, activity, sender, invitationId));
  if (!turn) {
    const voice = voiceIn(languageFor({ locale: activity.locale }), undefined);
    const card = welcomeCard(voice, voice.texts.refusals.personUnknown({}));
    await deliverReply(context, { ...emptyReply(), cards: [card] });
    return;
  }
  const now = dependencies.clock();
  const { welcomedAt } = turn.conversation;
  if (welcomedAt !== undefined && now - Date.parse(welcomedAt) < oneArrival) return;
  turn.conversation.welcomedAt = momentOf(now);
  const notice = turn.sender.personal ? '' : turn.voice.texts.group.welcome;
  await deliverReply(context, { ...emptyReply(), cards: [welcomeCard(turn.voice, notice)] });
  await keepConversation(turn);
}

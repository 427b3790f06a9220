import type { TurnContext } from 'botbuilder';
import { answerMessage } from './answerMessage';
import { helpCard } from './cards/welcomeCard';
import { keepConversation } from './conversation';
import { deliverReply } from './deliver';
import { logFault } from './fault';
import { answerGroup } from './group/answerGroup';
import { mentionsBot } from './group/mention';
import type { Heard } from './heard';
import { hear } from './heard';
import type { Reply } from './reply';
import { emptyReply } from './reply';
import { isGroup, senderOf } from './sender';
import { stableGuid } from './stableId';
import type { BotDependencies, Turn } from './turn';
import { beginTurn, carry } from './turn';
import { languageFor, voiceIn } from './voice';

/** A message that somebody typed: answered once, by one message. */
export async function onMessage(dependencies: BotDependencies, context: TurnContext): Promise<void> {
  const { activity } = context;
  const sender = senderOf(activity);
  // Where an app may hear everything that is said in a group, most of it is not meant for it.
  if (isGroup(activity) && !mentionsBot(activity)) return;
  const activityId = activity.id ?? dependencies.newId();
  const heard = hear(activity);
  let turn: Turn | null = null;
  let reply: Reply;
  try {
    const draftId = stableGuid('activity', sender?.tenantId ?? '', activity.conversation.id, activityId);
    turn = sender && (await beginTurn(dependencies, activity, sender, draftId));
    reply = turn ? await answered(context, turn, heard) : strangerReply(heard, activity.locale);
  } catch (error) {
    reply = faultReply(turn, activity.locale, logFault(dependencies, error));
  }
  await deliverReply(context, reply);
  if (turn) await keepConversation(turn);
}

async function answered(context: TurnContext, turn: Turn, heard: Heard): Promise<Reply> {
  carry(context, turn);
  await (turn.sender.personal ? answerMessage : answerGroup)(context, turn, heard);
  return turn.reply;
}

/** For whoever no partner of ours employs: help, and otherwise why there is nothing else. */
function strangerReply({ understood }: Heard, locale: string | undefined): Reply {
  const typed = understood.language === 'unknown' ? undefined : understood.language;
  const voice = voiceIn(typed ?? languageFor({ locale }), undefined);
  if (understood.intent === 'help') return { ...emptyReply(), cards: [helpCard(voice)] };
  return { ...emptyReply(), texts: [voice.texts.refusals.personUnknown({})] };
}

function faultReply(turn: Turn | null, locale: string | undefined, reference: string): Reply {
  const voice = turn?.voice ?? voiceIn(languageFor({ locale }), undefined);
  return { ...emptyReply(), texts: [voice.texts.answers.ourFault(reference)] };
}

import type { TurnContext } from 'botbuilder';
import { answerPress } from './answerPress';
import { helpCard } from './cards/welcomeCard';
import { keepConversation } from './conversation';
import { deliverPress } from './deliver';
import { logFault } from './fault';
import type { Press } from './press';
import { invitationOf } from './press';
import type { PressData } from './pressData';
import type { PressAnswer } from './presses/pressHandlers';
import { senderOf } from './sender';
import type { BotDependencies, Turn } from './turn';
import { beginTurn, carry, speak } from './turn';
import type { Voice } from './voice';
import { languageFor, voiceIn } from './voice';

/** A pressed button: who pressed it is asked of the activity, what it says is only a claim. */
export async function onPress(
  dependencies: BotDependencies,
  context: TurnContext,
  press: Press,
): Promise<void> {
  const { activity } = context;
  const { data, language } = press;
  const voice = voiceIn(language ?? languageFor({ locale: activity.locale }), activity.localTimezone);
  if (typeof data === 'string') {
    await deliverPress(context, press, { badRequest: voice.texts.refusals.cardDataInvalid({}) });
    return;
  }
  let turn: Turn | null = null;
  let answer: PressAnswer;
  try {
    const sender = senderOf(activity);
    const customerId = 'customerId' in data ? data.customerId : undefined;
    turn =
      sender && (await beginTurn(dependencies, activity, sender, invitationOf(data, sender), customerId));
    answer = turn ? await answered(context, turn, press, data) : strangerAnswer(data, voice);
  } catch (error) {
    answer = { text: (turn?.voice ?? voice).texts.answers.ourFault(logFault(dependencies, error)) };
  }
  await deliverPress(context, press, answer);
  if (turn) await keepConversation(turn);
}

function answered(
  context: TurnContext,
  turn: Turn,
  { by, language }: Press,
  data: PressData,
): Promise<PressAnswer> {
  carry(context, turn);
  // A card is answered in the language it is written in.
  if (language) speak(turn, language);
  // An invoke's response is for who pressed alone; what an older client is answered, everybody in the group reads.
  if (by === 'message' && !turn.sender.personal && data.verb !== 'help') {
    return Promise.resolve({ text: turn.voice.texts.group.older });
  }
  return answerPress(context, turn, data);
}

function strangerAnswer({ verb }: PressData, voice: Voice): PressAnswer {
  if (verb === 'help') return { card: helpCard(voice) };
  return { text: voice.texts.refusals.personUnknown({}) };
}

import type { TurnContext } from 'botbuilder';
import { Refusal } from '../../domain/refusal';
import { respond } from '../deliver';
import { logFault } from '../fault';
import { recordForbidden } from '../recordForbidden';
import { senderOf } from '../sender';
import { stableGuid } from '../stableId';
import type { BotDependencies, Turn } from '../turn';
import { beginTurn } from '../turn';
import { languageFor, refusalText, voiceIn } from '../voice';
import { readMessageQuery } from './messageQuery';
import type { MessageResults } from './messageResults';
import { messageResults } from './messageResults';

/** A search from the box of a message: answered in its own response, by the rights of whoever searches. */
export async function onQuery(dependencies: BotDependencies, context: TurnContext): Promise<void> {
  await respond(context, 200, { composeExtension: resultOf(await answer(dependencies, context)) });
}

async function answer(dependencies: BotDependencies, { activity }: TurnContext): Promise<MessageResults> {
  let { texts } = voiceIn(languageFor({ locale: activity.locale }), undefined);
  const asked = readMessageQuery(activity.value);
  if (!asked) return { text: texts.refusals.cardDataInvalid({}) };
  let turn: Turn | null = null;
  try {
    const sender = senderOf(activity);
    // A search is about no invitation of its own.
    turn = sender && (await beginTurn(dependencies, activity, sender, stableGuid('search')));
    if (!turn) return { text: texts.refusals.personUnknown({}) };
    ({ texts } = turn.voice);
    return await messageResults(turn, asked.command, asked.search);
  } catch (error) {
    if (!turn || !(error instanceof Refusal))
      return { text: texts.answers.ourFault(logFault(dependencies, error)) };
    await recordForbidden(turn, error, asked.command);
    return { text: refusalText(turn.voice, error) };
  }
}

function resultOf(results: MessageResults): object {
  if ('text' in results) return { type: 'message', text: results.text };
  return { type: 'result', attachmentLayout: 'list', attachments: results.attachments };
}

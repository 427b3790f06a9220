import type { TurnContext } from 'botbuilder';
import type { Card } from '../cards/template';
import type { PressOf, Verb } from '../pressData';
import type { Turn } from '../turn';

/** A card that takes the pressed one's place, or a plain sentence that leaves it as it is. */
export type PressAnswer = { readonly card: Card } | { readonly text: string };

/** What each of some presses does. A refusal is thrown, and becomes an answer. */
export type PressHandlers<V extends Verb> = {
  readonly [K in V]: (context: TurnContext, turn: Turn, data: PressOf<K>) => Promise<PressAnswer>;
};

/** What is answered as if it had been typed; a card takes the place of the pressed one. */
export async function answerFrom(turn: Turn, step: () => Promise<void>): Promise<PressAnswer> {
  await step();
  const card = turn.reply.cards.pop();
  return card ? { card } : { text: turn.reply.texts.splice(0).join('\n\n') };
}

import type { TurnContext } from 'botbuilder';
import type { Intent } from '../../understanding/intents';
import type { Stated } from '../known';
import type { Turn } from '../turn';

/** What somebody can ask for. */
export type WishIntent = Exclude<Intent, 'none' | 'cancel'>;

/** What answers each of some wishes, into the turn's reply. A refusal is thrown, and becomes an answer. */
export type WishHandlers<I extends WishIntent> = {
  readonly [K in I]: (context: TurnContext, turn: Turn, entities: Stated) => Promise<void>;
};

import { type Activity, TurnContext } from 'botbuilder';
import type { Understanding } from '../understanding/intents';
import { recognize } from '../understanding/recognize';

/** What a message says, and how it was read: once a turn. */
export interface Heard {
  readonly text: string;
  readonly understood: Understanding;
}

/** Longer texts are read no further: nobody asks for something in more words. */
const longestRead = 2000;

/** Reads what a person typed, without the mention of the bot in front of it. */
export function hear(activity: Activity): Heard {
  // The SDK takes the mention off in place and answers undefined for a message without text.
  const said: unknown = TurnContext.removeRecipientMention(activity);
  return heardText(typeof said === 'string' ? said : '', activity.locale);
}

/** Reads a text that a person typed. */
export function heardText(said: string, locale: string | undefined): Heard {
  const text = said.trim().slice(0, longestRead);
  return { text, understood: recognize(text, locale === undefined ? {} : { locale }) };
}

const heard = Symbol('heard');

/** Puts what was heard where the dialogs find it. */
export function carryHeard(context: TurnContext, what: Heard): void {
  context.turnState.set(heard, what);
}

export function heardIn(context: TurnContext): Heard {
  const found = context.turnState.get<Heard | undefined>(heard);
  if (!found) throw new Error('This turn has heard nothing.');
  return found;
}

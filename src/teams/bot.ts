import type { TurnContext } from 'botbuilder';
import { respond } from './deliver';
import { isArrival, onArrival, oneArrival } from './onArrival';
import { onMessage } from './onMessage';
import { onPress } from './onPress';
import { pressOfInvoke, pressOfMessage } from './press';
import { rememberRecent } from './recent';
import { onQuery } from './search/onQuery';
import { onSearch } from './search/onSearch';
import type { BotDependencies } from './turn';

/** How many activities this process remembers as begun. */
const rememberedActivities = 10_000;

export interface Bot {
  onTurn(context: TurnContext): Promise<void>;
}

/** The bot: answers each activity once, with one message at most. */
export function createBot(dependencies: BotDependencies): Bot {
  const begun = rememberRecent(rememberedActivities);

  /** Does a step unless it was begun before; one that failed may be tried again. */
  async function once(key: readonly unknown[], step: () => Promise<void>): Promise<void> {
    const name = JSON.stringify(key);
    if (!begun.add(name)) return;
    try {
      await step();
    } catch (error) {
      begun.forget(name);
      throw error;
    }
  }

  return {
    async onTurn(context) {
      const { activity } = context;
      const { type, id, conversation, channelId } = activity;
      if (type === 'invoke') {
        // Each delivery of an invoke waits for its own response; what it does is done once all the same.
        if (activity.name === 'adaptiveCard/action') {
          await onPress(dependencies, context, pressOfInvoke(activity));
        } else if (activity.name === 'composeExtension/query') await onQuery(dependencies, context);
        else if (activity.name === 'application/search') await onSearch(dependencies, context);
        else await respond(context, 501);
      } else if (type === 'message') {
        const press = pressOfMessage(activity);
        const step = () => (press ? onPress(dependencies, context, press) : onMessage(dependencies, context));
        await (id === undefined ? step() : once([channelId, conversation.id, id], step));
      } else if (isArrival(activity)) {
        const period = Math.floor(dependencies.clock() / oneArrival);
        await once(['arrival', conversation.id, period], () => onArrival(dependencies, context));
      }
    },
  };
}

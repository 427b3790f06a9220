import type { TurnContext } from 'botbuilder';
import { beginRequest } from './dialogs';
import type { Stated } from './known';
import { knownFrom } from './known';
import type { Turn } from './turn';
import { auditWishes } from './wishes/auditWishes';
import { lifeWishes } from './wishes/lifeWishes';
import { endingWishes } from './wishes/endingWishes';
import { listWishes } from './wishes/listWishes';
import { orderWishes } from './wishes/orderWishes';
import { partnerWishes } from './wishes/partnerWishes';
import { subscriptionWishes } from './wishes/subscriptionWishes';
import { talkWishes } from './wishes/talkWishes';
import type { WishHandlers, WishIntent } from './wishes/wishHandlers';

/** What somebody asks for: typed, or chosen among several meanings. */
export interface Wish {
  readonly intent: WishIntent;
  readonly entities: Stated;
}

const handlers: WishHandlers<WishIntent> = {
  requestRelationship: (context, turn, entities) => beginRequest(context, turn, knownFrom(entities)),
  ...listWishes,
  ...endingWishes,
  ...lifeWishes,
  ...partnerWishes,
  ...orderWishes,
  ...auditWishes,
  ...talkWishes,
  ...subscriptionWishes,
};

/** Answers a wish into the turn's reply. @throws Refusal */
export function answerWish(context: TurnContext, turn: Turn, { intent, entities }: Wish): Promise<void> {
  return handlers[intent](context, turn, entities);
}

import { shown } from '../cards/shown';
import { whoIn } from '../meant';
import type { WishHandlers, WishIntent } from './wishHandlers';

/** A wish that is understood and that Liaison cannot fulfil yet: it says so. */
function notYet<I extends WishIntent>(intent: I): WishHandlers<I>[I] {
  return (_, { reply, voice: { texts } }, entities) => {
    const who = whoIn(entities);
    reply.texts.push(
      texts.answers.notYet(texts.meanings[intent](who === undefined ? undefined : shown(who))),
    );
    return Promise.resolve();
  };
}

export const notYetWishes: WishHandlers<'associateReseller' | 'setSupportContact'> = {
  associateReseller: notYet('associateReseller'),
  setSupportContact: notYet('setSupportContact'),
};

import { beginPartnership, beginRequest } from '../dialogs';
import { jointKnownFrom } from '../known';
import { providersAnswer, resellersAnswer } from '../partnerListAnswers';
import { partnershipKnownFrom } from '../partnershipKnown';
import type { PressAnswer } from '../presses/pressHandlers';
import type { Turn } from '../turn';
import type { WishHandlers } from './wishHandlers';

export const partnerWishes: WishHandlers<
  'inviteWithProvider' | 'requestPartnership' | 'listProviders' | 'listResellers'
> = {
  inviteWithProvider: (context, turn, stated) => beginRequest(context, turn, jointKnownFrom(stated)),
  requestPartnership: (context, turn, stated) =>
    beginPartnership(context, turn, partnershipKnownFrom(stated)),
  listProviders: async (_, turn) => {
    say(turn, await providersAnswer(turn));
  },
  listResellers: async (_, turn) => {
    say(turn, await resellersAnswer(turn));
  },
};

function say({ reply }: Turn, answer: PressAnswer): void {
  if ('card' in answer) reply.cards.push(answer.card);
  else reply.texts.push(answer.text);
}

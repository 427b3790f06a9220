import { auditAnswer } from '../auditAnswers';
import type { WishHandlers } from './wishHandlers';

export const auditWishes: WishHandlers<'showAudit'> = {
  showAudit: async (_, turn) => {
    turn.reply.cards.push(await auditAnswer(turn));
  },
};

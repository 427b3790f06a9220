import { auditAnswer } from '../auditAnswers';
import type { PressHandlers } from './pressHandlers';

export const auditPressed: PressHandlers<'audit.list'> = {
  'audit.list': async (_, turn, data) => ({ card: await auditAnswer(turn, data) }),
};

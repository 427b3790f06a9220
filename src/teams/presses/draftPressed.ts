import { doneAnswer, editAnswer, saveAnswer, showAnswer } from '../draftAnswers';
import type { PressHandlers } from './pressHandlers';

export const draftPressed: PressHandlers<'draft.edit' | 'draft.save' | 'draft.show' | 'draft.done'> = {
  'draft.edit': async (_, turn) => ({ card: await editAnswer(turn) }),
  'draft.save': async (_, turn, data) => ({ card: await saveAnswer(turn, data) }),
  'draft.show': async (_, turn) => ({ card: await showAnswer(turn) }),
  'draft.done': async (_, turn, data) => ({ card: await doneAnswer(turn, data) }),
};

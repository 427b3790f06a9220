import { Refusal } from '../../domain/refusal';
import type { Card } from '../cards/template';
import { beginPartnership, dialogsWithoutForm, endDialogOfForm } from '../dialogs';
import { helpAnswer } from '../helpAnswer';
import { partnerCardAnswer, providersAnswer, resellersAnswer } from '../partnerListAnswers';
import { partnershipAnswer, partnershipDraftAnswer, partnershipFormAnswer } from '../partnershipAnswers';
import type { PressOf } from '../pressData';
import { isMendable } from '../requestAnswers';
import type { Turn } from '../turn';
import { answerFrom, type PressHandlers } from './pressHandlers';

export const partnerPressed: PressHandlers<
  | 'partnership.request'
  | 'partnership.draft'
  | 'partnership.drop'
  | 'partnership.show'
  | 'providers.list'
  | 'resellers.list'
> = {
  'partnership.request': (context, turn) => answerFrom(turn, () => beginPartnership(context, turn, {})),
  'partnership.draft': async (_, turn, data) => ({ card: await formPressed(turn, data) }),
  'partnership.drop': (_, turn, data) => {
    endDialogOfForm(turn, data.formId);
    return Promise.resolve({ card: helpAnswer(turn, turn.voice.texts.answers.dropped) });
  },
  'partnership.show': (_, turn, data) => partnerCardAnswer(turn, data.counterpartTenantId),
  'providers.list': (_, turn, data) => providersAnswer(turn, data),
  'resellers.list': (_, turn, data) => resellersAnswer(turn, data),
};

async function formPressed(turn: Turn, data: PressOf<'partnership.draft'>): Promise<Card> {
  const { formId, asTyped, emailLanguage } = data;
  const known = {
    reseller: filled(data.reseller),
    email: filled(data.email),
    partnerId: filled(data.partnerId),
    emailLanguage,
  };
  try {
    const answer = asTyped ? partnershipDraftAnswer : partnershipAnswer;
    const card = await answer(turn, known, dialogsWithoutForm(turn, formId));
    endDialogOfForm(turn, formId);
    return card;
  } catch (error) {
    if (!(error instanceof Refusal) || !isMendable(error)) throw error;
    return partnershipFormAnswer(turn, formId, known, error);
  }
}

const filled = (text: string | undefined) => (text?.trim() === '' ? undefined : text);

import { Refusal } from '../../domain/refusal';
import { answerWish } from '../answerWish';
import type { Card } from '../cards/template';
import { beginRequest, dialogsWithoutForm, endDialogOfForm } from '../dialogs';
import { helpAnswer } from '../helpAnswer';
import type { Known } from '../known';
import type { PressOf } from '../pressData';
import { draftAnswer, formAnswer, isMendable, requestAnswer } from '../requestAnswers';
import type { Turn } from '../turn';
import { answerFrom, type PressHandlers } from './pressHandlers';

export const requestPressed: PressHandlers<
  'help' | 'request.start' | 'meant' | 'request.draft' | 'request.drop'
> = {
  help: (_, turn) => Promise.resolve({ card: helpAnswer(turn) }),
  'request.start': (context, turn, data) =>
    answerFrom(turn, () => {
      const provider = data.providerId === undefined ? {} : { provider: { tenantId: data.providerId } };
      return beginRequest(context, turn, { customer: data.customer, ...provider });
    }),
  meant: (context, turn, data) => answerFrom(turn, () => answerWish(context, turn, data)),
  'request.draft': async (_, turn, data) => ({ card: await formPressed(turn, data) }),
  'request.drop': (_, turn, data) => {
    endDialogOfForm(turn, data.formId);
    return Promise.resolve({ card: helpAnswer(turn, turn.voice.texts.answers.dropped) });
  },
};

async function formPressed(turn: Turn, data: PressOf<'request.draft'>): Promise<Card> {
  const { privileges } = data;
  const known: Known = {
    customer: data.customer,
    email: data.email,
    emailLanguage: data.emailLanguage,
    delegatedAdmin: privileges === 'with' ? true : privileges === 'without' ? false : undefined,
    provider: providerFrom(data.providerId),
  };
  try {
    const answer = data.asTyped ? draftAnswer : requestAnswer;
    const card = await answer(turn, known, dialogsWithoutForm(turn, data.formId));
    endDialogOfForm(turn, data.formId);
    return card;
  } catch (error) {
    if (!(error instanceof Refusal) || !isMendable(error)) throw error;
    return await formAnswer(turn, data.formId, known, error);
  }
}

function providerFrom(providerId: PressOf<'request.draft'>['providerId']): Known['provider'] {
  if (providerId === undefined || providerId === 'none') return undefined;
  return providerId === 'open' || providerId === '' ? {} : { tenantId: providerId };
}

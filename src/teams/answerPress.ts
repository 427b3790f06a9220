import type { TurnContext } from 'botbuilder';
import { readOwnInvitation } from '../application/readInvitation';
import { Refusal } from '../domain/refusal';
import { answerWish } from './answerWish';
import { invitationStateCard } from './cards/invitationStateCard';
import type { Card } from './cards/template';
import { helpCard } from './cards/welcomeCard';
import { chosenCustomerCard } from './customerAnswers';
import { beginRequest, dialogsWithoutForm, endDialogOfForm } from './dialogs';
import { doneAnswer, editAnswer, saveAnswer, showAnswer } from './draftAnswers';
import type { Known } from './known';
import { knownFrom } from './known';
import { customersAnswer, invitationsAnswer, invitationsToAnswer } from './listAnswers';
import type { PressData, PressOf } from './pressData';
import { draftAnswer, formAnswer, isMendable, requestAnswer } from './requestAnswers';
import type { Turn } from './turn';
import { refusalText } from './voice';

/** A card that takes the pressed one's place, or a plain sentence that leaves it as it is. */
export type PressAnswer = { readonly card: Card } | { readonly text: string };

/** Does what a press asks for, if the person may. Refusals become answers. */
export async function answerPress(context: TurnContext, turn: Turn, data: PressData): Promise<PressAnswer> {
  try {
    if (!turn.sender.personal && data.verb !== 'help') return { text: turn.voice.texts.answers.personalOnly };
    return await pressed(context, turn, data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'notDraft') return { card: await stateAnswer(turn) };
    return { text: refusalText(turn.voice, error) };
  }
}

async function pressed(context: TurnContext, turn: Turn, data: PressData): Promise<PressAnswer> {
  switch (data.verb) {
    case 'help':
      return { card: helpCard(turn.voice) };
    case 'request.start':
      return answerFrom(turn, () => beginRequest(context, turn, knownFrom(data)));
    case 'meant':
      return answerFrom(turn, () => answerWish(context, turn, data));
    case 'customer.show': {
      const card = await chosenCustomerCard(turn, data.customerId);
      return card ? { card } : { text: turn.voice.texts.customer.gone };
    }
    case 'request.draft':
      return { card: await formPressed(turn, data) };
    case 'request.drop':
      endDialogOfForm(turn, data.formId);
      return { card: helpCard(turn.voice, turn.voice.texts.answers.dropped) };
    case 'draft.edit':
      return { card: await editAnswer(turn) };
    case 'draft.save':
      return { card: await saveAnswer(turn, data) };
    case 'draft.show':
      return { card: await showAnswer(turn) };
    case 'draft.done':
      return { card: await doneAnswer(context, turn) };
    case 'customers.list':
      return { card: await customersAnswer(turn, data) };
    case 'invitations.list':
      return {
        card: await (data.customer === undefined ? invitationsAnswer : invitationsToAnswer)(turn, data),
      };
  }
}

/** What is answered as if it had been typed; a card takes the place of the pressed one. */
async function answerFrom(turn: Turn, step: () => Promise<void>): Promise<PressAnswer> {
  await step();
  const card = turn.reply.cards.pop();
  return card ? { card } : { text: turn.reply.texts.splice(0).join('\n\n') };
}

async function formPressed(turn: Turn, data: PressOf<'request.draft'>): Promise<Card> {
  const { privileges } = data;
  const known: Known = {
    customer: data.customer,
    email: data.email,
    emailLanguage: data.emailLanguage,
    delegatedAdmin: privileges === 'with' ? true : privileges === 'without' ? false : undefined,
  };
  try {
    const answer = data.asTyped ? draftAnswer : requestAnswer;
    const card = await answer(turn, known, dialogsWithoutForm(turn, data.formId));
    endDialogOfForm(turn, data.formId);
    return card;
  } catch (error) {
    if (!(error instanceof Refusal) || !isMendable(error)) throw error;
    return formAnswer(turn, data.formId, known, error);
  }
}

/** A press on something that was sent meanwhile: how it stands now. @throws Refusal */
async function stateAnswer(turn: Turn): Promise<Card> {
  const { dependencies, actor, invitationId, voice } = turn;
  const invitation = await readOwnInvitation(dependencies, actor, invitationId);
  const { already } = voice.texts.state;
  if (invitation.state === 'draft') throw new Refusal('notDraft');
  return invitationStateCard(voice, invitation, already);
}

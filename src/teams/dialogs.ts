import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogState } from 'botbuilder-dialogs';
import { DialogSet } from 'botbuilder-dialogs';
import type { Language } from '../domain/language';
import { Refusal } from '../domain/refusal';
import type { Known } from './known';
import { isComplete } from './known';
import { isMendable, requestAnswer, requireMayRequest } from './requestAnswers';
import {
  RequestRelationshipDialog,
  requestRelationshipDialogId,
  requestStateSchema,
} from './requestRelationshipDialog';
import type { Turn } from './turn';
import { turnOf } from './turn';

/** The dialogs of the bot; what they keep is part of the conversation that the turn has read and will save. */
const dialogs = new DialogSet(conversationAccessor()).add(new RequestRelationshipDialog());

/** The dialogs as this turn finds them. */
export function dialogsOf(context: TurnContext): Promise<DialogContext> {
  return dialogs.createContext(context);
}

/**
 * Begins a request for a reseller relationship in place of whatever is under way. One that says everything needs no
 * dialog: it is drafted at once.
 * @throws Refusal roleMissing, before anything is asked
 */
export async function beginRequest(context: TurnContext, turn: Turn, said: Known): Promise<void> {
  await requireMayRequest(turn);
  if (isComplete(said, turn.actor.partner.cloud) && (await draftedAtOnce(turn, said))) {
    turn.conversation.dialogs.length = 0;
    return;
  }
  const dc = await dialogsOf(context);
  await dc.cancelAllDialogs();
  await dc.beginDialog(requestRelationshipDialogId, said);
}

/** Whether the draft could be made; what can be mended is for the form to say. */
async function draftedAtOnce(turn: Turn, said: Known): Promise<boolean> {
  try {
    turn.reply.cards.push(await requestAnswer(turn, said));
    return true;
  } catch (error) {
    if (error instanceof Refusal && isMendable(error)) return false;
    throw error;
  }
}

/** The language of the form that is open in this conversation. */
export function openFormLanguage(turn: Turn): Language | undefined {
  return requestStateSchema.safeParse(turn.conversation.dialogs.at(-1)?.state).data?.language;
}

/** What is still under way once a form was used: the dialogs of other forms go on. */
export function dialogsWithoutForm({ conversation }: Turn, formId: string): readonly DialogInstance[] {
  const state = requestStateSchema.safeParse(conversation.dialogs.at(-1)?.state);
  return state.data?.formId === formId ? [] : conversation.dialogs;
}

/** A form was used, so nothing more is to be asked for it. */
export function endDialogOfForm(turn: Turn, formId: string): void {
  if (dialogsWithoutForm(turn, formId).length === 0) turn.conversation.dialogs.length = 0;
}

function conversationAccessor(): StatePropertyAccessor<DialogState> {
  const stateOf = (context: TurnContext): DialogState => ({
    dialogStack: turnOf(context).conversation.dialogs,
  });
  return {
    get: (context: TurnContext) => Promise.resolve(stateOf(context)),
    set: (context, { dialogStack }) => {
      const kept = turnOf(context).conversation.dialogs;
      kept.splice(0, kept.length, ...dialogStack);
      return Promise.resolve();
    },
    delete: (context) => {
      turnOf(context).conversation.dialogs.length = 0;
      return Promise.resolve();
    },
  };
}

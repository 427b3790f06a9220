import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs';
import { z } from 'zod';
import { guidSchema } from '../domain/identifiers';
import { languageSchema } from '../domain/language';
import { Refusal } from '../domain/refusal';
import type { Known } from './known';
import { afterward, answerOf, isComplete } from './known';
import { formAnswer, isMendable, requestAnswer } from './requestAnswers';
import { heardIn } from './heard';
import { turnOf } from './turn';
import { refusalText } from './voice';

export const requestRelationshipDialogId = 'requestRelationship';

const knownSchema = z.object({
  customer: z.string().optional(),
  email: z.string().optional(),
  delegatedAdmin: z.boolean().optional(),
  emailLanguage: languageSchema.optional(),
  nobody: z.boolean().optional(),
});

/** What the dialog keeps between two messages. */
export const requestStateSchema = z.object({
  /** The form that was shown last: pressing it ends the dialog. */
  formId: guidSchema,
  /** The language the form was shown in. */
  language: languageSchema,
  known: knownSchema,
});

/**
 * Makes a request for a reseller relationship: asks for what is missing, on a form that can be filled in or answered
 * in words, and ends with the draft e-mail.
 */
export class RequestRelationshipDialog extends Dialog<Known> {
  constructor() {
    super(requestRelationshipDialogId);
  }

  override beginDialog(dc: DialogContext, said: Known = {}): Promise<DialogTurnResult> {
    return this.proceed(dc, said);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { known } = requestStateSchema.parse(dc.activeDialog?.state);
    const { text, understood } = heardIn(dc.context);
    const said = answerOf(text, understood, known, turn.activity.locale);
    if (said === null) turn.reply.texts.push(turn.voice.texts.answers.notUnderstood);
    return said === null ? this.ask(dc, known) : this.proceed(dc, afterward(known, said));
  }

  override repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    show(context, instance, requestStateSchema.parse(instance.state).known);
    return Promise.resolve();
  }

  private async proceed(dc: DialogContext, known: Known): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    if (!isComplete(known, turn.actor.partner.cloud)) return this.ask(dc, known);
    try {
      turn.reply.cards.push(await requestAnswer(turn, known));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (isMendable(error)) return this.ask(dc, known, error);
      turn.reply.texts.push(refusalText(turn.voice, error));
    }
    return dc.endDialog();
  }

  private ask(dc: DialogContext, known: Known, refusal?: Refusal): Promise<DialogTurnResult> {
    if (dc.activeDialog) show(dc.context, dc.activeDialog, known, refusal);
    return Promise.resolve(Dialog.EndOfTurn);
  }
}

/** Shows the form, each time with an id of its own, so that two copies of it make two drafts. */
function show(context: TurnContext, instance: DialogInstance, known: Known, refusal?: Refusal): void {
  const turn = turnOf(context);
  const formId = turn.dependencies.newId();
  instance.state = { formId, language: turn.voice.language, known };
  turn.reply.cards.push(formAnswer(turn, formId, known, refusal));
}

import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs';
import { z } from 'zod';
import { guidSchema } from '../domain/identifiers';
import { languageSchema, readerLanguageSchema } from '../domain/language';
import { Refusal } from '../domain/refusal';
import { heardIn } from './heard';
import { partnershipAnswer, partnershipFormAnswer } from './partnershipAnswers';
import type { PartnershipKnown } from './partnershipKnown';
import { namesReseller, partnershipAfterward, partnershipAnswerOf } from './partnershipKnown';
import { isMendable } from './requestAnswers';
import { turnOf } from './turn';
import { refusalText } from './voice';

export const requestPartnershipDialogId = 'requestPartnership';

/** What the dialog keeps between two messages. */
const stateSchema = z.object({
  /** The form that was shown last: pressing it ends the dialog. */
  formId: guidSchema,
  /** The language the form was shown in. */
  language: languageSchema,
  known: z.object({
    reseller: z.string().optional(),
    email: z.string().optional(),
    partnerId: z.string().optional(),
    emailLanguage: readerLanguageSchema.optional(),
  }),
});

/**
 * Makes a request for a partnership: asks who is asked, on a form that can be filled in or answered in words, and ends
 * with the draft e-mail.
 */
export class RequestPartnershipDialog extends Dialog<PartnershipKnown> {
  constructor() {
    super(requestPartnershipDialogId);
  }

  override beginDialog(dc: DialogContext, said: PartnershipKnown = {}): Promise<DialogTurnResult> {
    return this.proceed(dc, said);
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { known } = stateSchema.parse(dc.activeDialog?.state);
    const { text, understood } = heardIn(dc.context);
    const said = partnershipAnswerOf(text, understood);
    if (said === null) turn.reply.texts.push(turn.voice.texts.answers.notUnderstood);
    return said === null ? this.ask(dc, known) : this.proceed(dc, partnershipAfterward(known, said));
  }

  override repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    show(context, instance, stateSchema.parse(instance.state).known);
    return Promise.resolve();
  }

  private async proceed(dc: DialogContext, known: PartnershipKnown): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    if (!namesReseller(known)) return this.ask(dc, known);
    try {
      turn.reply.cards.push(await partnershipAnswer(turn, known));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (isMendable(error)) return this.ask(dc, known, error);
      turn.reply.texts.push(refusalText(turn.voice, error));
    }
    return dc.endDialog();
  }

  private ask(dc: DialogContext, known: PartnershipKnown, refusal?: Refusal): Promise<DialogTurnResult> {
    if (dc.activeDialog) show(dc.context, dc.activeDialog, known, refusal);
    return Promise.resolve(Dialog.EndOfTurn);
  }
}

/** Shows the form, each time with an id of its own, so that two copies of it make two drafts. */
function show(
  context: TurnContext,
  instance: DialogInstance,
  known: PartnershipKnown,
  refusal?: Refusal,
): void {
  const turn = turnOf(context);
  const formId = turn.dependencies.newId();
  instance.state = { formId, language: turn.voice.language, known };
  turn.reply.cards.push(partnershipFormAnswer(turn, formId, known, refusal));
}

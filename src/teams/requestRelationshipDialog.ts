import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs';
import { z } from 'zod';
import { guidSchema } from '../domain/identifiers';
import { languageSchema, readerLanguageSchema } from '../domain/language';
import { Refusal } from '../domain/refusal';
import { readAnswer } from '../understanding/answer';
import { privilegesIn } from './changeIn';
import type { Heard } from './heard';
import { heardIn } from './heard';
import type { Known } from './known';
import { afterward, answerOf, isComplete, providerOf } from './known';
import { isAboutProvider, providerQuestion } from './providerChoice';
import { providerSaid } from './providerIn';
import { formAnswer, isMendable, requestAnswer } from './requestAnswers';
import type { Turn } from './turn';
import { turnOf } from './turn';
import { refusalText } from './voice';

export const requestRelationshipDialogId = 'requestRelationship';

const knownSchema = z.object({
  customer: z.string().optional(),
  email: z.string().optional(),
  delegatedAdmin: z.boolean().optional(),
  emailLanguage: readerLanguageSchema.optional(),
  provider: z
    .union([z.literal('none'), z.object({ name: z.string().optional(), tenantId: guidSchema.optional() })])
    .optional(),
  nobody: z.boolean().optional(),
});

/** What the dialog keeps between two messages. */
export const requestStateSchema = z.object({
  /** The form that was shown last: pressing it ends the dialog. */
  formId: guidSchema,
  /** The language the form was shown in. */
  language: languageSchema,
  known: knownSchema,
  /** What alone was asked for; the whole form when absent. */
  asks: z.literal('provider').optional(),
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
    const { known, asks } = requestStateSchema.parse(dc.activeDialog?.state);
    const heard = heardIn(dc.context);
    const said = (await providerAnswer(turn, heard, known, asks)) ?? otherAnswer(turn, heard, known);
    if (said === null) turn.reply.texts.push(turn.voice.texts.answers.notUnderstood);
    return said === null ? this.ask(dc, known) : this.proceed(dc, afterward(known, said));
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const { known, asks } = requestStateSchema.parse(instance.state);
    await show(context, instance, known, asks);
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

  private async ask(dc: DialogContext, known: Known, refusal?: Refusal): Promise<DialogTurnResult> {
    const asks = refusal && isAboutProvider(refusal) ? 'provider' : undefined;
    if (dc.activeDialog) await show(dc.context, dc.activeDialog, known, asks, refusal);
    return Dialog.EndOfTurn;
  }
}

/** What a text says of the provider: anything that may be a name, where nothing else was asked for. */
async function providerAnswer(
  turn: Turn,
  { text }: Heard,
  known: Known,
  asks: 'provider' | undefined,
): Promise<Known | null> {
  const provider = await providerSaid(turn, text, providerOf(known) !== undefined);
  if (provider !== undefined) return { provider, delegatedAdmin: privilegesIn(text) };
  const { entities, organisationName: name } = readAnswer(text);
  const isName = asks !== undefined && name !== undefined && Object.keys(entities).length === 0;
  return isName && !text.trim().endsWith('?') ? { provider: { name } } : null;
}

const otherAnswer = ({ activity }: Turn, { text, understood }: Heard, known: Known): Known | null =>
  answerOf(text, understood, known, activity.locale);

/** Shows the form, each time with an id of its own, so that two copies of it make two drafts. */
async function show(
  context: TurnContext,
  instance: DialogInstance,
  known: Known,
  asks?: 'provider',
  refusal?: Refusal,
): Promise<void> {
  const turn = turnOf(context);
  const formId = turn.dependencies.newId();
  const question = asks && (await providerQuestion(turn, formId, known, refusal));
  const asked = question ? { asks } : {};
  instance.state = { formId, language: turn.voice.language, known, ...asked };
  turn.reply.cards.push(question ?? (await formAnswer(turn, formId, known, refusal)));
}

import type { TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs';
import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { languageSchema } from '../../domain/language';
import type { Refusal } from '../../domain/refusal';
import { readAnswer } from '../../understanding/answer';
import { heardIn } from '../heard';
import type { Stated } from '../known';
import { turnOf } from '../turn';
import { newCustomerForm } from './detailsAnswers';
import { resellerMeant } from './resellers';

export const addCustomerDialogId = 'addCustomer';

const knownSchema = z.object({
  name: z.string().optional(),
  domainPrefix: z.string().optional(),
  adminEmail: z.string().optional(),
  resellerId: guidSchema.optional(),
});
type Known = z.infer<typeof knownSchema>;

/** What the dialog keeps between two messages. */
const stateSchema = z.object({
  /** The form that was shown last: pressing it ends the dialog. */
  formId: guidSchema,
  /** The language the form was shown in. */
  language: languageSchema,
  known: knownSchema,
});

/** What a sentence says of a customer to be added, and the reseller that a button named. */
export interface NewCustomerSaid extends Stated {
  readonly resellerId?: string | undefined;
}

/**
 * Asks for the details of a new customer, on a form. What is said meanwhile is filled in there; only pressing it goes
 * on.
 */
export class AddCustomerDialog extends Dialog<NewCustomerSaid> {
  constructor() {
    super(addCustomerDialogId);
  }

  override async beginDialog(dc: DialogContext, said: NewCustomerSaid = {}): Promise<DialogTurnResult> {
    return this.fillIn(dc, {}, said);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { known } = stateSchema.parse(dc.activeDialog?.state);
    const { text, understood } = heardIn(dc.context);
    if (understood.intent === 'addCustomer') return this.fillIn(dc, known, understood.entities);
    const { entities, organisationName } = readAnswer(text);
    const { email, domain } = entities;
    const customer = known.name === undefined && email === undefined ? organisationName : undefined;
    if (email === undefined && domain === undefined && customer === undefined) {
      turn.reply.texts.push(turn.voice.texts.orders.newCustomerSaid);
    }
    return this.fillIn(dc, known, { email, domain, customer });
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    await show(context, instance, stateSchema.parse(instance.state).known);
  }

  private async fillIn(dc: DialogContext, before: Known, said: NewCustomerSaid): Promise<DialogTurnResult> {
    const { resellerId, refusal } = await resellerOf(dc.context, said);
    const known: Known = {
      name: said.customer ?? before.name,
      domainPrefix: said.domain ?? before.domainPrefix,
      adminEmail: said.email ?? before.adminEmail,
      resellerId: resellerId ?? before.resellerId,
    };
    if (dc.activeDialog) await show(dc.context, dc.activeDialog, known, refusal);
    return Dialog.EndOfTurn;
  }
}

/** The reseller that was named, or why it cannot be chosen. */
async function resellerOf(
  context: TurnContext,
  { resellerId, reseller, partner, partnerId }: NewCustomerSaid,
): Promise<{ readonly resellerId?: string; readonly refusal?: Refusal }> {
  const name = reseller ?? partner;
  if (resellerId === undefined && name === undefined && partnerId === undefined) return {};
  const found = await resellerMeant(turnOf(context), { tenantId: resellerId, partnerId, name });
  return 'reseller' in found ? { resellerId: found.reseller.tenantId } : { refusal: found.refusal };
}

/** Shows the form, each time with an id of its own, so that two copies of it start two orders. */
async function show(
  context: TurnContext,
  instance: DialogInstance,
  known: Known,
  refusal?: Refusal,
): Promise<void> {
  const turn = turnOf(context);
  const formId = turn.dependencies.newId();
  instance.state = { formId, language: turn.voice.language, known };
  turn.reply.cards.push(await newCustomerForm(turn, formId, known, refusal));
}

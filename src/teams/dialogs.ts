import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import type { DialogContext, DialogInstance, DialogState } from 'botbuilder-dialogs';
import { DialogSet } from 'botbuilder-dialogs';
import { z } from 'zod';
import { providersOf } from '../application/providersOf';
import { guidSchema } from '../domain/identifiers';
import type { Language } from '../domain/language';
import { languageSchema } from '../domain/language';
import { Refusal } from '../domain/refusal';
import type { Card } from './cards/template';
import type { Known } from './known';
import { isComplete, providerOf } from './known';
import type { NewCustomerSaid } from './orders/addCustomerDialog';
import { AddCustomerDialog, addCustomerDialogId } from './orders/addCustomerDialog';
import { begunInGroup, requireMayAdd } from './orders/detailsAnswers';
import { partnershipAnswer, requireMayRequestPartnership } from './partnershipAnswers';
import type { PartnershipKnown } from './partnershipKnown';
import { namesReseller } from './partnershipKnown';
import { isMendable, requestAnswer, requireMayRequest } from './requestAnswers';
import { RequestPartnershipDialog, requestPartnershipDialogId } from './requestPartnershipDialog';
import { RequestRelationshipDialog, requestRelationshipDialogId } from './requestRelationshipDialog';
import type { Turn } from './turn';
import { turnOf } from './turn';
import type { WishIntent } from './wishes/wishHandlers';

/** The dialogs of the bot; what they keep is part of the conversation that the turn has read and will save. */
const dialogs = new DialogSet(conversationAccessor())
  .add(new RequestRelationshipDialog())
  .add(new RequestPartnershipDialog())
  .add(new AddCustomerDialog());

/** What every dialog with a form keeps of it. */
const openFormSchema = z.object({ formId: guidSchema, language: languageSchema });

/** The dialogs as this turn finds them. */
export function dialogsOf(context: TurnContext): Promise<DialogContext> {
  return dialogs.createContext(context);
}

/**
 * Begins a request for a reseller relationship in place of whatever is under way. One that says everything needs no
 * dialog: it is drafted at once.
 * @throws Refusal roleMissing and, of a joint invitation, onlyResellers and noProvider, before anything is asked
 */
export async function beginRequest(context: TurnContext, turn: Turn, said: Known): Promise<void> {
  await requireMayRequest(turn, said);
  if (isComplete(said, turn.actor.partner.cloud)) {
    if (await draftedAtOnce(turn, () => requestAnswer(turn, said))) return;
  } else if (providerOf(said) && (await providersOf(turn.dependencies, turn.actor)).length === 0) {
    throw new Refusal('noProvider');
  }
  const dc = await dialogsOf(context);
  await dc.cancelAllDialogs();
  await dc.beginDialog(requestRelationshipDialogId, said);
}

/**
 * Begins a request for a partnership in place of whatever is under way; one that says who is asked is drafted at once.
 * @throws Refusal onlyProviders, roleMissing, before anything is asked
 */
export async function beginPartnership(
  context: TurnContext,
  turn: Turn,
  said: PartnershipKnown,
): Promise<void> {
  await requireMayRequestPartnership(turn);
  if (namesReseller(said) && (await draftedAtOnce(turn, () => partnershipAnswer(turn, said)))) return;
  const dc = await dialogsOf(context);
  await dc.cancelAllDialogs();
  await dc.beginDialog(requestPartnershipDialogId, said);
}

/**
 * Begins to add a customer in place of whatever is under way: with a form, whatever was said.
 * @throws Refusal onlyProvidersOrder, roleMissing, tenantCreationMissing, before anything is asked
 */
export async function beginAddCustomer(
  context: TurnContext,
  turn: Turn,
  said: NewCustomerSaid,
): Promise<void> {
  await requireMayAdd(turn);
  const begun = await begunInGroup(turn);
  if (begun) {
    turn.reply.cards.push(begun);
    return;
  }
  const dc = await dialogsOf(context);
  await dc.cancelAllDialogs();
  await dc.beginDialog(addCustomerDialogId, said);
}

/** Whether the draft could be made; what can be mended is for the form to say. */
async function draftedAtOnce(turn: Turn, answer: () => Promise<Card>): Promise<boolean> {
  try {
    turn.reply.cards.push(await answer());
    turn.conversation.dialogs.length = 0;
    return true;
  } catch (error) {
    if (error instanceof Refusal && isMendable(error)) return false;
    throw error;
  }
}

/** What the form that is open is for. */
export function openIntent({ conversation }: Turn): WishIntent {
  const intents: Readonly<Record<string, WishIntent>> = {
    [requestPartnershipDialogId]: 'requestPartnership',
    [addCustomerDialogId]: 'addCustomer',
  };
  return intents[conversation.dialogs.at(-1)?.id ?? ''] ?? 'requestRelationship';
}

/** The language of the form that is open in this conversation. */
export function openFormLanguage(turn: Turn): Language | undefined {
  return openFormSchema.safeParse(turn.conversation.dialogs.at(-1)?.state).data?.language;
}

/** What is still under way once a form was used: the dialogs of other forms go on. */
export function dialogsWithoutForm({ conversation }: Turn, formId: string): readonly DialogInstance[] {
  const state = openFormSchema.safeParse(conversation.dialogs.at(-1)?.state);
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

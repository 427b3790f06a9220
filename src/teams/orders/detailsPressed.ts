import { changeOrder } from '../../application/orders/changeOrder';
import type { ShownOrder } from '../../application/orders/shownOrder';
import { startNewCustomer } from '../../application/orders/startOrder';
import { Refusal } from '../../domain/refusal';
import { newCustomerFormCard } from '../cards/newCustomerCard';
import type { Card } from '../cards/template';
import { endDialogOfForm } from '../dialogs';
import type { PressOf } from '../pressData';
import { isMendable } from '../requestAnswers';
import type { Turn } from '../turn';
import { refusalText } from '../voice';
import { requireMayAdd } from './detailsAnswers';
import { linesCard, orAsItStands, orderCard } from './orderCards';
import { choiceFrom, resellerFieldOf, resellerMeant } from './resellers';

type Details = PressOf<'order.details'>;

/** The details of a new customer, as a form was filled in: they are kept, and the subscriptions come next. */
export async function detailsPressed(turn: Turn, data: Details): Promise<Card> {
  await requireMayAdd(turn);
  const { orderId, formId } = data;
  const step = async () => {
    try {
      const made = await kept(turn, data);
      endDialogOfForm(turn, formId);
      // What is under way in this chat is the order from now on.
      turn.conversation.draftId = undefined;
      if (made.order.state !== 'draft' || made.order.lines.length > 0) return await orderCard(turn, made);
      return await linesCard(turn, made);
    } catch (error) {
      if (!(error instanceof Refusal) || !isMendable(error)) throw error;
      return typedAgain(turn, data, error);
    }
  };
  return orderId === undefined ? step() : orAsItStands(turn, orderId, step);
}

/** @throws Refusal as startNewCustomer and changeOrder */
function kept(turn: Turn, data: Details): Promise<ShownOrder> {
  const { dependencies, actor, invitationId, voice } = turn;
  const { orderId, version, resellerId } = data;
  const details = {
    name: data.customer ?? '',
    domainPrefix: data.domainPrefix ?? '',
    adminName: data.adminName ?? '',
    adminEmail: data.adminEmail ?? '',
    language: data.customerLanguage ?? voice.language,
  };
  const reseller = choiceFrom(resellerId);
  if (orderId !== undefined && version !== undefined) {
    return changeOrder(dependencies, actor, { orderId, version, details, reseller });
  }
  // Made of the form and the person: the same form pressed again finds the same order.
  return startNewCustomer(dependencies, actor, {
    id: invitationId,
    details,
    ...(reseller ? { reseller } : {}),
  });
}

/** The form once more, with everything that was typed and the reason. */
async function typedAgain(turn: Turn, data: Details, refusal: Refusal): Promise<Card> {
  const { formId, orderId, version, customer: name, ...typed } = data;
  const choice = choiceFrom(data.resellerId);
  const found = choice && (await resellerMeant(turn, choice));
  return newCustomerFormCard(turn.voice, {
    ...typed,
    name,
    formId,
    order: orderId === undefined || version === undefined ? undefined : { orderId, version },
    reseller: await resellerFieldOf(turn, found && 'reseller' in found ? found.reseller : undefined),
    notice: refusalText(turn.voice, refusal),
  });
}

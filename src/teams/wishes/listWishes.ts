import type { ListedState } from '../../application/listInvitations';
import { chosenReseller } from '../../application/orders/chosenReseller';
import type { InvitationStatus } from '../../understanding/intents';
import { showCustomerAnswer } from '../customerAnswers';
import type { Stated } from '../known';
import { customersAnswer, invitationsAnswer, invitationsToAnswer } from '../listAnswers';
import { beginningIn, newestIn, privilegesWantedIn, subscriptionsIn } from '../listWords';
import type { Turn } from '../turn';
import type { WishHandlers } from './wishHandlers';

const listed: Readonly<Record<InvitationStatus, ListedState>> = {
  pending: 'open',
  accepted: 'accepted',
  declined: 'declined',
  expired: 'expired',
  revoked: 'revoked',
};

export const listWishes: WishHandlers<'showCustomer' | 'listCustomers' | 'listInvitations'> = {
  showCustomer: ({ activity }, turn, { customer, domain }) =>
    showCustomerAnswer(turn, { name: customer, domain }, subscriptionsIn(activity.text)),
  listCustomers: async ({ activity }, turn, entities) => {
    turn.reply.cards.push(await customersAnswer(turn, await customersWanted(turn, activity.text, entities)));
  },
  listInvitations: async (_, turn, { customer, invitationStatus }) => {
    const state = invitationStatus && listed[invitationStatus];
    const answer = customer === undefined ? invitationsAnswer : invitationsToAnswer;
    turn.reply.cards.push(await answer(turn, { state, customer }));
  },
};

/**
 * What a sentence narrows the customers to.
 * @param text the sentence; a press on one of its meanings has none
 * @throws Refusal as chosenReseller does
 */
async function customersWanted(turn: Turn, text: string | undefined, { reseller: name, partnerId }: Stated) {
  const said = text ?? '';
  const beginning = beginningIn(said);
  const privileges = privilegesWantedIn(said);
  if (beginning !== undefined) return { beginning, privileges };
  const order = newestIn(said) ? ('newest' as const) : undefined;
  if (name === undefined && partnerId === undefined) return { order, privileges };
  const { dependencies, actor, voice } = turn;
  if (actor.partner.kind !== 'indirectProvider') return { notice: voice.texts.looking.notByReseller };
  return { order, reseller: await chosenReseller(dependencies, actor, { name, partnerId }) };
}

import type { ListedState } from '../../application/listInvitations';
import type { InvitationStatus } from '../../understanding/intents';
import { showCustomerAnswer } from '../customerAnswers';
import { customersAnswer, invitationsAnswer, invitationsToAnswer } from '../listAnswers';
import type { WishHandlers } from './wishHandlers';

const listed: Readonly<Record<InvitationStatus, ListedState>> = {
  pending: 'open',
  accepted: 'accepted',
  declined: 'declined',
  expired: 'expired',
  revoked: 'revoked',
};

export const listWishes: WishHandlers<'showCustomer' | 'listCustomers' | 'listInvitations'> = {
  showCustomer: (_, turn, { customer, domain }) => showCustomerAnswer(turn, { name: customer, domain }),
  listCustomers: async (_, turn, { reseller }) => {
    const notice = reseller === undefined ? undefined : turn.voice.texts.customers.notNarrowed;
    turn.reply.cards.push(await customersAnswer(turn, { notice }));
  },
  listInvitations: async (_, turn, { customer, invitationStatus }) => {
    const state = invitationStatus && listed[invitationStatus];
    const answer = customer === undefined ? invitationsAnswer : invitationsToAnswer;
    turn.reply.cards.push(await answer(turn, { state, customer }));
  },
};

import { chosenCustomerCard } from '../customerAnswers';
import { customersAnswer, invitationsAnswer, invitationsToAnswer } from '../listAnswers';
import type { PressHandlers } from './pressHandlers';

export const listPressed: PressHandlers<'customer.show' | 'customers.list' | 'invitations.list'> = {
  'customer.show': async (_, turn, data) => {
    const card = await chosenCustomerCard(turn, data.customerId);
    return card ? { card } : { text: turn.voice.texts.customer.gone };
  },
  'customers.list': async (_, turn, data) => ({ card: await customersAnswer(turn, data) }),
  'invitations.list': async (_, turn, data) => ({
    card: await (data.customer === undefined ? invitationsAnswer : invitationsToAnswer)(turn, data),
  }),
};

import { chosenCustomerCard } from '../customerAnswers';
import { customersAnswer, invitationsAnswer, invitationsToAnswer } from '../listAnswers';
import { filled } from './fields';
import type { PressHandlers } from './pressHandlers';

export const listPressed: PressHandlers<'customer.show' | 'customers.list' | 'invitations.list'> = {
  'customer.show': async (_, turn, data) => {
    const card = await chosenCustomerCard(turn, data.customerId);
    return card ? { card } : { text: turn.voice.texts.customer.gone };
  },
  'customers.list': async (_, turn, data) => {
    const { order, privileges, resellerId: tenantId, reseller: name = '', continuation } = data;
    const card = await customersAnswer(turn, {
      beginning: filled(data.beginning),
      order: order === 'newest' ? order : undefined,
      privileges: privileges === 'with' || privileges === 'without' ? privileges : undefined,
      reseller: tenantId === undefined ? undefined : { tenantId, name },
      continuation,
    });
    return { card };
  },
  'invitations.list': async (_, turn, data) => {
    const customer = filled(data.customer);
    const order = data.order === 'oldest' ? data.order : undefined;
    const wanted = { state: data.state, order, continuation: data.continuation };
    if (customer === undefined) return { card: await invitationsAnswer(turn, wanted) };
    return { card: await invitationsToAnswer(turn, { ...wanted, customer }) };
  },
};

import { customerHistoryAnswer } from '../customerAnswers';
import { askChangeAnswer, changeAnswer } from '../subscriptionChanges';
import { subscriptionAnswer, subscriptionsAnswer } from '../subscriptionAnswers';
import { filled } from './fields';
import type { PressHandlers } from './pressHandlers';
import type { subscriptionPresses } from './subscriptionPresses';

type SubscriptionVerb = (typeof subscriptionPresses)[number]['shape']['verb']['value'];

export const subscriptionPressed: PressHandlers<SubscriptionVerb> = {
  'subscriptions.list': async (_, turn, data) => ({
    card: await subscriptionsAnswer(turn, { ...data, beginning: filled(data.beginning) }),
  }),
  'subscription.show': async (_, turn, data) => ({ card: await subscriptionAnswer(turn, data) }),
  'subscription.ask': async (_, turn, data) => ({ card: await askChangeAnswer(turn, data) }),
  'subscription.change': async (_, turn, data) => ({ card: await changeAnswer(turn, data) }),
  'customer.history': async (_, turn, data) => ({ card: await customerHistoryAnswer(turn, data.customerId) }),
};

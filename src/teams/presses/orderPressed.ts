import { showOrder } from '../../application/orders/changeOrder';
import { helpAnswer } from '../helpAnswer';
import { beginAddCustomer, endDialogOfForm } from '../dialogs';
import { cancelAnswer, confirmAnswer, underwayAnswer } from '../orders/confirmAnswers';
import { correctAnswer } from '../orders/detailsAnswers';
import { detailsPressed } from '../orders/detailsPressed';
import { linesAnswer, linesPressed } from '../orders/linesAnswers';
import { orderCard } from '../orders/orderCards';
import { passwordAnswer, passwordStateAnswer, renewAnswer } from '../orders/passwordAnswers';
import { choiceFrom } from '../orders/resellers';
import { startAnswer } from '../orders/startAnswers';
import type { orderPresses } from './orderPresses';
import { answerFrom, type PressHandlers } from './pressHandlers';

type OrderVerb = (typeof orderPresses)[number]['shape']['verb']['value'];

export const orderPressed: PressHandlers<OrderVerb> = {
  'order.add': (context, turn, { resellerId }) =>
    answerFrom(turn, () => beginAddCustomer(context, turn, { resellerId: choiceFrom(resellerId)?.tenantId })),
  'order.details': async (_, turn, data) => ({ card: await detailsPressed(turn, data) }),
  'order.leave': (_, turn, { formId }) => {
    endDialogOfForm(turn, formId);
    return Promise.resolve({ card: helpAnswer(turn, turn.voice.texts.orders.droppedForm) });
  },
  'order.start': async (_, turn, { customerId, offer, quantity }) => ({
    card: await startAnswer(turn, {
      customerId,
      ordered: offer === undefined ? [] : [{ offer, quantity }],
    }),
  }),
  'order.list': async (_, turn) => ({ card: await underwayAnswer(turn) }),
  'order.show': async (_, turn, { orderId }) => {
    const { dependencies, actor, voice } = turn;
    const made = await showOrder(dependencies, actor, orderId);
    const { resumed } = voice.texts.orders.review;
    return { card: await orderCard(turn, made, made.order.state === 'draft' ? resumed : '') };
  },
  'order.correct': async (_, turn, { orderId }) => ({ card: await correctAnswer(turn, orderId) }),
  'order.lines': async (_, turn, { orderId }) => ({ card: await linesAnswer(turn, orderId) }),
  'order.line.add': async (_, turn, data) => ({ card: await linesPressed(turn, data) }),
  'order.line.remove': async (_, turn, data) => ({ card: await linesPressed(turn, data) }),
  'order.review': async (_, turn, data) => ({ card: await linesPressed(turn, data) }),
  'order.confirm': async (_, turn, data) => ({ card: await confirmAnswer(turn, data) }),
  'order.cancel': async (_, turn, { orderId }) => ({ card: await cancelAnswer(turn, orderId) }),
  'password.state': (_, turn, data) => passwordStateAnswer(turn, data),
  'password.show': (context, turn, data) => passwordAnswer(context, turn, data),
  'password.renew': (_, turn, data) => renewAnswer(turn, data),
};

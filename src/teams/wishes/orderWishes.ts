import type { TurnContext } from 'botbuilder';
import { beginAddCustomer } from '../dialogs';
import { hear } from '../heard';
import { furtherOrderedIn } from '../orders/orderedIn';
import { orderWish } from '../orders/startAnswers';
import type { WishHandlers } from './wishHandlers';

export const orderWishes: WishHandlers<'addCustomer' | 'addSubscription'> = {
  addCustomer: (context, turn, stated) => beginAddCustomer(context, turn, stated),
  addSubscription: (context, turn, stated) => orderWish(turn, stated, furtherOrderedIn(textOf(context))),
};

/** What was typed; a press says all that it means itself. */
function textOf({ activity }: TurnContext): string {
  return activity.type === 'message' && activity.value === undefined ? hear(activity).text : '';
}

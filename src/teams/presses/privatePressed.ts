import { openPrivately, viewPrivately } from '../group/privateAnswers';
import type { PressHandlers } from './pressHandlers';

export const privatePressed: PressHandlers<'private.open' | 'private.view'> = {
  'private.open': (context, turn, data) => openPrivately(context, turn, data),
  'private.view': (context, turn, data) => viewPrivately(context, turn, data),
};

import { lifeWish } from '../lifeAnswers';
import type { WishHandlers } from './wishHandlers';

export const lifeWishes: WishHandlers<'resendInvitation' | 'revokeInvitation'> = {
  resendInvitation: (_, turn, entities) => lifeWish(turn, 'resend', entities),
  revokeInvitation: (_, turn, entities) => lifeWish(turn, 'revoke', entities),
};

import type { lifePresses } from './lifePresses';
import { againAnswer, invitationAnswer, resendAnswer, revokeAnswer, withdrawAnswer } from '../lifeAnswers';
import type { PressHandlers } from './pressHandlers';

type LifeVerb = (typeof lifePresses)[number]['shape']['verb']['value'];

export const lifePressed: PressHandlers<LifeVerb> = {
  'invitation.show': async (_, turn) => ({ card: await invitationAnswer(turn) }),
  'invitation.again': async (_, turn) => ({ card: await againAnswer(turn) }),
  'invitation.resend': async (_, turn, data) => ({ card: await resendAnswer(turn, data) }),
  'invitation.withdraw': async (_, turn) => ({ card: await withdrawAnswer(turn) }),
  'invitation.revoke': async (_, turn) => ({ card: await revokeAnswer(turn) }),
};

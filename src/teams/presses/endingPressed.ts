import { confirmPartnershipAnswer, confirmRelationshipAnswer } from '../endingConfirmed';
import { courtesyAnswer, keepAnswer, outcomeAnswer } from '../endingOutcome';
import {
  partnershipAnswer,
  partnershipStatementsAnswer,
  relationshipAnswer,
  relationshipStatementsAnswer,
} from '../endingAnswers';
import type { endingPresses } from './endingPresses';
import type { PressHandlers } from './pressHandlers';

type EndingVerb = (typeof endingPresses)[number]['shape']['verb']['value'];

export const endingPressed: PressHandlers<EndingVerb> = {
  'relationship.end.start': async (_, turn, data) => ({ card: await relationshipAnswer(turn, data) }),
  'relationship.end.continue': async (_, turn, data) => ({
    card: await relationshipStatementsAnswer(turn, data),
  }),
  'relationship.end.confirm': async (_, turn, data) => ({
    card: await confirmRelationshipAnswer(turn, data),
  }),
  'partnership.end.start': async (_, turn, data) => ({
    card: await partnershipAnswer(turn, data.counterpartTenantId),
  }),
  'partnership.end.continue': async (_, turn, data) => ({
    card: await partnershipStatementsAnswer(turn, data),
  }),
  'partnership.end.confirm': async (_, turn, data) => ({ card: await confirmPartnershipAnswer(turn, data) }),
  'ending.keep': async (_, turn, data) => ({ card: await keepAnswer(turn, data.customerId) }),
  'ending.outcome': async (_, turn, data) => ({ card: await outcomeAnswer(turn, data.endingId) }),
  'ending.courtesy': async (_, turn, data) => ({ card: await courtesyAnswer(turn, data) }),
};

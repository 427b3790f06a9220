import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { language, line } from './fields';

/** What is looked at. */
export const listPresses = [
  z.object({ verb: z.literal('customer.show'), language, customerId: guidSchema }),
  z.object({ verb: z.literal('customers.list'), language, continuation: line.optional() }),
  z.object({
    verb: z.literal('invitations.list'),
    language,
    state: z.enum(['open', 'accepted', 'declined', 'expired', 'revoked']).optional(),
    customer: line.optional(),
    continuation: line.optional(),
  }),
] as const;

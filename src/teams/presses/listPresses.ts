import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { language, line } from './fields';

/** What is looked at. */
export const listPresses = [
  z.object({ verb: z.literal('customer.show'), language, customerId: guidSchema }),
  z.object({
    verb: z.literal('customers.list'),
    language,
    beginning: line.optional(),
    order: z.enum(['name', 'newest', '']).optional(),
    privileges: z.enum(['with', 'without', 'any', '']).optional(),
    /** Of the reseller the customers came with; its name is only shown again. */
    resellerId: guidSchema.optional(),
    reseller: line.optional(),
    continuation: line.optional(),
  }),
  z.object({
    verb: z.literal('invitations.list'),
    language,
    state: z.enum(['open', 'accepted', 'declined', 'expired', 'revoked']).optional(),
    customer: line.optional(),
    order: z.enum(['newest', 'oldest', '']).optional(),
    continuation: line.optional(),
  }),
] as const;

import { z } from 'zod';
import type { StatementId } from '../../domain/acknowledgement';
import { guidSchema } from '../../domain/identifiers';
import { languageSchema } from '../../domain/language';
import { relationshipTypeSchema } from '../../domain/relationship';
import { language, line } from './fields';

const version = z.number().int().positive();

/** A box to be ticked: a client says `true` or `false` of it, or nothing. */
const box = z.string().max(10).optional();
const boxes = {
  privilegesUnchanged: box,
  customersUnchanged: box,
  goodFaith: box,
  noticeIsOurs: box,
} satisfies Record<StatementId, typeof box>;

const confirmed = { language, endingId: guidSchema, acknowledgementVersion: line, ...boxes };

/** What ends a relationship or a partnership, and what leads there and follows from it. */
export const endingPresses = [
  z.object({
    verb: z.literal('relationship.end.start'),
    language,
    customerId: guidSchema,
    type: relationshipTypeSchema.optional(),
  }),
  z.object({
    verb: z.literal('relationship.end.continue'),
    language,
    customerId: guidSchema,
    type: relationshipTypeSchema,
    /** The version of the relationship that the card showed. */
    version,
  }),
  z.object({ verb: z.literal('relationship.end.confirm'), ...confirmed }),
  z.object({ verb: z.literal('partnership.end.start'), language, counterpartTenantId: guidSchema }),
  z.object({
    verb: z.literal('partnership.end.continue'),
    language,
    counterpartTenantId: guidSchema,
    version,
  }),
  z.object({ verb: z.literal('partnership.end.confirm'), ...confirmed }),
  z.object({ verb: z.literal('ending.keep'), language, customerId: guidSchema.optional() }),
  z.object({ verb: z.literal('ending.outcome'), language, endingId: guidSchema }),
  z.object({
    verb: z.literal('ending.courtesy'),
    language,
    endingId: guidSchema,
    reader: z.enum(['counterpart', 'endCustomers']),
    emailLanguage: languageSchema,
  }),
] as const;

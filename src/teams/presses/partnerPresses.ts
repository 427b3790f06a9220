import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { readerLanguageSchema } from '../../domain/language';
import { language, line } from './fields';

/** What asks for a partnership, and what shows those there are. */
export const partnerPresses = [
  z.object({ verb: z.literal('partnership.request'), language, formId: guidSchema.optional() }),
  z.object({
    verb: z.literal('partnership.draft'),
    language,
    formId: guidSchema,
    reseller: line.optional(),
    email: line.optional(),
    partnerId: line.optional(),
    emailLanguage: readerLanguageSchema.optional(),
    /** The request is meant, although there is a partnership already. */
    asTyped: z.literal(true).optional(),
  }),
  z.object({ verb: z.literal('partnership.drop'), language, formId: guidSchema }),
  z.object({ verb: z.literal('partnership.show'), language, counterpartTenantId: guidSchema }),
  z.object({
    verb: z.literal('providers.list'),
    language,
    beginning: line.optional(),
    order: z.enum(['name', 'nameBackwards', '']).optional(),
    continuation: line.optional(),
  }),
  z.object({
    verb: z.literal('resellers.list'),
    language,
    beginning: line.optional(),
    order: z.enum(['name', 'nameBackwards', '']).optional(),
    continuation: line.optional(),
  }),
] as const;

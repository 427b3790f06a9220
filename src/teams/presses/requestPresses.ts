import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { readerLanguageSchema } from '../../domain/language';
import { meantSchema } from '../meant';
import { language, line } from './fields';

/** What asks for a relationship, and what leads there. */
export const requestPresses = [
  z.object({ verb: z.literal('help'), language }),
  z.object({
    verb: z.literal('request.start'),
    language,
    formId: guidSchema.optional(),
    customer: line.optional(),
    /** Of a provider to be invited with. */
    providerId: guidSchema.optional(),
  }),
  z.object({ verb: z.literal('meant'), language, formId: guidSchema, ...meantSchema.shape }),
  z.object({
    verb: z.literal('request.draft'),
    language,
    formId: guidSchema,
    customer: line.optional(),
    email: line.optional(),
    emailLanguage: readerLanguageSchema.optional(),
    privileges: z.enum(['with', 'without', '']).optional(),
    /** Of the provider to be invited with; `open` and nothing for one that is still to be chosen. */
    providerId: z.union([guidSchema, z.enum(['none', 'open', ''])]).optional(),
    /** The name is meant as it is typed, whoever is a customer already. */
    asTyped: z.literal(true).optional(),
  }),
  z.object({ verb: z.literal('request.drop'), language, formId: guidSchema }),
] as const;

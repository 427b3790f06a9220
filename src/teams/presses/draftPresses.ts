import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { language, line, text } from './fields';

/** What is done with a draft e-mail. */
export const draftPresses = [
  z.object({ verb: z.literal('draft.edit'), language, id: guidSchema }),
  z.object({
    verb: z.literal('draft.save'),
    language,
    id: guidSchema,
    to: line.optional(),
    subject: line.optional(),
    body: text.optional(),
  }),
  z.object({ verb: z.literal('draft.show'), language, id: guidSchema }),
  z.object({
    verb: z.literal('draft.done'),
    language,
    id: guidSchema,
    /** The invitation that the draft sends once more: the draft is gone once it is sent. */
    resends: guidSchema.optional(),
  }),
] as const;

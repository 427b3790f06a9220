import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { language } from './fields';

const opening = {
  language,
  /** What was asked. What comes of it is drafted under an id made of this and of the person. */
  formId: guidSchema,
  /** Whom the card is for. */
  for: guidSchema,
  /** An invitation that was sent from there. */
  id: guidSchema.optional(),
};

/** A card in a group opens for the person who asked: by a press, or by itself as its client draws it again. */
export const privatePresses = [
  z.object({ verb: z.literal('private.open'), ...opening }),
  z.object({ verb: z.literal('private.view'), ...opening }),
] as const;

import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { language } from './fields';

/** What is done with an invitation that was sent. */
export const lifePresses = [
  z.object({ verb: z.literal('invitation.show'), language, id: guidSchema }),
  /** Asks with which link it is to be sent again. */
  z.object({ verb: z.literal('invitation.again'), language, id: guidSchema }),
  z.object({
    verb: z.literal('invitation.resend'),
    language,
    id: guidSchema,
    link: z.enum(['kept', 'replaced']),
    /** How often it was sent when the card was drawn: each further sending has a draft of its own. */
    sendings: z.number().int().positive(),
  }),
  /** Asks once more before it is revoked. */
  z.object({ verb: z.literal('invitation.withdraw'), language, id: guidSchema }),
  z.object({ verb: z.literal('invitation.revoke'), language, id: guidSchema }),
] as const;

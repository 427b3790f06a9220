import { z } from 'zod';
import { language, line } from './fields';

/** Pages of the audit record. */
export const auditPresses = [
  z.object({ verb: z.literal('audit.list'), language, continuation: line.optional() }),
] as const;

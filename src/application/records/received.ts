import { z } from 'zod';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { namedOrganisationSchema } from '../../domain/invitation';
import { defineRecord } from './record';

/**
 * An invitation that somebody of this organisation has opened while signed in: where it is, no more. Whether it still
 * waits for an answer is asked of the invitation itself.
 */
export const receivedSchema = z.object({
  invitationId: guidSchema,
  partner: namedOrganisationSchema,
  /** Which of the invitation's links was opened last. */
  linkVersion: z.number().int().positive(),
  expiresAt: momentSchema,
  /** When it was opened. */
  at: momentSchema,
});
export type Received = z.infer<typeof receivedSchema>;

export const receivedRecord = defineRecord({
  type: 'received',
  schema: receivedSchema,
  id: (invitationId: string) => `received:${invitationId}`,
  keyOf: (received) => [received.invitationId],
  sort: (received) => received.at,
  expiresAt: (received) => Date.parse(received.expiresAt),
});

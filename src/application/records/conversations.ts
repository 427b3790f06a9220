import { z } from 'zod';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { defineRecord } from './record';

/** How long a conversation is remembered after its last change, in milliseconds: what was begun is then forgotten. */
export const conversationLife = 3_600_000;

/** What is under way between one person and the bot in one chat: kept in the person's tenant, for an hour. */
export const conversationSchema = z.object({
  /** Names chat and person; a hash, since chat ids are long and have characters that ids must not. */
  key: z.string(),
  /** The dialogs under way, innermost last; the state belongs to the dialog that wrote it. */
  dialogs: z.array(z.object({ id: z.string(), state: z.unknown() })),
  /** The draft that was made last: a word is enough to have it changed or dropped. */
  draftId: guidSchema.optional(),
  /** When the person was last welcomed here. */
  welcomedAt: momentSchema.optional(),
  /** The person's time zone, as the client told it last: not every activity says it. */
  timeZone: z.string().optional(),
  /** What the person asked for in a group: answered when its card there is opened, by that person alone. */
  asks: z
    .array(
      z.object({
        id: guidSchema,
        text: z.string(),
        /** What was answered, when that was words alone. */
        told: z.string().optional(),
      }),
    )
    .default([]),
  /** When anything of it last changed. */
  at: momentSchema,
});
export type Conversation = z.infer<typeof conversationSchema>;

export const conversationRecord = defineRecord({
  type: 'conversation',
  schema: conversationSchema,
  id: (key: string) => `conversation:${key}`,
  keyOf: (conversation) => [conversation.key],
  expiresAt: (conversation) => Date.parse(conversation.at) + conversationLife,
});

import { z } from 'zod';
import { momentSchema } from '../../domain/identifiers';
import { followerSchema } from '../../domain/invitation';
import { defineRecord } from './record';

/** The chat in which a person can be written to: the latest personal one with the bot, in the person's tenant. */
export const chatSchema = z.object({
  follower: followerSchema.omit({ cardActivityId: true }),
  at: momentSchema,
});
export type Chat = z.infer<typeof chatSchema>;

export const chatRecord = defineRecord({
  type: 'chat',
  schema: chatSchema,
  id: (objectId: string) => `chat:${objectId}`,
  keyOf: ({ follower }) => [follower.person.objectId],
  sort: (chat) => chat.at,
});

import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { Follower } from '../domain/invitation';

/** Where a follower's chat is, and in which zone its times are written. */
export interface FollowedConversation {
  readonly reference: Partial<ConversationReference>;
  readonly timeZone?: string | undefined;
}

const account = z.looseObject({ id: z.string() });
const referenceSchema = z.looseObject({
  bot: account,
  user: account.optional(),
  conversation: account,
  channelId: z.string(),
  serviceUrl: z.string(),
});

const followedSchema = z.object({
  // The shape is the SDK's own, and it wrote it; what matters for finding the chat again is checked.
  reference: z.custom<Partial<ConversationReference>>((value) => referenceSchema.safeParse(value).success),
  timeZone: z.string().optional(),
});

/** The chat as it is kept with an invitation. */
export function followedConversation(
  reference: Partial<ConversationReference>,
  timeZone: string | undefined,
): Follower['conversation'] {
  return { reference, ...(timeZone === undefined ? {} : { timeZone }) };
}

/** The chat as it was kept. @throws ZodError when something else was kept */
export function readFollowedConversation({ conversation }: Follower): FollowedConversation {
  return followedSchema.parse(conversation);
}

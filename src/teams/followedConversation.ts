import { TurnContext, type ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { Cloud } from '../domain/cloud';
import { cloudSchema } from '../domain/cloud';
import type { Follower } from '../domain/invitation';
import type { Turn } from './turn';

/** Where a follower's chat is, and in which zone its times are written. */
export interface FollowedConversation {
  readonly reference: Partial<ConversationReference>;
  readonly timeZone?: string | undefined;
  /** Of the follower's organisation; absent in a chat kept before it was. */
  readonly cloud?: Cloud | undefined;
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
  cloud: cloudSchema.optional(),
});

/** Where and how the person of this turn can be written to later. */
export function chatOf({
  activity,
  actor,
  voice,
}: Pick<Turn, 'activity' | 'actor' | 'voice'>): Omit<Follower, 'cardActivityId'> {
  const { objectId, name } = actor.person;
  const { cloud } = actor.partner;
  const { language, timeZone } = voice;
  const reference = TurnContext.getConversationReference(activity);
  return {
    person: { objectId, name },
    language,
    conversation: { reference, cloud, ...(timeZone === undefined ? {} : { timeZone }) },
  };
}

/** The chat as it was kept. @throws ZodError when something else was kept */
export function readFollowedConversation({ conversation }: Follower): FollowedConversation {
  return followedSchema.parse(conversation);
}

import { TurnContext, type ConversationReference } from 'botbuilder';
import { z } from 'zod';
import { chatOfPerson } from '../application/chats';
import type { Cloud } from '../domain/cloud';
import { cloudSchema } from '../domain/cloud';
import type { Follower } from '../domain/invitation';
import type { Turn } from './turn';

/** Where a follower's chat is, and in which zone its times are written. */
export interface FollowedConversation {
  /** The personal chat; absent when a person was only ever met in groups. */
  readonly reference?: Partial<ConversationReference> | undefined;
  readonly timeZone?: string | undefined;
  /** Of the follower's organisation; absent in a chat kept before it was. */
  readonly cloud?: Cloud | undefined;
  /** The card in a group from which an invitation was sent: others see it, so that it says nothing of it. */
  readonly group?: FollowedGroup | undefined;
}

export interface FollowedGroup {
  readonly reference: Partial<ConversationReference>;
  readonly cardActivityId: string;
  /** The person's id in Teams. */
  readonly userId: string;
}

const account = z.looseObject({ id: z.string() });
const referenceSchema = z.looseObject({
  bot: account,
  user: account.optional(),
  conversation: account,
  channelId: z.string(),
  serviceUrl: z.string(),
});

// The shape is the SDK's own, and it wrote it; what matters for finding the chat again is checked.
const reference = z.custom<Partial<ConversationReference>>(
  (value) => referenceSchema.safeParse(value).success,
);
const followedSchema = z.object({
  reference: reference.optional(),
  timeZone: z.string().optional(),
  cloud: cloudSchema.optional(),
  group: z.object({ reference, cardActivityId: z.string(), userId: z.string() }).optional(),
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

/**
 * Who follows what is done in this turn, and where it is told: on the card that was pressed. In a group that card is
 * everybody's; the person is told in its personal chat, where one is known.
 */
export async function followerOf(turn: Turn): Promise<Follower> {
  const { activity, actor, dependencies, sender } = turn;
  const { replyToId: cardActivityId } = activity;
  const chat = chatOf(turn);
  if (sender.personal) return { ...chat, ...(cardActivityId === undefined ? {} : { cardActivityId }) };
  const personal = await chatOfPerson(dependencies, actor.partner.tenantId, actor.person.objectId);
  const { reference: here, ...told } = readFollowedConversation(chat);
  const group =
    cardActivityId === undefined
      ? {}
      : { group: { reference: here, cardActivityId, userId: activity.from.id } };
  return { ...chat, conversation: { ...(personal?.conversation ?? told), ...group } };
}

/** The chat as it was kept. @throws ZodError when something else was kept */
export function readFollowedConversation({ conversation }: Follower): FollowedConversation {
  return followedSchema.parse(conversation);
}

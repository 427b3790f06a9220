import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { guidSchema } from '../domain/identifiers';

/** Who wrote or pressed, and where: from the authenticated activity and from nothing else. */
export interface Sender {
  readonly tenantId: string;
  readonly objectId: string;
  readonly conversationId: string;
  /** A chat with this person alone. */
  readonly personal: boolean;
}

const senderSchema = z.object({
  from: z.object({ aadObjectId: guidSchema }),
  conversation: z.object({
    id: z.string(),
    tenantId: guidSchema.optional(),
    conversationType: z.string().optional(),
  }),
  channelData: z.object({ tenant: z.object({ id: guidSchema }).optional() }).optional(),
});

/** The sender, or null when the activity does not name one person of one tenant. */
export function senderOf(activity: Activity): Sender | null {
  const parsed = senderSchema.safeParse(activity);
  if (!parsed.success) return null;
  const { from, conversation, channelData } = parsed.data;
  const tenantId = conversation.tenantId ?? channelData?.tenant?.id;
  if (tenantId === undefined || (channelData?.tenant?.id ?? tenantId) !== tenantId) return null;
  return {
    tenantId,
    objectId: from.aadObjectId,
    conversationId: conversation.id,
    personal: !isGroup(activity),
  };
}

/** What a client says of a conversation, if it does. */
const placeSchema = z.object({
  // What is none of what it should be is taken for a place where others read.
  conversationType: z.string().optional().catch('unknown'),
  isGroup: z.boolean().optional().catch(true),
});

/** Whether others read along: a group chat, or a channel of a team. */
export function isGroup({ conversation }: Activity): boolean {
  const { conversationType = 'personal', isGroup: many = false } = placeSchema.parse(conversation);
  return many || conversationType !== 'personal';
}

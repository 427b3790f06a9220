import type { DialogInstance } from 'botbuilder-dialogs';
import { rememberingChat } from '../application/chats';
import type { Operation, StoredDocument } from '../application/documentStore';
import type { Conversation } from '../application/records/conversations';
import { conversationRecord } from '../application/records/conversations';
import { momentOf } from '../domain/identifiers';
import { chatOf } from './followedConversation';
import type { Sender } from './sender';
import { stableKey } from './stableId';
import type { Turn } from './turn';

/** A conversation while a turn works on it. */
export interface OpenConversation {
  /** As botbuilder-dialogs keeps it: changed in place. */
  readonly dialogs: DialogInstance[];
  draftId: string | undefined;
  welcomedAt: string | undefined;
  /** The person's time zone, as the client told it last. */
  readonly timeZone: string | undefined;
  /** What was asked for in a group, where others read along. */
  asks: Conversation['asks'];
  /** What the store has of it, written out; its moment aside. */
  kept: string;
  readonly key: string;
}

/** Names the conversation of one person in one chat; the threads of a channel are one. */
export const conversationKey = ({ conversationId, objectId }: Sender): string =>
  stableKey(conversationId.replace(/;messageid=.*$/, ''), objectId);

/** @param told the time zone that this activity says, if it says one */
export function openConversation(
  key: string,
  stored: StoredDocument | null | undefined,
  told: string | undefined,
): OpenConversation {
  const before = conversationRecord.parseOrNull(stored)?.value;
  const { dialogs = [], draftId, welcomedAt, timeZone, asks = [] } = before ?? {};
  // One that the store does not have yet is kept whatever it holds: it also says where the person can be written to.
  const kept = before === undefined ? '' : written({ dialogs, draftId, welcomedAt, timeZone, asks });
  return { dialogs, draftId, welcomedAt, timeZone: told ?? timeZone, asks, key, kept };
}

type Content = Pick<OpenConversation, 'dialogs' | 'draftId' | 'welcomedAt' | 'timeZone' | 'asks'>;

const written = ({ dialogs, draftId, welcomedAt, timeZone, asks }: Content): string =>
  JSON.stringify([dialogs, draftId, welcomedAt, timeZone, asks]);

type Conversing = Pick<Turn, 'dependencies' | 'conversation' | 'sender' | 'activity' | 'actor' | 'voice'>;

/**
 * The operations that keep a conversation, and where its person can be written to, to be committed with what came of
 * it. Its last writer owns it.
 */
export function keeping(
  turn: Conversing,
  { dialogs, draftId, welcomedAt, timeZone, asks }: Content,
): readonly Operation[] {
  const { dependencies, conversation, sender } = turn;
  const at = momentOf(dependencies.clock());
  const kept: Conversation = {
    key: conversation.key,
    dialogs: [...dialogs],
    ...(draftId === undefined ? {} : { draftId }),
    ...(welcomedAt === undefined ? {} : { welcomedAt }),
    ...(timeZone === undefined ? {} : { timeZone }),
    asks: [...asks],
    at,
  };
  // Where others read along, nobody is told what is for one person.
  const chat = sender.personal ? [rememberingChat(chatOf(turn), at)] : [];
  return [conversationRecord.put(kept), ...chat];
}

/** Whether the store has the conversation as it is. */
export const isKept = (conversation: OpenConversation): boolean =>
  conversation.kept === written(conversation);

/** Remembers that this is in the store now. */
export function markKept(conversation: OpenConversation, content: Content): void {
  conversation.kept = written(content);
}

/**
 * Keeps the conversation, if anything in it changed. The answer is out by then: where it cannot be kept, that is
 * logged, and what was begun is forgotten.
 */
export async function keepConversation(turn: Conversing): Promise<void> {
  const { dependencies, sender, conversation } = turn;
  if (isKept(conversation)) return;
  try {
    await dependencies.store.commit(sender.tenantId, keeping(turn, conversation));
  } catch (err) {
    dependencies.logger.warn({ err }, 'a conversation could not be kept');
  }
}

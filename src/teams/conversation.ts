import type { DialogInstance } from 'botbuilder-dialogs';
import type { Dependencies } from '../application/dependencies';
import type { StoredDocument } from '../application/documentStore';
import { CommitConflict } from '../application/documentStore';
import type { Conversation } from '../application/records/conversations';
import { conversationRecord, handledKept } from '../application/records/conversations';
import type { Kept } from '../application/records/record';
import { momentOf } from '../domain/identifiers';
import type { TurnLogger } from './logger';
import type { Sender } from './sender';
import { stableKey } from './stableId';

/** A conversation while a turn works on it. */
export interface OpenConversation {
  /** As botbuilder-dialogs keeps it: changed in place. */
  readonly dialogs: DialogInstance[];
  readonly handled: string[];
  welcomedAt: string | undefined;
  readonly before: Kept<Conversation> | null;
  readonly key: string;
}

/** Names the conversation of one person in one chat. */
export const conversationKey = ({ conversationId, objectId }: Sender): string =>
  stableKey(conversationId, objectId);

export function openConversation(key: string, stored: StoredDocument | null | undefined): OpenConversation {
  const before = conversationRecord.parseOrNull(stored);
  const { dialogs = [], handled = [], welcomedAt } = before?.value ?? {};
  // Dialogs change their state in place; the record as it was read must stay as it was.
  return {
    dialogs: dialogs.length === 0 ? [] : structuredClone(dialogs),
    handled: [...handled],
    welcomedAt,
    before,
    key,
  };
}

/** Remembers that an activity was answered. */
export function markHandled({ handled }: OpenConversation, activityId: string): void {
  handled.push(activityId);
  handled.splice(0, handled.length - handledKept);
}

/**
 * Keeps the conversation, if anything in it changed. The answer is out by then: where it cannot be kept, that is
 * logged, and what was begun is forgotten. Where another turn of it was faster, the later one's state stands.
 */
export async function keepConversation(
  { store, clock, logger }: Pick<Dependencies, 'store' | 'clock'> & { readonly logger: TurnLogger },
  { sender, conversation }: { readonly sender: Sender; readonly conversation: OpenConversation },
): Promise<void> {
  const { dialogs, handled, welcomedAt, before, key } = conversation;
  const content = { key, dialogs, handled, ...(welcomedAt === undefined ? {} : { welcomedAt }) };
  if (unchanged(before?.value, content)) return;
  const kept: Conversation = { ...content, at: momentOf(clock()) };
  try {
    try {
      await store.commit(sender.tenantId, [conversationRecord.save(kept, before)]);
    } catch (error) {
      if (!(error instanceof CommitConflict)) throw error;
      await store.commit(sender.tenantId, [conversationRecord.put(kept)]);
    }
  } catch (err) {
    logger.warn({ err }, 'a conversation could not be kept');
  }
}

function unchanged(before: Conversation | undefined, now: Omit<Conversation, 'at'>): boolean {
  if (!before) return now.dialogs.length === 0 && now.handled.length === 0 && now.welcomedAt === undefined;
  return (
    before.handled.at(-1) === now.handled.at(-1) &&
    before.welcomedAt === now.welcomedAt &&
    JSON.stringify(before.dialogs) === JSON.stringify(now.dialogs)
  );
}

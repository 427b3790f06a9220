import type { DialogInstance } from 'botbuilder-dialogs';
import type { Dependencies } from '../application/dependencies';
import type { Operation, StoredDocument } from '../application/documentStore';
import type { Conversation } from '../application/records/conversations';
import { conversationRecord } from '../application/records/conversations';
import { momentOf } from '../domain/identifiers';
import type { TurnLogger } from './logger';
import type { Sender } from './sender';
import { stableKey } from './stableId';

/** A conversation while a turn works on it. */
export interface OpenConversation {
  /** As botbuilder-dialogs keeps it: changed in place. */
  readonly dialogs: DialogInstance[];
  draftId: string | undefined;
  welcomedAt: string | undefined;
  /** What the store has of it, written out; its moment aside. */
  kept: string;
  readonly key: string;
}

/** Names the conversation of one person in one chat. */
export const conversationKey = ({ conversationId, objectId }: Sender): string =>
  stableKey(conversationId, objectId);

export function openConversation(key: string, stored: StoredDocument | null | undefined): OpenConversation {
  const before = conversationRecord.parseOrNull(stored)?.value;
  const { dialogs = [], draftId, welcomedAt } = before ?? {};
  const kept = written({ dialogs, draftId, welcomedAt });
  return { dialogs, draftId, welcomedAt, key, kept };
}

type Content = Pick<OpenConversation, 'dialogs' | 'draftId' | 'welcomedAt'>;

const written = ({ dialogs, draftId, welcomedAt }: Content): string =>
  JSON.stringify([dialogs, draftId, welcomedAt]);

/** The operation that keeps a conversation, to be committed with what came of it. Its last writer owns it. */
export function keeping(
  { clock }: Pick<Dependencies, 'clock'>,
  { key, dialogs, draftId, welcomedAt }: Content & Pick<OpenConversation, 'key'>,
): Operation {
  const kept: Conversation = {
    key,
    dialogs: [...dialogs],
    ...(draftId === undefined ? {} : { draftId }),
    ...(welcomedAt === undefined ? {} : { welcomedAt }),
    at: momentOf(clock()),
  };
  return conversationRecord.put(kept);
}

/** Remembers that this is in the store now. */
export function markKept(conversation: OpenConversation, content: Content): void {
  conversation.kept = written(content);
}

/**
 * Keeps the conversation, if anything in it changed. The answer is out by then: where it cannot be kept, that is
 * logged, and what was begun is forgotten.
 */
export async function keepConversation(
  dependencies: Pick<Dependencies, 'store' | 'clock'> & { readonly logger: TurnLogger },
  { sender, conversation }: { readonly sender: Sender; readonly conversation: OpenConversation },
): Promise<void> {
  if (conversation.kept === written(conversation)) return;
  try {
    await dependencies.store.commit(sender.tenantId, [keeping(dependencies, conversation)]);
  } catch (err) {
    dependencies.logger.warn({ err }, 'a conversation could not be kept');
  }
}

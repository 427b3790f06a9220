import type { Activity, TurnContext } from 'botbuilder';
import type { Actor } from '../application/actor';
import { actorDocuments, actorFrom } from '../application/actor';
import type { Dependencies } from '../application/dependencies';
import type { StoredDocument } from '../application/documentStore';
import { conversationRecord } from '../application/records/conversations';
import { customerEntryIds } from '../application/records/customers';
import { invitationRecord } from '../application/records/invitations';
import type { Kept } from '../application/records/record';
import type { Language } from '../domain/language';
import type { Person } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import type { OpenConversation } from './conversation';
import { conversationKey, openConversation } from './conversation';
import type { TurnLogger } from './logger';
import type { Reply } from './reply';
import { emptyReply } from './reply';
import type { Sender } from './sender';
import type { Voice } from './voice';
import { languageFor, voiceIn } from './voice';

export interface BotDependencies extends Dependencies {
  readonly logger: TurnLogger;
}

/** Everything one turn of a partner's employee knows, read in one request at its start. */
export interface Turn {
  readonly dependencies: BotDependencies;
  readonly activity: Activity;
  readonly sender: Sender;
  readonly actor: Actor;
  readonly person: Kept<Person>;
  readonly conversation: OpenConversation;
  /** The invitation that this turn is about, or would draft. */
  readonly invitationId: string;
  /** Its document, when there is one. */
  readonly invitation: StoredDocument | null;
  /** What the partner's own list has of the customer that a press names; nothing where it names none. */
  readonly listed: readonly (StoredDocument | null)[];
  voice: Voice;
  readonly reply: Reply;
}

/**
 * Reads what a turn needs; null when the sender is nobody that a partner of ours employs.
 * @param customerId of the customer that a press is about
 */
export async function beginTurn(
  dependencies: BotDependencies,
  activity: Activity,
  sender: Sender,
  invitationId: string,
  customerId?: string,
): Promise<Turn | null> {
  const key = conversationKey(sender);
  const [organisation, storedPerson, stored, invitation, ...listed] = await dependencies.store.readMany(
    sender.tenantId,
    [
      ...actorDocuments(sender.objectId),
      conversationRecord.id(key),
      invitationRecord.id(invitationId),
      ...(customerId === undefined ? [] : customerEntryIds(customerId)),
    ],
  );
  const actor = actorOrNull(organisation, storedPerson);
  if (!actor || !storedPerson) return null;
  const person = { value: actor.person, etag: storedPerson.etag };
  const language = languageFor({ person: actor.person, locale: activity.locale });
  const conversation = openConversation(key, stored, activity.localTimezone);
  return {
    dependencies,
    activity,
    sender,
    actor,
    person,
    conversation,
    invitationId,
    invitation: invitation ?? null,
    listed,
    voice: voiceIn(language, conversation.timeZone, actor.partner.cloud),
    reply: emptyReply(),
  };
}

function actorOrNull(
  organisation: StoredDocument | null | undefined,
  person: StoredDocument | null | undefined,
): Actor | null {
  try {
    return actorFrom(organisation, person);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'personUnknown') return null;
    throw error;
  }
}

/** From here on the turn speaks this language. */
export function speak(turn: Turn, language: Language): void {
  if (language !== turn.voice.language) turn.voice = voiceIn(language, turn.voice.timeZone, turn.voice.cloud);
}

const turns = Symbol('turn');

/** Puts the turn where the dialogs find it. */
export function carry(context: TurnContext, turn: Turn): void {
  context.turnState.set(turns, turn);
}

/** The turn that a context carries. */
export function turnOf(context: TurnContext): Turn {
  const turn = context.turnState.get<Turn | undefined>(turns);
  if (!turn) throw new Error('This context carries no turn.');
  return turn;
}

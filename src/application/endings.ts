import type { EndingKind, StatementId } from '../domain/acknowledgement';
import {
  acknowledgementVersion,
  checkAcknowledged,
  statementsFor,
  textHash,
} from '../domain/acknowledgement';
import { momentOf } from '../domain/identifiers';
import type { Language } from '../domain/language';
import { Refusal } from '../domain/refusal';
import { statementText } from '../i18n/acknowledgement';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import type { Ending } from './records/endings';
import { endingRecord } from './records/endings';

/** A statement to be ticked, as the reader sees it. */
export interface ShownStatement {
  readonly id: StatementId;
  readonly text: string;
}

/** What the person who confirms an ending pressed. Who that is comes from the activity, all else from the store. */
export interface Confirmation {
  /** The ending as it was shown. */
  readonly endingId: string;
  readonly ticked: readonly StatementId[];
  /** The version of the statements on the card that was pressed. */
  readonly acknowledgementVersion: string;
}

/** The statements of an ending in the reader's language, in their order. */
export function statementsShown(kind: EndingKind, language: Language): readonly ShownStatement[] {
  return statementsFor(kind).map((id) => ({ id, text: statementText(id, language) }));
}

type EndingFacts<E extends Ending = Ending> = E extends Ending
  ? Omit<E, 'shownTo' | 'acknowledgementVersion' | 'at'>
  : never;

/**
 * Keeps what is shown to this person, for as long as it may be confirmed.
 * @throws Refusal notYours when the id is that of an ending shown to somebody else
 */
export async function rememberEnding(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  { person, partner }: Actor,
  facts: EndingFacts,
): Promise<void> {
  const before = await endingRecord.read(store, partner.tenantId, facts.id);
  refuseOthers(before?.value, person.objectId);
  const shownTo = { objectId: person.objectId, name: person.name };
  const ending = { ...facts, shownTo, acknowledgementVersion, at: momentOf(clock()) };
  await store.commit(partner.tenantId, [endingRecord.save(ending, before)]);
}

/**
 * The ending that a person confirms, as it was shown to exactly this person.
 * @throws Refusal stateChanged (never shown, or too long ago), notYours, acknowledgementOutdated,
 *   acknowledgementIncomplete
 */
export async function confirmedEnding(
  { store }: Pick<Dependencies, 'store'>,
  { person, partner }: Actor,
  { endingId, ticked, acknowledgementVersion: versionRead }: Confirmation,
): Promise<Ending> {
  const ending = (await endingRecord.read(store, partner.tenantId, endingId))?.value;
  if (!ending) throw new Refusal('stateChanged');
  refuseOthers(ending, person.objectId);
  checkAcknowledged(ending.kind, ticked, ending.acknowledgementVersion);
  checkAcknowledged(ending.kind, ticked, versionRead);
  return ending;
}

/** What a person has stated, word for word as it was shown, to be kept with what it ended. */
export function stated({ kind, language }: Ending, { person, partner }: Actor, id: string, at: string) {
  const statements = statementsShown(kind, language).map((statement) => ({
    id: statement.id,
    textHash: textHash(statement.text),
  }));
  const by = { objectId: person.objectId, name: person.name, tenantId: partner.tenantId };
  return { id, statements, version: acknowledgementVersion, language, by, at };
}

function refuseOthers(ending: Ending | undefined, objectId: string): void {
  if (ending && ending.shownTo.objectId !== objectId) {
    throw new Refusal('notYours', { name: ending.shownTo.name });
  }
}

import type { Acknowledgement, EndingKind, StatementId } from '../domain/acknowledgement';
import {
  acknowledgementVersion,
  checkAcknowledged,
  statementsFor,
  textHash,
} from '../domain/acknowledgement';
import { momentOf } from '../domain/identifiers';
import type { NamedPerson } from '../domain/invitation';
import type { Language } from '../domain/language';
import { Refusal } from '../domain/refusal';
import { statementText } from '../i18n/acknowledgement';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import { acknowledgementRecord } from './records/acknowledgements';
import type { Ending } from './records/endings';
import { endingRecord } from './records/endings';
import { retryOnConflict } from './retryOnConflict';

/** A statement to be ticked, as the reader sees it. */
export interface ShownStatement {
  readonly id: StatementId;
  readonly text: string;
}

/** What has to be stated before an ending is confirmed, beside how things stand. */
export interface Statements {
  readonly endingId: string;
  /** Whether this person may confirm it now: nothing is in the way, and nothing is other than what was seen before. */
  readonly confirmable: boolean;
  /** To be ticked one by one; none is ticked beforehand. */
  readonly statements: readonly ShownStatement[];
  readonly acknowledgementVersion: string;
}

/** What the person who confirms an ending pressed. Who that is comes from the activity, all else from the store. */
export interface Confirmation {
  /** The ending as it was shown. */
  readonly endingId: string;
  readonly ticked: readonly StatementId[];
  /** The language and the version of the statements on the card that was pressed. */
  readonly language: Language;
  readonly acknowledgementVersion: string;
}

/** The statements of an ending in the reader's language, in their order. */
export function statementsShown(kind: EndingKind, language: Language): readonly ShownStatement[] {
  return statementsFor(kind).map((id) => ({ id, text: statementText(id, language) }));
}

type EndingFacts<E extends Ending = Ending> = E extends Ending
  ? Omit<E, 'shownTo' | 'chosenLanguage' | 'acknowledgementVersion' | 'at'>
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
  const shownTo = { objectId: person.objectId, name: person.name };
  const chosen = person.language === undefined ? {} : { chosenLanguage: person.language };
  await retryOnConflict(async () => {
    const before = await endingRecord.read(store, partner.tenantId, facts.id);
    refuseOthers(before?.value.shownTo, person.objectId);
    const ending = { ...facts, ...chosen, shownTo, acknowledgementVersion, at: momentOf(clock()) };
    await store.commit(partner.tenantId, [endingRecord.save(ending, before)]);
  });
}

/** This person's own ending as it was shown. @throws Refusal stateChanged (never shown, or too long ago), notYours */
export async function readOwnEnding(
  { store }: Pick<Dependencies, 'store'>,
  { person, partner }: Actor,
  endingId: string,
): Promise<Ending> {
  const ending = (await endingRecord.read(store, partner.tenantId, endingId))?.value;
  if (!ending) throw new Refusal('stateChanged');
  refuseOthers(ending.shownTo, person.objectId);
  return ending;
}

/** What a confirmation is about: an ending still to be made, or what came of the same press before. */
type Confirmed =
  | { readonly ending: Ending; readonly already?: undefined }
  | { readonly already: Acknowledgement; readonly ending?: undefined };

/**
 * The ending that a person confirms, as it was shown to exactly this person. What this person stated under the same id
 * before is there again, so that a press that comes twice is answered twice alike.
 * @throws Refusal stateChanged (never shown, or too long ago), notYours, languageChanged (with the `language` to read
 *   the statements in), acknowledgementOutdated, acknowledgementIncomplete
 */
export async function confirmedEnding(
  { store }: Pick<Dependencies, 'store'>,
  { person, partner }: Actor,
  { endingId, ticked, language, acknowledgementVersion: versionRead }: Confirmation,
): Promise<Confirmed> {
  const [stored, copy] = await store.readMany(partner.tenantId, [
    endingRecord.id(endingId),
    acknowledgementRecord.id(endingId),
  ]);
  const already = acknowledgementRecord.parseOrNull(copy)?.value;
  refuseOthers(already?.by, person.objectId);
  if (already) return { already };
  const ending = endingRecord.parseOrNull(stored)?.value;
  if (!ending) throw new Refusal('stateChanged');
  refuseOthers(ending.shownTo, person.objectId);
  const chosen = person.language === ending.chosenLanguage ? undefined : person.language;
  for (const wanted of [chosen, language]) {
    if (wanted && wanted !== ending.language) throw new Refusal('languageChanged', { language: wanted });
  }
  checkAcknowledged(ending.kind, ticked, ending.acknowledgementVersion);
  checkAcknowledged(ending.kind, ticked, versionRead);
  return { ending };
}

/** What a person has stated, word for word as it was shown, to be kept with what it ended, under the ending's id. */
export function stated({ id, kind, language }: Ending, { person, partner }: Actor, at: string) {
  const statements = statementsShown(kind, language).map((statement) => ({
    id: statement.id,
    textHash: textHash(statement.text),
  }));
  const by = { objectId: person.objectId, name: person.name, tenantId: partner.tenantId };
  return { id, statements, version: acknowledgementVersion, language, by, at };
}

function refuseOthers(owner: NamedPerson | undefined, objectId: string): void {
  if (owner && owner.objectId !== objectId) throw new Refusal('notYours', { name: owner.name });
}

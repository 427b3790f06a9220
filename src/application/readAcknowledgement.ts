import type { Acknowledgement } from '../domain/acknowledgement';
import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import type { StoredDocument } from './documentStore';
import { acknowledgementRecord } from './records/acknowledgements';
import { endingRecord } from './records/endings';

/**
 * What this person stated when it ended something, by the ending's id: the copy in the actor's own tenant or, until
 * that has arrived, the one where the fact is.
 * @throws Refusal cardDataInvalid (nothing was ended under this id), notYours
 */
export async function readOwnAcknowledgement(
  { store }: Pick<Dependencies, 'store'>,
  { person, partner }: Actor,
  endingId: string,
): Promise<Acknowledgement> {
  const id = acknowledgementRecord.id(endingId);
  const [copy, shown] = await store.readMany(partner.tenantId, [id, endingRecord.id(endingId)]);
  const home = copy ? undefined : otherHome(shown);
  const found = acknowledgementRecord.parseOrNull(home === undefined ? copy : await store.read(home, id));
  if (!found) throw new Refusal('cardDataInvalid');
  const { by } = found.value;
  if (by.objectId !== person.objectId) throw new Refusal('notYours', { name: by.name });
  return found.value;
}

/** The other tenant in which what an ending ends may be on record; a provider's own partnerships are in its own. */
function otherHome(shown: StoredDocument | null | undefined): string | undefined {
  const ending = endingRecord.parseOrNull(shown)?.value;
  return ending?.kind === 'relationship' ? ending.customerTenantId : ending?.counterpartTenantId;
}

import type { Partner, Person } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import type { PartnerAction } from '../domain/roles';
import { mayDo } from '../domain/roles';
import type { Dependencies } from './dependencies';
import type { StoredDocument } from './documentStore';
import { organisationRecord, personRecord } from './records/organisations';

/** A partner's employee, known by the authenticated activity and by the partner's own records. */
export interface Actor {
  readonly person: Person;
  readonly partner: Partner;
}

/** The documents that say who somebody is, to be read in one request together with whatever else a turn needs. */
export const actorDocuments = (objectId: string) =>
  [organisationRecord.id(), personRecord.id(objectId)] as const;

/**
 * The actor from the documents named by `actorDocuments`.
 * @throws Refusal personUnknown when the tenant is no partner of ours or does not know the person
 */
export function actorFrom(
  organisation: StoredDocument | null | undefined,
  person: StoredDocument | null | undefined,
): Actor {
  const partner = organisationRecord.parseOrNull(organisation)?.value;
  const known = personRecord.parseOrNull(person)?.value;
  if (!partner || partner.kind === 'customer' || !known) throw new Refusal('personUnknown');
  return { person: known, partner };
}

/**
 * Lets pass whoever has a role for the action.
 * @throws Refusal roleMissing, with `names`: who in the organisation can
 */
export async function requireRole(
  { store }: Pick<Dependencies, 'store'>,
  { person, partner }: Actor,
  action: PartnerAction,
): Promise<void> {
  if (mayDo(action, person.roles)) return;
  const people = await personRecord.page(store, partner.tenantId, { order: 'ascending', limit: 100 });
  const able = people.items.map(({ value }) => value).filter(({ roles }) => mayDo(action, roles));
  throw new Refusal('roleMissing', {
    action,
    names: able
      .map(({ name }) => name)
      .slice(0, 5)
      .join(', '),
  });
}

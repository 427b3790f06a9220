import type { AuditEntry } from '../domain/audit';
import { momentOf } from '../domain/identifiers';
import type { NamedOrganisation } from '../domain/invitation';
import type { Partner } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import { relationshipTypeSchema } from '../domain/relationship';
import { requireCustomer } from './customerActor';
import type { Dependencies } from './dependencies';
import { globalAdminsOf } from './globalAdmins';
import type { PartnerRow } from './partnerView';
import { rowOf } from './partnerView';
import { auditEntryRecord } from './records/audit';
import { relationshipRecord } from './records/customers';
import { endingRequestLife, endingRequestRecord } from './records/endingRequests';
import { organisationRecord } from './records/organisations';
import type { Visitor } from './visitor';

/** How much of what happened with a partner is shown. */
const historyLength = 20;

/** One relationship with the partner, and whether it was asked to end it. */
export interface RelationshipShown extends PartnerRow {
  readonly askedToEnd?: { readonly at: string; readonly againFrom: string };
}

/** A partner as its customer sees it. */
export interface PartnerDetails {
  readonly partner: NamedOrganisation;
  /** What it says of itself in its own records; null when they are gone. */
  readonly organisation: Partner | null;
  /** Those that last come first. */
  readonly relationships: readonly RelationshipShown[];
  /** What happened, newest first, from the audit record: for Global admins, as that record is. */
  readonly history: readonly AuditEntry[] | null;
  readonly mayAct: boolean;
  /** Who can act, for a reader who cannot. */
  readonly whoCan: readonly string[];
}

/**
 * One partner of the visitor's own organisation, for anybody of it: what is and was between the two, and what the rules
 * allow to do about it (S4).
 * @throws Refusal onlyCustomers, partnerNotFound
 */
export async function showPartner(
  dependencies: Pick<Dependencies, 'store'>,
  visitor: Visitor,
  partnerTenantId: string,
): Promise<PartnerDetails> {
  const { store } = dependencies;
  const { tenantId } = requireCustomer(visitor);
  const types = relationshipTypeSchema.options;
  const stored = await store.readMany(tenantId, [
    ...types.map((type) => relationshipRecord.id(partnerTenantId, type)),
    ...types.map((type) => endingRequestRecord.id(partnerTenantId, type)),
  ]);
  const relationships = types.flatMap((_, index) => {
    const relationship = relationshipRecord.parseOrNull(stored[index])?.value;
    if (!relationship) return [];
    const asked = endingRequestRecord.parseOrNull(stored[index + types.length])?.value.at;
    return [{ ...rowOf(relationship), ...askedToEnd(asked) }];
  });
  const [first] = relationships;
  // Nothing of a tenant is looked at unless there is something between the two.
  if (!first) throw new Refusal('partnerNotFound');
  const organisation = (await organisationRecord.read(store, partnerTenantId))?.value;
  const { isGlobalAdmin } = visitor;
  return {
    partner: first.partner,
    organisation: organisation && organisation.kind !== 'customer' ? organisation : null,
    relationships: relationships.sort((one, other) => Number(!!one.ended) - Number(!!other.ended)),
    history: isGlobalAdmin ? await historyWith(dependencies, tenantId, partnerTenantId) : null,
    mayAct: isGlobalAdmin,
    whoCan: isGlobalAdmin ? [] : await globalAdminsOf(dependencies, tenantId),
  };
}

function askedToEnd(at: string | undefined): Pick<RelationshipShown, 'askedToEnd'> {
  if (at === undefined) return {};
  return { askedToEnd: { at, againFrom: momentOf(Date.parse(at) + endingRequestLife) } };
}

async function historyWith(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
  partnerTenantId: string,
): Promise<readonly AuditEntry[]> {
  const facet = { name: 'partner', value: partnerTenantId };
  const query = { facet, order: 'descending' as const, limit: historyLength };
  const { items } = await auditEntryRecord.page(store, tenantId, query);
  return items.map(({ value }) => value);
}

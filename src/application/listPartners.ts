import { requireCustomer } from './customerActor';
import type { Dependencies } from './dependencies';
import { pageSize } from './listCustomers';
import type { PartnerRow } from './partnerView';
import { rowOf } from './partnerView';
import type { PendingInvitation } from './receivedInvitations';
import { pendingInvitations } from './receivedInvitations';
import { relationshipRecord } from './records/customers';
import type { Visitor } from './visitor';

/** The partners a customer works with, and the invitations that wait for its answer. */
export interface PartnerList {
  readonly partners: readonly PartnerRow[];
  /** On the first page alone. */
  readonly invitations: readonly PendingInvitation[];
  readonly continuation?: string;
}

/**
 * The partners of the visitor's own organisation by name, a page at a time, for anybody of it (S4). Whoever ended the
 * relationship and has kept its admin privileges is among them.
 * @throws Refusal onlyCustomers; MalformedContinuation
 */
export async function listPartners(
  dependencies: Dependencies,
  visitor: Visitor,
  continuation?: string,
): Promise<PartnerList> {
  const { tenantId } = requireCustomer(visitor);
  const page = await relationshipRecord.page(dependencies.store, tenantId, {
    facet: { name: 'listed', value: 'yes' },
    order: 'ascending',
    limit: pageSize,
    ...(continuation === undefined ? {} : { continuation }),
  });
  const invitations = continuation === undefined ? await pendingInvitations(dependencies, visitor) : [];
  const partners = page.items.map(({ value }) => rowOf(value));
  return {
    partners,
    invitations,
    ...(page.continuation === undefined ? {} : { continuation: page.continuation }),
  };
}

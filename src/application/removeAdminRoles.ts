import type { Relationship } from '../domain/relationship';
import { withoutAdminRoles } from '../domain/relationship';
import type { ShownRelationship } from './customerAct';
import { actingAs, actOperations, readActedOn, requireAllowed } from './customerAct';
import { requireCustomerAdmin } from './customerActor';
import type { Dependencies } from './dependencies';
import { relationshipRecord } from './records/customers';
import { retryOnConflict } from './retryOnConflict';
import type { Visitor } from './visitor';

/**
 * Takes the delegated admin privileges of a partner away; the relationship stays as it is (S4). Said twice, it is the
 * same. The partner hears of it through the outbox.
 * @param shown the relationship as the page showed it to this person
 * @throws Refusal onlyCustomers, roleMissing, partnerNotFound, alreadyEnded, stateChanged
 */
export async function removeAdminRoles(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  visitor: Visitor,
  shown: ShownRelationship,
): Promise<Relationship> {
  const customer = await requireCustomerAdmin(dependencies, visitor, 'removeAdminRoles');
  return retryOnConflict(async () => {
    const { kept, head } = await readActedOn(dependencies, customer, shown);
    const before = kept.value;
    if (before.state !== 'deleted' && !before.delegatedAdmin) return before;
    requireAllowed(before, shown, 'removeAdminRoles');
    const after = withoutAdminRoles(before);
    await dependencies.store.commit(customer.tenantId, [
      relationshipRecord.replace(after, kept.etag),
      ...actOperations('adminRolesRemoved', actingAs(dependencies, customer, visitor), after, head),
    ]);
    return after;
  });
}

import type { Relationship } from '../domain/relationship';
import { deleted } from '../domain/relationship';
import type { ShownRelationship } from './customerAct';
import { actingAs, actOperations, readActedOn, requireAllowed } from './customerAct';
import { requireCustomerAdmin } from './customerActor';
import type { Dependencies } from './dependencies';
import { relationshipRecord } from './records/customers';
import { retryOnConflict } from './retryOnConflict';
import type { Visitor } from './visitor';

/**
 * Deletes the relationship with a delegated administrator or an advisor; any other kind of partner has to be asked
 * (S4). Said twice, it is the same. The partner hears of it through the outbox.
 * @param shown the relationship as the page showed it to this person
 * @throws Refusal onlyCustomers, roleMissing, partnerNotFound, alreadyEnded (by the partner), stateChanged,
 *   deletionNotAllowed
 */
export async function deletePartner(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  visitor: Visitor,
  shown: ShownRelationship,
): Promise<Relationship> {
  const customer = await requireCustomerAdmin(dependencies, visitor, 'deletePartner');
  return retryOnConflict(async () => {
    const { kept, head } = await readActedOn(dependencies, customer, shown);
    const before = kept.value;
    if (before.state === 'deleted') return before;
    requireAllowed(before, shown, 'deletePartner');
    const acting = actingAs(dependencies, customer, visitor);
    const after = deleted(before, acting.at, acting.by);
    await dependencies.store.commit(customer.tenantId, [
      relationshipRecord.replace(after, kept.etag),
      ...actOperations('relationshipDeleted', acting, after, head),
    ]);
    return after;
  });
}

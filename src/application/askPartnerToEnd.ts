import type { ShownRelationship } from './customerAct';
import { actingAs, actOperations, readActedOn, requireAllowed } from './customerAct';
import { requireCustomerAdmin } from './customerActor';
import type { Dependencies } from './dependencies';
import { endingRequestRecord } from './records/endingRequests';
import { retryOnConflict } from './retryOnConflict';
import type { Visitor } from './visitor';

/**
 * Asks a partner that the customer cannot delete to end the relationship (S4): its people are told in their chats, and
 * nothing else changes. Once a week at most for one relationship; asked again before, it stays with the first time.
 * @param shown the relationship as the page showed it to this person
 * @returns when the partner was asked
 * @throws Refusal onlyCustomers, roleMissing, partnerNotFound, alreadyEnded, stateChanged
 */
export async function askPartnerToEnd(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  visitor: Visitor,
  shown: ShownRelationship,
): Promise<{ readonly at: string }> {
  const customer = await requireCustomerAdmin(dependencies, visitor, 'askPartnerToEnd');
  const { partnerTenantId, type } = shown;
  return retryOnConflict(async () => {
    const requestId = endingRequestRecord.id(partnerTenantId, type);
    const { kept, head, beside } = await readActedOn(dependencies, customer, shown, requestId);
    requireAllowed(kept.value, shown, 'askToEnd');
    const asked = endingRequestRecord.parseOrNull(beside);
    if (asked) return { at: asked.value.at };
    const acting = actingAs(dependencies, customer, visitor);
    const { by, at } = acting;
    await dependencies.store.commit(customer.tenantId, [
      endingRequestRecord.create({ partnerTenantId, type, by, at }),
      ...actOperations('endingRequested', acting, kept.value, head),
    ]);
    return { at };
  });
}

import { entryLeft } from '../customerEntries';
import type { Dependencies } from '../dependencies';
import type { Operation, StoredDocument } from '../documentStore';
import { acknowledgementFacts, acknowledgementRecord } from '../records/acknowledgements';
import { auditHeadId, auditOperations } from '../records/audit';
import { customerEntryRecord } from '../records/customers';
import type { OutboxMessageOf } from '../records/outbox';
import { retryOnConflict } from '../retryOnConflict';

type RelationshipEnded = OutboxMessageOf<'relationshipEnded'>;

/** The end of a relationship reaches the partner: its list, its audit record, and its copy of what was stated. */
export async function deliverRelationshipEnd(
  { store }: Pick<Dependencies, 'store'>,
  message: RelationshipEnded,
): Promise<void> {
  const { customer, acknowledgement } = message;
  const { partner, by, at, id, type } = acknowledgement;
  await retryOnConflict(async () => {
    const [copy, entry, head] = await store.readMany(partner.tenantId, [
      acknowledgementRecord.id(id),
      customerEntryRecord.id(customer.tenantId, type),
      auditHeadId,
    ]);
    // The copy is there: this message was delivered before, and only its removal was lost.
    if (copy) return;
    await store.commit(partner.tenantId, [
      ...removalFromList(message, entry),
      acknowledgementRecord.create(acknowledgement),
      ...auditOperations(head, [
        {
          at,
          action: 'relationshipRemoved',
          actor: by,
          facts: {
            customer: customer.name,
            customerTenant: customer.tenantId,
            ...acknowledgementFacts(acknowledgement),
          },
        },
      ]),
    ]);
  });
}

/** The customer leaves the list, unless it has come back meanwhile. */
function removalFromList(
  { customer, relationship, acknowledgement }: RelationshipEnded,
  stored: StoredDocument | null | undefined,
): readonly Operation[] {
  const before = customerEntryRecord.parseOrNull(stored);
  if (before && before.value.version >= relationship.version) return [];
  const { type, at } = acknowledgement;
  const former = { ...customer, ...relationship, type, removedAt: at };
  return entryLeft(former, before);
}

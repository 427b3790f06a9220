import { chatsAllowing } from '../chats';
import { entryLeft, entryWritten } from '../customerEntries';
import type { Dependencies } from '../dependencies';
import type { Operation, StoredDocument } from '../documentStore';
import { auditHeadId, auditOperations } from '../records/audit';
import { customerEntryRecord } from '../records/customers';
import type { OutboxMessageOf } from '../records/outbox';
import { post } from '../records/outbox';
import { receiptRecord } from '../records/receipts';
import { retryOnConflict } from '../retryOnConflict';

type CustomerActMessage = OutboxMessageOf<'customerAct'>;

/** What a customer did reaches the partner: its list, its audit record, and the chats of who looks after customers. */
export async function deliverCustomerAct(
  dependencies: Pick<Dependencies, 'store'>,
  message: CustomerActMessage,
): Promise<void> {
  const { store } = dependencies;
  const { act, partner, customer, relationship, by, at } = message;
  const { type } = relationship;
  const key = `customer-act:${act}:${type}:${customer.tenantId}:${at}`;
  await retryOnConflict(async () => {
    const [receipt, entry, head] = await store.readMany(partner.tenantId, [
      receiptRecord.id(key),
      customerEntryRecord.id(customer.tenantId, type),
      auditHeadId,
    ]);
    if (receipt) return;
    const named = { tenantId: customer.tenantId, name: customer.name };
    const told = await chatsAllowing(dependencies, partner.tenantId, 'removeCustomer');
    await store.commit(partner.tenantId, [
      receiptRecord.create({ key, at }),
      ...listOperations(message, entry),
      ...told.map((follower, index) =>
        post(
          `tell:${key}:${index}`,
          { kind: 'tell', follower, news: { about: act, customer: named, type, by, at } },
          at,
        ),
      ),
      ...auditOperations(head, [
        {
          at,
          action: act,
          actor: { tenantId: customer.tenantId, ...by },
          facts: { customer: customer.name, customerTenant: customer.tenantId, type },
        },
      ]),
    ]);
  });
}

/** The customer as the partner's list shows it, or no longer shows it; an older state never overwrites a newer one. */
function listOperations(
  { customer, relationship: { endedAt, ...relationship } }: CustomerActMessage,
  stored: StoredDocument | null | undefined,
): readonly Operation[] {
  const before = customerEntryRecord.parseOrNull(stored);
  if (before && before.value.version >= relationship.version) return [];
  const entry = { ...before?.value, ...customer, ...relationship };
  if (endedAt === undefined) return entryWritten(entry, before);
  return entryLeft({ ...entry, removedAt: endedAt }, before);
}

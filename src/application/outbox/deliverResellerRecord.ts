import { chatsAllowing } from '../chats';
import { entryOperations } from '../customerEntries';
import type { Dependencies } from '../dependencies';
import { auditHeadId, auditOperations } from '../records/audit';
import { customerEntryRecord } from '../records/customers';
import type { ResellerRecord } from '../records/orderMessages';
import { post } from '../records/outbox';
import { receiptRecord } from '../records/receipts';
import { retryOnConflict } from '../retryOnConflict';

/** What a provider did reaches a reseller that it concerns: its list, its audit record, and its people. */
export async function deliverResellerRecord(
  dependencies: Pick<Dependencies, 'store'>,
  { key, provider, reseller, customer, by, at, events, granted, news }: ResellerRecord,
): Promise<void> {
  const { store } = dependencies;
  await retryOnConflict(async () => {
    const [receipt, entry, head] = await store.readMany(reseller.tenantId, [
      receiptRecord.id(key),
      customerEntryRecord.id(customer.tenantId, 'reseller'),
      auditHeadId,
    ]);
    if (receipt) return;
    const told = await chatsAllowing(dependencies, reseller.tenantId, 'hearOfSubscriptions');
    await store.commit(reseller.tenantId, [
      receiptRecord.create({ key, at }),
      ...(granted ? entryOperations(customer, granted, customerEntryRecord.parseOrNull(entry)) : []),
      ...told.map((follower, index) => post(`tell:${key}:${index}`, { kind: 'tell', follower, news }, at)),
      ...auditOperations(
        head,
        events.map((event) => ({ ...event, at, actor: { tenantId: provider.tenantId, ...by } })),
      ),
    ]);
  });
}

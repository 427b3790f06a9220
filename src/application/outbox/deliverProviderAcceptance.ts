import { chatsAllowing } from '../chats';
import { entryOperations } from '../customerEntries';
import type { Dependencies } from '../dependencies';
import { auditHeadId, auditOperations } from '../records/audit';
import { customerEntryRecord } from '../records/customers';
import type { OutboxMessageOf } from '../records/outbox';
import { post } from '../records/outbox';
import { receiptRecord } from '../records/receipts';
import { retryOnConflict } from '../retryOnConflict';

/** A customer accepted a provider together with its reseller: it stands in the provider's list, and people are told. */
export async function deliverProviderAcceptance(
  dependencies: Pick<Dependencies, 'store'>,
  { provider, reseller, customer, by, at, granted }: OutboxMessageOf<'providerAcceptance'>,
): Promise<void> {
  const { store } = dependencies;
  const key = `provider-acceptance:${customer.tenantId}:${granted.version}`;
  await retryOnConflict(async () => {
    const [receipt, entry, head] = await store.readMany(provider.tenantId, [
      receiptRecord.id(key),
      customerEntryRecord.id(customer.tenantId, 'reseller'),
      auditHeadId,
    ]);
    if (receipt) return;
    const named = { tenantId: customer.tenantId, name: customer.name };
    const told = await chatsAllowing(dependencies, provider.tenantId, 'orderForCustomers');
    await store.commit(provider.tenantId, [
      receiptRecord.create({ key, at }),
      ...entryOperations(customer, granted, customerEntryRecord.parseOrNull(entry), { reseller }),
      ...told.map((follower, index) =>
        post(
          `tell:${key}:${index}`,
          { kind: 'tell', follower, news: { about: 'providerCustomer', customer: named, reseller, by, at } },
          at,
        ),
      ),
      ...auditOperations(head, [
        {
          at,
          action: 'relationshipAccepted',
          actor: { tenantId: customer.tenantId, ...by },
          facts: {
            customer: customer.name,
            customerTenant: customer.tenantId,
            reseller: reseller.name,
            resellerTenant: reseller.tenantId,
          },
        },
      ]),
    ]);
  });
}

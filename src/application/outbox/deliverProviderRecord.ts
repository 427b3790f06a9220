import type { NamedOrganisation } from '../../domain/invitation';
import { entryOperations, entryWritten } from '../customerEntries';
import type { Dependencies } from '../dependencies';
import type { Operation, StoredDocument } from '../documentStore';
import { auditHeadId, auditOperations } from '../records/audit';
import { customerEntryRecord } from '../records/customers';
import { orderRecord } from '../records/orders';
import type { ProviderRecord } from '../records/orderMessages';
import { receiptRecord } from '../records/receipts';
import { partyFacet, subscriptionRecord } from '../records/subscriptions';
import { retryOnConflict } from '../retryOnConflict';

/** What a provider did for a customer reaches its own records: the order is settled, the list and the audit follow. */
export async function deliverProviderRecord(
  { store, tenants }: Pick<Dependencies, 'store' | 'tenants'>,
  message: ProviderRecord,
): Promise<void> {
  const { key, provider, customer, by, at, events, orderId, granted } = message;
  if (orderId !== undefined && granted) await tenants?.keep({ orderId, domain: customer.domain });
  await retryOnConflict(async () => {
    const [receipt, entry, order, head] = await store.readMany(provider.tenantId, [
      receiptRecord.id(key),
      customerEntryRecord.id(customer.tenantId, 'reseller'),
      // No order has this id.
      orderRecord.id(orderId ?? 'none'),
      auditHeadId,
    ]);
    if (receipt) return;
    const associated = await associatedResellers({ store }, customer.tenantId, provider.tenantId);
    await store.commit(provider.tenantId, [
      receiptRecord.create({ key, at }),
      ...listOperations(message, associated, entry),
      ...settled(order, customer.tenantId),
      ...auditOperations(
        head,
        events.map((event) => ({ ...event, at, actor: { tenantId: provider.tenantId, ...by } })),
      ),
    ]);
  });
}

/** The resellers associated with what a customer has through a provider, as it is now. */
async function associatedResellers(
  { store }: Pick<Dependencies, 'store'>,
  customerTenantId: string,
  providerTenantId: string,
): Promise<readonly NamedOrganisation[]> {
  const page = await subscriptionRecord.page(store, customerTenantId, {
    facet: partyFacet(providerTenantId),
    order: 'ascending',
    limit: 100,
  });
  const found = new Map<string, NamedOrganisation>();
  for (const { value } of page.items) {
    if (value.state !== 'ended' && value.reseller) found.set(value.reseller.tenantId, value.reseller);
  }
  return [...found.values()];
}

function listOperations(
  { customer, granted, reseller }: ProviderRecord,
  associated: readonly NamedOrganisation[],
  stored: StoredDocument | null | undefined,
): readonly Operation[] {
  const before = customerEntryRecord.parseOrNull(stored);
  if (granted) return entryOperations(customer, granted, before, { reseller, associated });
  // A customer that has left the list keeps its place there, and is left alone.
  if (!before || stored?.type !== customerEntryRecord.type) return [];
  return entryWritten({ ...before.value, associated: [...associated] }, before);
}

function settled(stored: StoredDocument | null | undefined, customerTenantId: string): readonly Operation[] {
  const order = orderRecord.parseOrNull(stored);
  if (!order || order.value.state === 'placed') return [];
  return [orderRecord.replace({ ...order.value, state: 'placed', customerTenantId }, order.etag)];
}

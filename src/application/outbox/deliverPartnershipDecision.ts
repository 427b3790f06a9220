import type { Dependencies } from '../dependencies';
import type { Operation } from '../documentStore';
import { auditHeadId, auditOperations } from '../records/audit';
import type { OutboxMessageOf } from '../records/outbox';
import type { ProviderEntry } from '../records/partnerships';
import { providerEntryRecord } from '../records/partnerships';
import { receiptRecord } from '../records/receipts';
import type { Kept } from '../records/record';
import { retryOnConflict } from '../retryOnConflict';

/** What a reseller's Global admin answered reaches the reseller's own records: its list of providers, its audit. */
export async function deliverPartnershipDecision(
  { store }: Pick<Dependencies, 'store'>,
  { invitationId, provider, resellerTenantId, by, at, agreed }: OutboxMessageOf<'partnershipDecided'>,
): Promise<void> {
  const key = `partnership-decided:${invitationId}`;
  await retryOnConflict(async () => {
    const [receipt, entry, head] = await store.readMany(resellerTenantId, [
      receiptRecord.id(key),
      providerEntryRecord.id(provider.tenantId),
      auditHeadId,
    ]);
    if (receipt) return;
    const before = providerEntryRecord.parseOrNull(entry);
    await store.commit(resellerTenantId, [
      receiptRecord.create({ key, at }),
      ...(agreed ? providerEntryOperations({ ...provider, ...agreed, state: 'active' }, before) : []),
      ...auditOperations(head, [
        {
          at,
          action: agreed ? 'partnershipAccepted' : 'partnershipDeclined',
          actor: { tenantId: resellerTenantId, ...by },
          facts: { invitation: invitationId, provider: provider.name, providerTenant: provider.tenantId },
        },
      ]),
    ]);
  });
}

/** The provider as the reseller's list shows it; an older state never overwrites a newer one. */
export function providerEntryOperations(
  entry: ProviderEntry,
  before: Kept<ProviderEntry> | null,
): readonly Operation[] {
  if (before && before.value.version >= entry.version) return [];
  return [providerEntryRecord.save(entry, before)];
}

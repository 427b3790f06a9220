import type { Dependencies } from '../dependencies';
import { acknowledgementFacts, acknowledgementRecord } from '../records/acknowledgements';
import { auditHeadId, auditOperations } from '../records/audit';
import type { OutboxMessageOf } from '../records/outbox';
import { providerEntryRecord } from '../records/partnerships';
import { retryOnConflict } from '../retryOnConflict';
import { providerEntryOperations } from './deliverPartnershipDecision';

/** The end of a partnership reaches the reseller: its list, its audit record, and its copy of what was stated. */
export async function deliverPartnershipEnd(
  { store }: Pick<Dependencies, 'store'>,
  { since, version, acknowledgement }: OutboxMessageOf<'partnershipEnded'>,
): Promise<void> {
  const { provider, reseller, by, at, id } = acknowledgement;
  await retryOnConflict(async () => {
    const [copy, entry, head] = await store.readMany(reseller.tenantId, [
      acknowledgementRecord.id(id),
      providerEntryRecord.id(provider.tenantId),
      auditHeadId,
    ]);
    // The copy is there: this message was delivered before, and only its removal was lost.
    if (copy) return;
    const removed = { ...provider, since, version, state: 'removed' as const };
    await store.commit(reseller.tenantId, [
      ...providerEntryOperations(removed, providerEntryRecord.parseOrNull(entry)),
      acknowledgementRecord.create(acknowledgement),
      ...auditOperations(head, [
        {
          at,
          action: 'partnershipRemoved',
          actor: by,
          facts: {
            provider: provider.name,
            providerTenant: provider.tenantId,
            ...acknowledgementFacts(acknowledgement),
          },
        },
      ]),
    ]);
  });
}

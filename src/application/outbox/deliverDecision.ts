import { decided } from '../../domain/invitationLife';
import { entryOperations } from '../customerEntries';
import type { Dependencies } from '../dependencies';
import { followers } from '../followers';
import { auditHeadId, auditOperations } from '../records/audit';
import { customerEntryRecord } from '../records/customers';
import { invitationRecord } from '../records/invitations';
import type { OutboxMessageOf } from '../records/outbox';
import { retryOnConflict } from '../retryOnConflict';

type DecisionMessage = OutboxMessageOf<'decision'>;

/**
 * A customer's decision reaches the partner: the invitation is settled, the customer stands in the list, the audit
 * record says so and the followers' news is posted, all in one commit of the partner's partition.
 */
export async function deliverDecision(
  { store }: Pick<Dependencies, 'store'>,
  message: DecisionMessage,
): Promise<void> {
  const { partnerTenantId, invitationId, customer, by, at, granted, existing } = message;
  await retryOnConflict(async () => {
    const [stored, storedEntry, head] = await store.readMany(partnerTenantId, [
      invitationRecord.id(invitationId),
      customerEntryRecord.id(customer.tenantId, 'reseller'),
      auditHeadId,
    ]);
    const found = invitationRecord.parseOrNull(stored);
    // Settled already: this message was delivered before, and only its removal was lost.
    if (found?.value.state !== 'open' && found?.value.state !== 'expired') return;
    const outcome = granted ? 'accepted' : 'declined';
    const settled = decided(found.value, {
      outcome,
      organisation: { tenantId: customer.tenantId, name: customer.name },
      by,
      at,
      ...(existing && { existing }),
    });
    await store.commit(partnerTenantId, [
      invitationRecord.replace(settled, found.etag),
      ...(granted ? entryOperations(customer, granted, customerEntryRecord.parseOrNull(storedEntry)) : []),
      ...followers(settled, outcome, at),
      ...auditOperations(head, [
        {
          at,
          action: granted ? 'invitationAccepted' : 'invitationDeclined',
          actor: { tenantId: customer.tenantId, ...by },
          facts: { invitation: invitationId, customer: customer.name, customerTenant: customer.tenantId },
        },
      ]),
    ]);
  });
}

import type { Dependencies } from '../dependencies';
import { auditHeadId, auditOperations } from '../records/audit';
import { customerEntryRecord } from '../records/customers';
import { accountLinkId, accountLinkRecord } from '../records/invitations';
import type { OutboxMessageOf } from '../records/outbox';
import { post } from '../records/outbox';
import { retryOnConflict } from '../retryOnConflict';
import { entryOperations } from './deliverDecision';

/** A customer accepted through the account link: it stands in the partner's list, and who sent the link is told. */
export async function deliverAccountAcceptance(
  { store }: Pick<Dependencies, 'store'>,
  message: OutboxMessageOf<'accountAcceptance'>,
): Promise<void> {
  const { partnerTenantId, linkDelegatedAdmin, customer, by, at, granted } = message;
  await retryOnConflict(async () => {
    const [storedEntry, storedLink, head] = await store.readMany(partnerTenantId, [
      customerEntryRecord.id(customer.tenantId, 'reseller'),
      accountLinkId(linkDelegatedAdmin),
      auditHeadId,
    ]);
    const entry = customerEntryRecord.parseOrNull(storedEntry);
    // Written by this very message, or by a later change: delivered before, and only its removal was lost.
    if (entry && entry.value.version >= granted.version) return;
    const link = accountLinkRecord.parseOrNull(storedLink);
    const told = link?.value.followers ?? [];
    await store.commit(partnerTenantId, [
      ...entryOperations(customer, granted, entry),
      ...(link
        ? [accountLinkRecord.replace({ ...link.value, acceptances: link.value.acceptances + 1 }, link.etag)]
        : []),
      ...told.map((follower, index) =>
        post(
          `new-customer:${customer.tenantId}:${granted.version}:${index}`,
          {
            kind: 'newCustomer',
            follower,
            customer: { tenantId: customer.tenantId, name: customer.name },
            by,
            at,
            delegatedAdmin: granted.delegatedAdmin,
          },
          at,
        ),
      ),
      ...auditOperations(head, [
        {
          at,
          action: 'invitationAccepted',
          actor: { tenantId: customer.tenantId, ...by },
          facts: { invitation: 'account', customer: customer.name, customerTenant: customer.tenantId },
        },
      ]),
    ]);
  });
}

import { entryOperations } from '../customerEntries';
import type { Dependencies } from '../dependencies';
import { auditHeadId, auditOperations } from '../records/audit';
import { customerEntryRecord } from '../records/customers';
import { accountLinkId, accountLinkRecord } from '../records/invitations';
import type { OutboxMessageOf } from '../records/outbox';
import { post } from '../records/outbox';
import { receiptRecord } from '../records/receipts';
import { retryOnConflict } from '../retryOnConflict';

/** A customer accepted through the account link: it stands in the partner's list, and who sent the link is told. */
export async function deliverAccountAcceptance(
  { store }: Pick<Dependencies, 'store'>,
  message: OutboxMessageOf<'accountAcceptance'>,
): Promise<void> {
  const { partnerTenantId, linkDelegatedAdmin, provider, customer, by, at, granted } = message;
  const key = `account-acceptance:${customer.tenantId}:${granted.version}:${provider?.version ?? 0}`;
  await retryOnConflict(async () => {
    const [storedEntry, storedLink, head, receipt] = await store.readMany(partnerTenantId, [
      customerEntryRecord.id(customer.tenantId, 'reseller'),
      accountLinkId(linkDelegatedAdmin, provider?.tenantId),
      auditHeadId,
      receiptRecord.id(key),
    ]);
    const entry = customerEntryRecord.parseOrNull(storedEntry);
    // Delivered before, and only the message's removal was lost.
    if (receipt) return;
    const link = accountLinkRecord.parseOrNull(storedLink);
    const told = link?.value.followers ?? [];
    await store.commit(partnerTenantId, [
      receiptRecord.create({ key, at }),
      ...entryOperations(customer, granted, entry),
      ...(link
        ? [accountLinkRecord.replace({ ...link.value, acceptances: link.value.acceptances + 1 }, link.etag)]
        : []),
      ...told.map((follower, index) =>
        post(
          `new-customer:${key}:${index}`,
          {
            kind: 'newCustomer',
            follower,
            customer: { tenantId: customer.tenantId, name: customer.name },
            by,
            at,
            delegatedAdmin: granted.delegatedAdmin,
            ...(provider && { provider: { tenantId: provider.tenantId, name: provider.name } }),
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

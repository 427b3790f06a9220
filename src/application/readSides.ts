import type { Dependencies } from './dependencies';
import type { CustomerSide, PartnerSide } from './invitationView';
import type { LinkTarget } from './links';
import { auditHeadId } from './records/audit';
import { decisionRecord, relationshipRecord } from './records/customers';
import { invitationRecord } from './records/invitations';
import { organisationRecord } from './records/organisations';

/** The partner's side of a link, or null when there is nothing to show for it: no such partner, or a draft not sent. */
export async function readPartnerSide(
  { store }: Pick<Dependencies, 'store'>,
  target: LinkTarget,
): Promise<PartnerSide | null> {
  if (target.kind === 'account') {
    const partner = (await organisationRecord.read(store, target.tenantId))?.value;
    if (!partner || partner.kind === 'customer') return null;
    return { offer: { partner, link: 'account', delegatedAdmin: target.delegatedAdmin }, invitation: null };
  }
  const [storedPartner, stored] = await store.readMany(target.tenantId, [
    organisationRecord.id(),
    invitationRecord.id(target.invitationId),
  ]);
  const partner = organisationRecord.parseOrNull(storedPartner)?.value;
  const found = invitationRecord.parseOrNull(stored);
  if (!partner || partner.kind === 'customer' || !found || found.value.state === 'draft') return null;
  const { value, etag } = found;
  const { delegatedAdmin, addressee, expiresAt, language } = value;
  return {
    offer: { partner, link: 'addressed', delegatedAdmin, addressee, expiresAt, language },
    invitation: { value, etag },
  };
}

/** The customer's side of a link, or null when the tenant is not on record as a customer. */
export async function readCustomerSide(
  { store }: Pick<Dependencies, 'store'>,
  customerTenantId: string,
  target: LinkTarget,
): Promise<CustomerSide | null> {
  const [organisation, relationship, auditHead, decision] = await store.readMany(customerTenantId, [
    organisationRecord.id(),
    relationshipRecord.id(target.tenantId, 'reseller'),
    auditHeadId,
    ...(target.kind === 'addressed' ? [decisionRecord.id(target.invitationId)] : []),
  ]);
  const customer = organisationRecord.parseOrNull(organisation);
  if (customer?.value.kind !== 'customer') return null;
  return {
    customer: customer.value,
    customerEtag: customer.etag,
    relationship: relationshipRecord.parseOrNull(relationship),
    decision: decisionRecord.parseOrNull(decision)?.value ?? null,
    auditHead: auditHead ?? null,
  };
}

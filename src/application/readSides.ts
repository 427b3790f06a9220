import type { Dependencies } from './dependencies';
import type { CustomerSide, Offer, PartnerSide } from './invitationView';
import type { LinkTarget } from './links';
import { auditHeadId } from './records/audit';
import { decisionRecord, relationshipRecord } from './records/customers';
import { accountLinkId, invitationRecord } from './records/invitations';
import { organisationRecord } from './records/organisations';

/** The partner's side of a link, or null when there is nothing to show for it: no such partner, or no such request. */
export function readPartnerSide(
  dependencies: Pick<Dependencies, 'store'>,
  target: LinkTarget,
): Promise<PartnerSide | null> {
  return target.kind === 'account'
    ? readAccountSide(dependencies, target)
    : readAddressedSide(dependencies, target);
}

async function readAccountSide(
  { store }: Pick<Dependencies, 'store'>,
  { tenantId, delegatedAdmin }: Extract<LinkTarget, { kind: 'account' }>,
): Promise<PartnerSide | null> {
  const [storedPartner, link] = await store.readMany(tenantId, [
    organisationRecord.id(),
    accountLinkId(delegatedAdmin),
  ]);
  const partner = organisationRecord.parseOrNull(storedPartner)?.value;
  if (!partner || partner.kind === 'customer') return null;
  return { offer: { partner, link: 'account', delegatedAdmin }, sent: link !== null, invitation: null };
}

async function readAddressedSide(
  { store }: Pick<Dependencies, 'store'>,
  { tenantId, invitationId }: Extract<LinkTarget, { kind: 'addressed' }>,
): Promise<PartnerSide | null> {
  const [storedPartner, stored] = await store.readMany(tenantId, [
    organisationRecord.id(),
    invitationRecord.id(invitationId),
  ]);
  const partner = organisationRecord.parseOrNull(storedPartner)?.value;
  const found = invitationRecord.parseOrNull(stored);
  if (!partner || partner.kind === 'customer' || !found) return null;
  const { value, etag } = found;
  const { delegatedAdmin, addressee, language } = value;
  const offer: Offer = { partner, link: 'addressed', delegatedAdmin, addressee, language };
  if (value.state === 'draft') return { offer, sent: false, invitation: null };
  return { offer: { ...offer, expiresAt: value.expiresAt }, sent: true, invitation: { value, etag } };
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

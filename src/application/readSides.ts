import type { CustomerInvitation } from '../domain/invitation';
import type { Partner } from '../domain/organisation';
import type { Dependencies } from './dependencies';
import type { CustomerSide, Offer, PartnerSide } from './invitationView';
import type { LinkTarget } from './links';
import { auditHeadId } from './records/audit';
import { decisionRecord, relationshipRecord } from './records/customers';
import { invitationRecord } from './records/invitations';
import { organisationRecord } from './records/organisations';
import { partnershipRecord } from './records/partnerships';
import type { Kept } from './records/record';

/** The partner's side of a link, or null when there is nothing to show for it: no such partner, or a draft not sent. */
export async function readPartnerSide(
  dependencies: Pick<Dependencies, 'store'>,
  target: LinkTarget,
): Promise<PartnerSide | null> {
  const { store } = dependencies;
  const [storedPartner, stored] = await store.readMany(target.tenantId, [
    organisationRecord.id(),
    ...(target.kind === 'addressed' ? [invitationRecord.id(target.invitationId)] : []),
  ]);
  const partner = organisationRecord.parseOrNull(storedPartner)?.value;
  if (!partner || partner.kind === 'customer') return null;
  if (target.kind === 'account') {
    const offer = { partner, link: 'account' as const, delegatedAdmin: target.delegatedAdmin };
    return withProvider(dependencies, { offer, invitation: null, replaced: false }, target.providerTenantId);
  }
  const found = invitationRecord.parseOrNull(stored);
  if (!found || !isSentToCustomer(found)) return null;
  const { value } = found;
  const { delegatedAdmin, addressee, expiresAt, language } = value;
  const offer: Offer = { partner, link: 'addressed', delegatedAdmin, addressee, expiresAt, language };
  const side = { offer, invitation: found, replaced: target.version < value.linkVersion };
  return withProvider(
    dependencies,
    side,
    value.kind === 'resellerWithProvider' ? value.provider.tenantId : undefined,
  );
}

function isSentToCustomer(
  found: Kept<{ kind: string; state: string }>,
): found is Kept<Exclude<CustomerInvitation, { state: 'draft' }>> {
  return found.value.kind !== 'partnership' && found.value.state !== 'draft';
}

/** Whether the two partners of a joint link work together is read where the fact is. */
async function withProvider(
  { store }: Pick<Dependencies, 'store'>,
  side: Omit<PartnerSide, 'partnershipEnded'>,
  providerTenantId: string | undefined,
): Promise<PartnerSide | null> {
  if (providerTenantId === undefined) return { ...side, partnershipEnded: false };
  const [stored, partnership] = await store.readMany(providerTenantId, [
    organisationRecord.id(),
    partnershipRecord.id(side.offer.partner.tenantId),
  ]);
  const provider = organisationRecord.parseOrNull(stored)?.value;
  if (!provider || provider.kind === 'customer') return null;
  return {
    ...side,
    offer: offerWith(side.offer, provider),
    partnershipEnded: partnershipRecord.parseOrNull(partnership)?.value.state !== 'active',
  };
}

const offerWith = (offer: Offer, provider: Partner): Offer => ({ ...offer, provider });

/** The customer's side of a link, or null when the tenant is not on record as a customer. */
export async function readCustomerSide(
  { store }: Pick<Dependencies, 'store'>,
  customerTenantId: string,
  target: LinkTarget,
  { provider }: Offer,
): Promise<CustomerSide | null> {
  const [organisation, auditHead, relationship, decision, providerRelationship] = await store.readMany(
    customerTenantId,
    [
      organisationRecord.id(),
      auditHeadId,
      relationshipRecord.id(target.tenantId, 'reseller'),
      // An account link leaves no decision behind; no document has this id.
      decisionRecord.id(target.kind === 'addressed' ? target.invitationId : 'account'),
      ...(provider ? [relationshipRecord.id(provider.tenantId, 'reseller')] : []),
    ],
  );
  const customer = organisationRecord.parseOrNull(organisation);
  if (customer?.value.kind !== 'customer') return null;
  return {
    customer: customer.value,
    customerEtag: customer.etag,
    relationship: relationshipRecord.parseOrNull(relationship),
    providerRelationship: relationshipRecord.parseOrNull(providerRelationship),
    decision: decisionRecord.parseOrNull(decision)?.value ?? null,
    auditHead: auditHead ?? null,
  };
}

import { rulesOf } from '../domain/cloud';
import type { CustomerInvitation, Invitation } from '../domain/invitation';
import type { Partner } from '../domain/organisation';
import type { StandingRelationship } from '../domain/relationship';
import type { Dependencies } from './dependencies';
import type { CustomerSide, Offer, PartnerSide } from './invitationView';
import type { LinkTarget } from './links';
import { auditHeadId } from './records/audit';
import { decisionRecord, relationshipRecord } from './records/customers';
import { accountLinkId, invitationRecord } from './records/invitations';
import { organisationRecord } from './records/organisations';
import { partnershipRecord } from './records/partnerships';
import type { Kept } from './records/record';

/** The partner's side of a link, or null when there is nothing to show for it: no such partner, or no such request. */
export async function readPartnerSide(
  dependencies: Pick<Dependencies, 'store'>,
  target: LinkTarget,
): Promise<PartnerSide | null> {
  const found = await (target.kind === 'account'
    ? readAccountSide(dependencies, target)
    : readAddressedSide(dependencies, target));
  return found && withProvider(dependencies, found.side, found.providerTenantId);
}

interface FoundSide {
  readonly side: Omit<PartnerSide, 'partnershipEnded'>;
  readonly providerTenantId?: string | undefined;
}

async function readAccountSide(
  { store }: Pick<Dependencies, 'store'>,
  { tenantId, delegatedAdmin, providerTenantId }: Extract<LinkTarget, { kind: 'account' }>,
): Promise<FoundSide | null> {
  const [storedPartner, link] = await store.readMany(tenantId, [
    organisationRecord.id(),
    accountLinkId(delegatedAdmin, providerTenantId),
  ]);
  const partner = organisationRecord.parseOrNull(storedPartner)?.value;
  if (!partner || partner.kind === 'customer') return null;
  const offer: Offer = { partner, link: 'account', delegatedAdmin };
  return { side: { offer, sent: link !== null, invitation: null, replaced: false }, providerTenantId };
}

async function readAddressedSide(
  { store }: Pick<Dependencies, 'store'>,
  { tenantId, invitationId, version }: Extract<LinkTarget, { kind: 'addressed' }>,
): Promise<FoundSide | null> {
  const [storedPartner, stored] = await store.readMany(tenantId, [
    organisationRecord.id(),
    invitationRecord.id(invitationId),
  ]);
  const partner = organisationRecord.parseOrNull(storedPartner)?.value;
  const found = invitationRecord.parseOrNull(stored);
  if (!partner || partner.kind === 'customer' || !found || found.value.kind === 'partnership') return null;
  const { delegatedAdmin, addressee, language, linkVersion } = found.value;
  const provider = found.value.kind === 'resellerWithProvider' ? found.value.provider : undefined;
  const offer: Offer = { partner, link: 'addressed', delegatedAdmin, addressee, language };
  const common = { replaced: version < linkVersion };
  // A newer link than the invitation has is that of a draft which would send it once more.
  const side =
    isSentToCustomer(found) && version <= linkVersion
      ? { offer: { ...offer, expiresAt: found.value.expiresAt }, sent: true, invitation: found, ...common }
      : { offer, sent: false, invitation: null, ...common };
  return { side, providerTenantId: provider?.tenantId };
}

function isSentToCustomer(
  found: Kept<Invitation>,
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
  offer: Offer,
): Promise<CustomerSide | null> {
  const { provider } = offer;
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
    otherAdministrators: await otherAdministrators({ store }, customerTenantId, offer),
    auditHead: auditHead ?? null,
  };
}

/** Few, as each of them took the privileges from the one before; more only where they were there before Liaison. */
const administratorsAtMost = 10;

/** The other partners with delegated admin privileges, where the offer asks for what only one of them may have (S1). */
async function otherAdministrators(
  { store }: Pick<Dependencies, 'store'>,
  customerTenantId: string,
  { partner, delegatedAdmin }: Offer,
): Promise<readonly Kept<StandingRelationship>[]> {
  if (!delegatedAdmin || rulesOf(partner.cloud).administrators === 'many') return [];
  const facet = { name: 'administers', value: 'yes' };
  const query = { facet, order: 'ascending' as const, limit: administratorsAtMost };
  const { items } = await relationshipRecord.page(store, customerTenantId, query);
  return items.flatMap(({ value, etag }) =>
    value.state === 'deleted' || value.partner.tenantId === partner.tenantId ? [] : [{ value, etag }],
  );
}

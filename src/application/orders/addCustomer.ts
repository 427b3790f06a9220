import { languageTags } from '../../domain/language';
import { mayOmitDelegatedAdmin } from '../../domain/cloud';
import type { NewCustomer } from '../../domain/newCustomer';
import { adminUserNameAt, domainOf } from '../../domain/newCustomer';
import type { PlacedOrder, PlacingOrder } from '../../domain/order';
import type { Customer } from '../../domain/organisation';
import { Refusal } from '../../domain/refusal';
import type { ActiveRelationship } from '../../domain/relationship';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import type { Operation } from '../documentStore';
import { auditOperations } from '../records/audit';
import { relationshipRecord } from '../records/customers';
import { organisationRecord, personRecord } from '../records/organisations';
import { handoverRecord, placedOrderRecord } from '../records/orders';
import type { TenantRequest } from '../tenantCreation';
import { DomainTaken } from '../tenantCreation';
import { audited, carriedOut, orderFacts } from './carriedOut';
import type { OrderOutcome } from './confirmOrder';
import { orderNews } from './orderNews';

/**
 * Adds the customer of a bound order (S3): the tenant is made, then customer, administrator, relationships, first
 * subscriptions, audit entries and news are one commit in its new partition. A temporary password waits to be shown;
 * there is none before.
 * @throws Refusal tenantCreationMissing, domainTaken (with `domain`); what offeredLines throws
 */
export async function addCustomer(
  dependencies: Dependencies,
  actor: Actor,
  order: PlacingOrder,
  details: NewCustomer,
): Promise<OrderOutcome> {
  const { store } = dependencies;
  const { name } = details;
  const { cloud, country } = actor.partner;
  const domain = domainOf(details, cloud);
  const tenantId = await tenantOf(dependencies, { orderId: order.id, name, domain, cloud, country });
  const done = await placedOrderRecord.read(store, tenantId, order.id);
  if (done) return { placed: done.value, repeated: true };
  const customer: Customer = { kind: 'customer', tenantId, name, cloud, country, domain };
  const userName = adminUserNameAt(domain);
  const carried = carriedOut(dependencies, actor, order, { tenantId, name }, userName);
  const { placed } = carried;
  const { own, theirs } = relationshipsOf(actor, placed);
  const events = [
    { action: 'customerAdded' as const, facts: { ...orderFacts(placed), domain } },
    ...carried.events,
  ];
  await store.commit(tenantId, [
    organisationRecord.create(customer),
    ...administrator(dependencies, details, userName, placed),
    ...[own, ...(theirs ? [theirs] : [])].map(relationshipRecord.create),
    ...carried.operations,
    ...orderNews({
      placed,
      customer: { tenantId, name, country, domain },
      events,
      granted: { provider: grantOf(own), reseller: theirs && grantOf(theirs) },
    }),
    ...auditOperations(null, audited(placed, events)),
  ]);
  return { placed, repeated: false };
}

async function tenantOf({ tenants }: Dependencies, request: TenantRequest): Promise<string> {
  if (!tenants) throw new Refusal('tenantCreationMissing');
  try {
    return (await tenants.create(request)).tenantId;
  } catch (error) {
    if (error instanceof DomainTaken) throw new Refusal('domainTaken', { domain: request.domain });
    throw error;
  }
}

/**
 * The reseller administers the customer and sells to it; the provider orders for it. Without a reseller the customer is
 * the provider's own, and so are the privileges; where a cloud leaves no choice, both have them (S0, S3).
 */
function relationshipsOf({ partner }: Actor, { provider, reseller, at }: PlacedOrder) {
  const added = { state: 'active', type: 'reseller', since: at, version: 1, through: 'added' } as const;
  const delegatedAdmin = !reseller || !mayOmitDelegatedAdmin(partner.cloud);
  const own: ActiveRelationship = { ...added, partner: provider, delegatedAdmin };
  if (!reseller) return { own };
  const { tenantId, name } = reseller;
  const theirs: ActiveRelationship = { ...added, partner: { tenantId, name }, delegatedAdmin: true };
  return { own, theirs };
}

const grantOf = ({ delegatedAdmin, since, version }: ActiveRelationship) => ({
  delegatedAdmin,
  since,
  version,
});

/** The tenant's first Global admin, and that its temporary password waits to be shown. */
function administrator(
  { newId }: Pick<Dependencies, 'newId'>,
  { adminName, adminEmail, language }: NewCustomer,
  userName: string,
  { id, provider, by, at }: PlacedOrder,
): readonly Operation[] {
  const person = { objectId: newId(), name: adminName, email: adminEmail, locale: languageTags[language] };
  const handover = { orderId: id, providerTenantId: provider.tenantId, for: by, userName, addedAt: at };
  return [
    personRecord.create({ ...person, roles: ['globalAdmin'] }),
    handoverRecord.create({ ...handover, issue: 1 }),
  ];
}

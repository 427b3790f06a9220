import type { AuditAction } from '../../domain/audit';
import { momentOf } from '../../domain/identifiers';
import type { NamedOrganisation } from '../../domain/invitation';
import { Refusal } from '../../domain/refusal';
import type { Subscription } from '../../domain/subscription';
import type { SubscriptionChange } from '../../domain/subscriptionLife';
import { changed, isAlready } from '../../domain/subscriptionLife';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import type { StoredDocument } from '../documentStore';
import { auditHeadId, auditOperations } from '../records/audit';
import type { CustomerFacts } from '../records/customerFacts';
import { relationshipRecord } from '../records/customers';
import { organisationRecord } from '../records/organisations';
import type { Kept } from '../records/record';
import { subscriptionRecord } from '../records/subscriptions';
import { relationshipGuards } from '../relationshipGuards';
import { retryOnConflict } from '../retryOnConflict';
import { changeNews } from './changeNews';

/** Which subscription was pressed on, as it was shown. All of it is a claim, and is checked. */
export interface SubscriptionPress {
  readonly customerTenantId: string;
  readonly subscriptionId: string;
  readonly version: number;
}

/** A subscription after a press. */
export interface SubscriptionOutcome {
  readonly subscription: Subscription;
  readonly customer: NamedOrganisation;
  /** Whether it was so before: nothing was changed by this press. */
  readonly already: boolean;
}

const actions: Readonly<Record<SubscriptionChange['kind'], AuditAction>> = {
  licences: 'licencesChanged',
  suspended: 'subscriptionSuspended',
  resumed: 'subscriptionResumed',
  ended: 'subscriptionEnded',
  reseller: 'resellerAssociated',
  supportContact: 'supportContactSet',
};

interface Found {
  readonly subscription: Kept<Subscription>;
  readonly customer: CustomerFacts;
  readonly own: StoredDocument | null | undefined;
  readonly head: StoredDocument | null | undefined;
}

/**
 * Changes one of the provider's subscriptions: the change, its audit entry and the news for whom it concerns are one
 * commit at the customer, with the relationships it stands on. What is so already is left as it is.
 * @param wanted what is to be changed, told from how the subscription stands
 * @throws Refusal subscriptionNotFound, relationshipOver, subscriptionChanged, subscriptionSuspended,
 *   subscriptionEnded; what `wanted` throws
 */
export async function changeSubscription(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  press: SubscriptionPress,
  wanted: (subscription: Subscription) => SubscriptionChange,
): Promise<SubscriptionOutcome> {
  const { store, clock } = dependencies;
  return retryOnConflict(async () => {
    const { subscription, customer, own, head } = await find(dependencies, actor, press);
    const before = subscription.value;
    const named = { tenantId: customer.tenantId, name: customer.name };
    const change = wanted(before);
    if (isAlready(before, change)) return { subscription: before, customer: named, already: true };
    if (before.version !== press.version) throw new Refusal('subscriptionChanged');
    const at = momentOf(clock());
    const after = changed(before, change, at);
    const theirs =
      after.reseller &&
      (await store.read(customer.tenantId, relationshipRecord.id(after.reseller.tenantId, 'reseller')));
    const by = { objectId: actor.person.objectId, name: actor.person.name };
    const event = { action: actions[change.kind], facts: factsOf(before, after, customer) };
    await store.commit(customer.tenantId, [
      subscriptionRecord.replace(after, subscription.etag),
      ...relationshipGuards(own, theirs),
      ...changeNews({ before, after, change, customer, by, at, event }),
      ...auditOperations(head, [{ ...event, at, actor: { tenantId: actor.partner.tenantId, ...by } }]),
    ]);
    return { subscription: after, customer: named, already: false };
  });
}

async function find(
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  { customerTenantId, subscriptionId }: SubscriptionPress,
): Promise<Found> {
  const [stored, organisation, own, head] = await store.readMany(customerTenantId, [
    subscriptionRecord.id(subscriptionId),
    organisationRecord.id(),
    relationshipRecord.id(partner.tenantId, 'reseller'),
    auditHeadId,
  ]);
  const subscription = subscriptionRecord.parseOrNull(stored);
  const customer = organisationRecord.parseOrNull(organisation)?.value;
  // Nothing is said of what a customer has from somebody else.
  if (!subscription || !customer || subscription.value.provider.tenantId !== partner.tenantId) {
    throw new Refusal('subscriptionNotFound');
  }
  const { tenantId, name, country, domain } = customer;
  return { subscription, customer: { tenantId, name, country, domain }, own, head };
}

function factsOf(before: Subscription, after: Subscription, customer: CustomerFacts): Record<string, string> {
  const { provider, reseller, supportContact, quantity } = after;
  return {
    customer: customer.name,
    customerTenant: customer.tenantId,
    provider: provider.name,
    providerTenant: provider.tenantId,
    ...(reseller && { reseller: reseller.name, resellerTenant: reseller.tenantId }),
    subscription: after.id,
    offer: after.offer,
    quantity: String(quantity),
    ...(before.quantity === quantity ? {} : { quantityBefore: String(before.quantity) }),
    supportContact: supportContact.name,
  };
}

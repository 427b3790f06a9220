import type { Subscription, SubscriptionState } from '../../domain/subscription';
import { Refusal } from '../../domain/refusal';
import { sortName } from '../../domain/text';
import type { Actor } from '../actor';
import { requireRole } from '../actor';
import type { Dependencies } from '../dependencies';
import type { Page } from '../documentStore';
import { readCustomer } from '../findCustomers';
import { pageSize } from '../listCustomers';
import { partyFacet, subscriptionRecord } from '../records/subscriptions';

/** Which of a customer's subscriptions are listed. */
export interface SubscriptionsWanted {
  readonly customerTenantId: string;
  readonly state?: SubscriptionState | undefined;
  /** Only offers whose name begins so, case and accents aside. */
  readonly beginning?: string | undefined;
  readonly continuation?: string | undefined;
}

/**
 * What a customer in the partner's own list has through the partner: as provider, as reseller, or with it as support
 * contact. By the offer's name, a page at a time.
 * @throws Refusal roleMissing, customerNotFound; MalformedContinuation
 */
export async function listSubscriptions(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  wanted: SubscriptionsWanted,
): Promise<Page<Subscription>> {
  await requireRole(dependencies, actor, 'listSubscriptions');
  const customer = await readCustomer(dependencies, actor, wanted.customerTenantId);
  if (!customer) throw new Refusal('customerNotFound');
  return subscriptionsPage(dependencies, actor, wanted);
}

/** The same for a customer that is known to be in the partner's list. */
export async function subscriptionsPage(
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  { customerTenantId, state, beginning, continuation }: SubscriptionsWanted,
): Promise<Page<Subscription>> {
  const page = await subscriptionRecord.page(store, customerTenantId, {
    facet: partyFacet(partner.tenantId, state),
    order: 'ascending',
    limit: pageSize,
    ...(beginning === undefined ? {} : { prefix: sortName(beginning) }),
    ...(continuation === undefined ? {} : { continuation }),
  });
  return { ...page, items: page.items.map(({ value }) => value) };
}

/**
 * One subscription as the partner may see it.
 * @throws Refusal roleMissing, customerNotFound, subscriptionNotFound
 */
export async function showSubscription(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  customerTenantId: string,
  subscriptionId: string,
): Promise<Subscription> {
  await requireRole(dependencies, actor, 'listSubscriptions');
  const customer = await readCustomer(dependencies, actor, customerTenantId);
  if (!customer) throw new Refusal('customerNotFound');
  const found = await subscriptionRecord.read(dependencies.store, customerTenantId, subscriptionId);
  const { tenantId } = actor.partner;
  if (!found) throw new Refusal('subscriptionNotFound');
  const { provider, reseller, supportContact } = found.value;
  const parties = [provider, reseller, supportContact];
  if (!parties.some((party) => party?.tenantId === tenantId)) throw new Refusal('subscriptionNotFound');
  return found.value;
}

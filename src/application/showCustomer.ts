import type { AuditEntry } from '../domain/audit';
import type { CustomerAction, SubscriptionAction } from '../domain/customerActions';
import { customerActions, subscriptionActions } from '../domain/customerActions';
import type { NamedOrganisation } from '../domain/invitation';
import type { Agreement } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import type { ActiveRelationship } from '../domain/relationship';
import { mayDo } from '../domain/roles';
import type { Subscription } from '../domain/subscription';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { StoredDocument } from './documentStore';
import { auditEntryRecord } from './records/audit';
import { customerEntryIds, entriesAmong, relationshipRecord, resellersOf } from './records/customers';
import { organisationRecord } from './records/organisations';
import { subscriptionsPage } from './subscriptions/listSubscriptions';

/** How many of the latest audit entries are shown with a customer. */
const historyShown = 5;

/** A customer as one of the partner's people may see it, and what that person may do next. */
export interface CustomerDetails {
  readonly customer: NamedOrganisation & { readonly country: string; readonly domain: string };
  /** The partner's own, as they are on record at the customer; none that has ended. */
  readonly relationships: readonly Pick<
    ActiveRelationship,
    'type' | 'delegatedAdmin' | 'since' | 'acceptedBy'
  >[];
  /** For a provider: the resellers the customer came with, or has on a subscription with this provider. */
  readonly resellers: readonly NamedOrganisation[];
  /** The Microsoft Customer Agreement; null as long as it is not signed. */
  readonly agreement: Pick<Agreement, 'signedAt'> | null;
  /** One page; the next is listSubscriptions with the continuation. */
  readonly subscriptions: {
    readonly items: readonly {
      readonly subscription: Subscription;
      readonly actions: readonly SubscriptionAction[];
    }[];
    readonly continuation?: string;
  };
  /** The partner's own latest audit entries about the customer; null for who may not read them, or was not asked. */
  readonly history: readonly AuditEntry[] | null;
  readonly actions: readonly CustomerAction[];
}

/** What need not be read: it was read before, or is not wanted. */
export interface ReadBefore {
  /** What the partner's own list has of the customer (`customerEntryIds`). */
  readonly listed?: readonly (StoredDocument | null)[];
  readonly withoutHistory?: boolean;
}

/**
 * Everything about one customer that this person may see, in four requests at most. A customer that is not in the
 * partner's own list is not looked at.
 * @throws Refusal roleMissing, customerNotFound
 */
export async function showCustomer(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  customerTenantId: string,
  { listed: before, withoutHistory = false }: ReadBefore = {},
): Promise<CustomerDetails> {
  await requireRole(dependencies, actor, 'showCustomer');
  const { store } = dependencies;
  const { tenantId, kind } = actor.partner;
  const { roles } = actor.person;
  const listed = entriesAmong(before ?? (await store.readMany(tenantId, customerEntryIds(customerTenantId))));
  if (listed.length === 0) throw new Refusal('customerNotFound');
  const [organisation, ...stored] = await store.readMany(customerTenantId, [
    organisationRecord.id(),
    ...types.map((type) => relationshipRecord.id(tenantId, type)),
  ]);
  const customer = organisationRecord.parseOrNull(organisation)?.value;
  const relationships = activeAmong(stored);
  // The list lags behind the fact for a moment when something has just ended.
  if (customer?.kind !== 'customer' || relationships.length === 0) throw new Refusal('customerNotFound');
  const page = await subscriptionsPage(dependencies, actor, { customerTenantId });
  const looking = { kind, tenantId, roles };
  const { name, country, domain, agreement } = customer;
  const reseller = relationships.find(({ type }) => type === 'reseller');
  return {
    customer: { tenantId: customerTenantId, name, country, domain },
    relationships,
    resellers: listed.flatMap((entry) => [...resellersOf(entry)]),
    agreement: agreement ? { signedAt: agreement.signedAt } : null,
    subscriptions: {
      ...page,
      items: page.items.map((subscription) => ({
        subscription,
        actions: subscriptionActions(looking, subscription),
      })),
    },
    history:
      mayDo('showAudit', roles) && !withoutHistory
        ? await historyOf(dependencies, actor, customerTenantId)
        : null,
    actions: customerActions(looking, {
      isReseller: reseller !== undefined,
      delegatedAdmin: reseller?.delegatedAdmin ?? false,
    }),
  };
}

const types = ['reseller', 'advisor'] as const;

function activeAmong(stored: readonly (StoredDocument | null)[]): CustomerDetails['relationships'] {
  return stored.flatMap((one) => {
    const found = relationshipRecord.parseOrNull(one)?.value;
    if (found?.state !== 'active') return [];
    const { type, delegatedAdmin, since, acceptedBy } = found;
    return [{ type, delegatedAdmin, since, ...(acceptedBy && { acceptedBy }) }];
  });
}

/**
 * The partner's own latest audit entries about a customer, newest first, in one request.
 * @throws Refusal roleMissing
 */
export async function showCustomerHistory(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  customerTenantId: string,
): Promise<readonly AuditEntry[]> {
  await requireRole(dependencies, actor, 'showAudit');
  return historyOf(dependencies, actor, customerTenantId);
}

/** The latest entries of the partner's own audit record that name the customer, newest first. */
async function historyOf(
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  customerTenantId: string,
): Promise<readonly AuditEntry[]> {
  const page = await auditEntryRecord.page(store, partner.tenantId, {
    facet: { name: 'customer', value: customerTenantId },
    order: 'descending',
    limit: historyShown,
  });
  return page.items.map(({ value }) => value);
}

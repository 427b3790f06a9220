import { sortName } from '../domain/text';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Page } from './documentStore';
import type { CustomerEntry } from './records/customers';
import { customerByDateRecord, customerEntryRecord, resellerFacet } from './records/customers';

/** How many rows a list shows at once: a card must stay small and readable on a phone. */
export const pageSize = 8;

/** What a list of customers is narrowed to, and how it is ordered. */
export interface CustomersWanted {
  /** In a provider's list: only those that came with this reseller, or have it on a subscription. */
  readonly resellerTenantId?: string | undefined;
  /** Only those with delegated admin privileges, or only those without; not together with a reseller. */
  readonly delegatedAdmin?: boolean | undefined;
  /** Only names that begin so, case and accents aside; only in a list by name. */
  readonly beginning?: string | undefined;
  readonly order?: 'name' | 'nameBackwards' | 'newest' | 'oldest' | undefined;
  readonly continuation?: string | undefined;
}

/**
 * The partner's customers, by name unless another order is asked for, a page at a time. A page costs one request and
 * the same, however long the list is and whichever page it is.
 * @param wanted a text is a continuation of the whole list by name
 * @throws Refusal roleMissing; MalformedContinuation
 */
export async function listCustomers(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  wanted: CustomersWanted | string = {},
): Promise<Page<CustomerEntry>> {
  await requireRole(dependencies, actor, 'listCustomers');
  const {
    order = 'name',
    beginning,
    continuation,
    ...filter
  } = typeof wanted === 'string' ? { continuation: wanted } : wanted;
  const byName = order === 'name' || order === 'nameBackwards';
  const facet = facetOf(filter);
  const record = byName ? customerEntryRecord : customerByDateRecord;
  const page = await record.page(dependencies.store, actor.partner.tenantId, {
    order: order === 'name' || order === 'oldest' ? 'ascending' : 'descending',
    limit: pageSize,
    ...(facet && { facet }),
    ...(byName && beginning !== undefined && { prefix: sortName(beginning) }),
    ...(continuation === undefined ? {} : { continuation }),
  });
  return { ...page, items: page.items.map(({ value }) => value) };
}

function facetOf({
  resellerTenantId,
  delegatedAdmin,
}: Pick<CustomersWanted, 'resellerTenantId' | 'delegatedAdmin'>) {
  if (resellerTenantId !== undefined) return resellerFacet(resellerTenantId);
  if (delegatedAdmin === undefined) return undefined;
  return { name: 'privileges', value: delegatedAdmin ? 'with' : 'without' };
}

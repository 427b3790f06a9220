import type { NameMatch } from '../domain/nameMatch';
import { matchName, nameKey, soundOf } from '../domain/nameMatch';
import type { NamedOrganisation } from '../domain/invitation';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { CustomerEntry } from './records/customers';
import { customerEntryIds, customerEntryRecord, entriesAmong, resellersOf } from './records/customers';

/** A customer of the partner, with each relationship between the two. */
export interface KnownCustomer extends Pick<CustomerEntry, 'tenantId' | 'name' | 'country' | 'domain'> {
  readonly relationships: readonly Pick<CustomerEntry, 'type' | 'delegatedAdmin' | 'since'>[];
  /** For a provider: the resellers the customer came with, or has on a subscription with this provider. */
  readonly resellers?: readonly NamedOrganisation[];
}

/** What a typed name means in the partner's own list. */
export type FoundCustomers =
  | { readonly kind: 'found'; readonly customer: KnownCustomer }
  | { readonly kind: 'several' | 'close'; readonly customers: readonly KnownCustomer[] }
  | { readonly kind: 'none' };

/** How many a query may give at once; a list that is no longer is looked through as a whole. */
const most = 100;

type Finding = Pick<Dependencies, 'store'>;

/**
 * Finds the partner's customer by its name or domain, in two requests at most, however long the list is.
 * In a list of more than a hundred, a misspelt name is found when its consonants are right.
 * @throws Refusal roleMissing
 */
export async function findCustomers(
  dependencies: Finding,
  actor: Actor,
  { name, domain }: { readonly name?: string | undefined; readonly domain?: string | undefined },
): Promise<FoundCustomers> {
  await requireRole(dependencies, actor, 'listCustomers');
  if (name === undefined) {
    const customers = domain === undefined ? [] : await withFacet(dependencies, actor, 'domain', domain);
    return result({ kind: 'exact', matches: customers });
  }
  const first = await customerEntryRecord.page(dependencies.store, actor.partner.tenantId, {
    order: 'ascending',
    limit: most,
  });
  const customers =
    first.continuation === undefined
      ? customersOf(first.items.map(({ value }) => value))
      : await soundingLike(dependencies, actor, name);
  return result(matchName(name, customers, (customer) => customer.name));
}

/**
 * Whether a name is a customer's already, or nearly one's; in one request. A beginning alone is no match: the name
 * may well be a new customer's.
 */
export async function findSameCustomer(
  dependencies: Finding,
  actor: Actor,
  name: string,
): Promise<FoundCustomers> {
  const match = matchName(name, await soundingLike(dependencies, actor, name), ({ name: its }) => its);
  if (match.kind !== 'close') return match.kind === 'exact' ? result(match) : { kind: 'none' };
  const words = nameKey(name).split(' ').length;
  const whole = match.matches.filter((one) => nameKey(one.name).split(' ').length === words);
  return whole.length > 0 ? { kind: 'close', customers: whole } : { kind: 'none' };
}

/** One customer by its tenant, in one request. @throws Refusal roleMissing */
export async function readCustomer(
  dependencies: Finding,
  actor: Actor,
  tenantId: string,
): Promise<KnownCustomer | null> {
  await requireRole(dependencies, actor, 'listCustomers');
  const stored = await dependencies.store.readMany(actor.partner.tenantId, customerEntryIds(tenantId));
  return customersOf(entriesAmong(stored))[0] ?? null;
}

function soundingLike(dependencies: Finding, actor: Actor, name: string): Promise<readonly KnownCustomer[]> {
  const oneWord = soundOf(name, 1) === soundOf(name, 2);
  return withFacet(dependencies, actor, oneWord ? 'sound' : 'sounds', soundOf(name, oneWord ? 1 : 2));
}

async function withFacet(
  { store }: Finding,
  { partner }: Actor,
  name: 'domain' | 'sound' | 'sounds',
  value: string,
): Promise<readonly KnownCustomer[]> {
  const query = { facet: { name, value }, order: 'ascending', limit: most } as const;
  const page = await customerEntryRecord.page(store, partner.tenantId, query);
  return customersOf(page.items.map((kept) => kept.value));
}

/** A reseller that is an advisor too has an entry for each; it is one customer all the same. */
export function customersOf(entries: readonly CustomerEntry[]): readonly KnownCustomer[] {
  const customers = new Map<string, KnownCustomer>();
  for (const entry of entries) {
    const { tenantId, name, country, domain, type, delegatedAdmin, since } = entry;
    const before = customers.get(tenantId);
    const relationships = [...(before?.relationships ?? []), { type, delegatedAdmin, since }];
    const resellers = [...(before?.resellers ?? []), ...resellersOf(entry)];
    customers.set(tenantId, { tenantId, name, country, domain, relationships, resellers });
  }
  return [...customers.values()];
}

function result(match: NameMatch<KnownCustomer>): FoundCustomers {
  if (match.kind === 'none') return match;
  const [first, second] = match.matches;
  if (match.kind === 'close') return { kind: 'close', customers: match.matches };
  if (first === undefined) return { kind: 'none' };
  return second === undefined
    ? { kind: 'found', customer: first }
    : { kind: 'several', customers: match.matches };
}

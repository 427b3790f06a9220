import { sortName } from '../domain/text';
import type { ActivePartnership } from '../domain/partnership';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Page } from './documentStore';
import { pageSize } from './listCustomers';
import type { ProviderEntry } from './records/partnerships';
import { partnershipRecord, providerEntryRecord } from './records/partnerships';

/** What a list of partners is narrowed to, and how it is ordered. */
export interface PartnersWanted {
  /** Only names that begin so, case and accents aside. */
  readonly beginning?: string | undefined;
  readonly order?: 'name' | 'nameBackwards' | undefined;
  readonly continuation?: string | undefined;
}

function activeFrom(wanted: PartnersWanted | string) {
  const { beginning, order, continuation }: PartnersWanted =
    typeof wanted === 'string' ? { continuation: wanted } : wanted;
  return {
    facet: { name: 'state', value: 'active' },
    order: order === 'nameBackwards' ? ('descending' as const) : ('ascending' as const),
    limit: pageSize,
    ...(beginning === undefined ? {} : { prefix: sortName(beginning) }),
    ...(continuation === undefined ? {} : { continuation }),
  };
}

/**
 * The indirect providers that a reseller works with, by name, a page at a time; other partners have none.
 * @param wanted a text is a continuation of the whole list by name
 * @throws Refusal roleMissing; MalformedContinuation
 */
export async function listProviders(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  wanted: PartnersWanted | string = {},
): Promise<Page<ProviderEntry>> {
  await requireRole(dependencies, actor, 'listProviders');
  const { tenantId } = actor.partner;
  const page = await providerEntryRecord.page(dependencies.store, tenantId, activeFrom(wanted));
  return { ...page, items: page.items.map(({ value }) => value) };
}

/**
 * The indirect resellers that a provider works with, by name, a page at a time; other partners have none.
 * @param wanted a text is a continuation of the whole list by name
 * @throws Refusal roleMissing; MalformedContinuation
 */
export async function listResellers(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  wanted: PartnersWanted | string = {},
): Promise<Page<ActivePartnership>> {
  await requireRole(dependencies, actor, 'listResellers');
  const { tenantId } = actor.partner;
  const page = await partnershipRecord.page(dependencies.store, tenantId, activeFrom(wanted));
  const items = page.items.map(({ value }) => value).filter((value) => value.state === 'active');
  return { ...page, items };
}

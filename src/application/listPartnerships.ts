import type { ActivePartnership } from '../domain/partnership';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Page } from './documentStore';
import { pageSize } from './listCustomers';
import type { ProviderEntry } from './records/partnerships';
import { partnershipRecord, providerEntryRecord } from './records/partnerships';

const activeFrom = (continuation: string | undefined) => ({
  facet: { name: 'state', value: 'active' },
  order: 'ascending' as const,
  limit: pageSize,
  ...(continuation === undefined ? {} : { continuation }),
});

/**
 * The indirect providers that a reseller works with, by name, a page at a time; other partners have none.
 * @throws Refusal roleMissing; MalformedContinuation
 */
export async function listProviders(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  continuation?: string,
): Promise<Page<ProviderEntry>> {
  await requireRole(dependencies, actor, 'listProviders');
  const { tenantId } = actor.partner;
  const page = await providerEntryRecord.page(dependencies.store, tenantId, activeFrom(continuation));
  return { ...page, items: page.items.map(({ value }) => value) };
}

/**
 * The indirect resellers that a provider works with, by name, a page at a time; other partners have none.
 * @throws Refusal roleMissing; MalformedContinuation
 */
export async function listResellers(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  continuation?: string,
): Promise<Page<ActivePartnership>> {
  await requireRole(dependencies, actor, 'listResellers');
  const { tenantId } = actor.partner;
  const page = await partnershipRecord.page(dependencies.store, tenantId, activeFrom(continuation));
  const items = page.items.map(({ value }) => value).filter((value) => value.state === 'active');
  return { ...page, items };
}

import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Page } from './documentStore';
import type { CustomerEntry } from './records/customers';
import { customerEntryRecord } from './records/customers';

/** How many rows a list shows at once: a card must stay small and readable on a phone. */
export const pageSize = 8;

/**
 * The partner's customers by name, a page at a time.
 * @throws Refusal roleMissing; MalformedContinuation
 */
export async function listCustomers(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  continuation?: string,
): Promise<Page<CustomerEntry>> {
  await requireRole(dependencies, actor, 'listCustomers');
  const page = await customerEntryRecord.page(dependencies.store, actor.partner.tenantId, {
    order: 'ascending',
    limit: pageSize,
    ...(continuation === undefined ? {} : { continuation }),
  });
  return { ...page, items: page.items.map(({ value }) => value) };
}

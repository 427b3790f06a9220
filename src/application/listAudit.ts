import type { AuditEntry } from '../domain/audit';
import type { AuditReader } from './auditReader';
import { auditedTenant } from './auditReader';
import type { Dependencies } from './dependencies';
import type { Page } from './documentStore';
import { pageSize } from './listCustomers';
import { auditEntryRecord } from './records/audit';

export interface AuditPageWanted {
  readonly continuation?: string | undefined;
  /** How many entries; as many as a card shows, unless given. */
  readonly limit?: number;
}

/**
 * The audit record of the reader's own organisation, newest first, a page at a time.
 * @throws Refusal roleMissing; MalformedContinuation
 */
export async function listAudit(
  dependencies: Pick<Dependencies, 'store'>,
  reader: AuditReader,
  { continuation, limit = pageSize }: AuditPageWanted = {},
): Promise<Page<AuditEntry>> {
  const tenantId = await auditedTenant(dependencies, reader);
  const page = await auditEntryRecord.page(dependencies.store, tenantId, {
    order: 'descending',
    limit,
    ...(continuation === undefined ? {} : { continuation }),
  });
  return { ...page, items: page.items.map(({ value }) => value) };
}

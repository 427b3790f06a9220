import type { AuditFormat } from './auditFormats';
import { formatEntry, formatHeading } from './auditFormats';
import type { AuditReader } from './auditReader';
import { auditedTenant } from './auditReader';
import type { Dependencies } from './dependencies';
import { auditEntryRecord } from './records/audit';

/**
 * The whole audit record of the reader's own organisation as a file, oldest first, in pieces as they are read.
 * @throws Refusal roleMissing, before the first piece
 */
export async function exportAudit(
  dependencies: Pick<Dependencies, 'store'>,
  reader: AuditReader,
  format: AuditFormat,
): Promise<AsyncIterableIterator<string>> {
  const tenantId = await auditedTenant(dependencies, reader);
  return pieces(dependencies, tenantId, format);
}

async function* pieces(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
  format: AuditFormat,
): AsyncIterableIterator<string> {
  yield formatHeading(format);
  let continuation: string | undefined;
  do {
    const from = continuation === undefined ? {} : { continuation };
    const page = await auditEntryRecord.page(store, tenantId, { order: 'ascending', limit: 100, ...from });
    yield page.items.map(({ value }) => formatEntry(format, value)).join('');
    continuation = page.continuation;
  } while (continuation !== undefined);
}

import type { AuditFindings } from './application/verifyAudit';
import { verifyAudit, verifyEveryAudit } from './application/verifyAudit';
import { readConfig } from './config';
import { openConfiguredStore } from './configuredStore';
import { guidSchema } from './domain/identifiers';

/**
 * Looks through the audit record of these tenants, or of all where none is named, and writes a line about each.
 * @returns 1 when anything is not as it was written, else 0
 * @throws ConfigurationError, StoreUnavailable; ZodError for what is no tenant's id
 */
export async function auditCommand(
  asked: readonly string[],
  environment: Parameters<typeof readConfig>[0],
  write: (line: string) => unknown,
): Promise<0 | 1> {
  const tenants = asked.map((tenant) => guidSchema.parse(tenant));
  const store = await openConfiguredStore(readConfig(environment));
  try {
    let code: 0 | 1 = 0;
    const found =
      tenants.length > 0
        ? tenants.map((tenantId) => verifyAudit({ store }, tenantId))
        : verifyEveryAudit({ store });
    for await (const findings of found) {
      write(linesOf(findings));
      if (findings.faults.length > 0) code = 1;
    }
    return code;
  } finally {
    await store.close();
  }
}

function linesOf({ tenantId, entries, faults }: AuditFindings): string {
  if (faults.length === 0) return `${tenantId}: ${entries} entries, as they were written\n`;
  return faults.map(({ kind, sequence }) => `${tenantId}: entry ${sequence}: ${kind}\n`).join('');
}

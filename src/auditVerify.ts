import './requireNode';
import type { AuditFindings } from './application/verifyAudit';
import { verifyAudit, verifyEveryAudit } from './application/verifyAudit';
import { ConfigurationError, readConfig } from './config';
import { openConfiguredStore } from './configuredStore';
import { guidSchema } from './domain/identifiers';

/**
 * `npm run audit:verify [-- tenant…]`: looks through the audit record of these tenants, or of all, and ends with 1 when
 * anything in it is not as it was written; with 2 when it could not look.
 */
async function main(asked: readonly string[]): Promise<void> {
  const tenants = asked.map((tenant) => guidSchema.parse(tenant));
  const store = await openConfiguredStore(readConfig(process.env));
  try {
    let faulty = 0;
    for await (const findings of tenants.length > 0 ? these(tenants) : verifyEveryAudit({ store })) {
      process.stdout.write(lines(findings));
      if (findings.faults.length > 0) faulty += 1;
    }
    process.exitCode = faulty > 0 ? 1 : 0;
  } finally {
    await store.close();
  }

  async function* these(ids: readonly string[]): AsyncIterableIterator<AuditFindings> {
    for (const tenantId of ids) yield await verifyAudit({ store }, tenantId);
  }
}

function lines({ tenantId, entries, faults }: AuditFindings): string {
  if (faults.length === 0) return `${tenantId}: ${entries} entries, as they were written\n`;
  return faults.map(({ kind, sequence }) => `${tenantId}: entry ${sequence}: ${kind}\n`).join('');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exitCode = 2;
});

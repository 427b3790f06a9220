import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import { globalAdminsOf } from './globalAdmins';
import type { Visitor } from './visitor';

/** Who asks for an audit record: partner staff in the chat, or somebody signed in on the pages. */
export type AuditReader = Actor | Visitor;

/**
 * The tenant whose audit record this person may read: its own, as its Global admin.
 * @throws Refusal roleMissing, with `names`: who can
 */
export async function auditedTenant(
  dependencies: Pick<Dependencies, 'store'>,
  reader: AuditReader,
): Promise<string> {
  if ('person' in reader) {
    await requireRole(dependencies, reader, 'showAudit');
    return reader.partner.tenantId;
  }
  const { tenantId } = reader.organisation;
  if (reader.isGlobalAdmin) return tenantId;
  const names = await globalAdminsOf(dependencies, tenantId);
  throw new Refusal('roleMissing', { action: 'showAudit', names: names.join(', ') });
}

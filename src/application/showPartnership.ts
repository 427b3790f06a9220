import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import { partnershipRecord, providerEntryRecord } from './records/partnerships';

/** A partner that the actor's organisation works with. */
export interface KnownPartner {
  /** What the other one is. */
  readonly kind: 'provider' | 'reseller';
  readonly tenantId: string;
  readonly name: string;
  readonly since: string;
  /** Known of resellers: the Partner ID of the location account. */
  readonly partnerId?: string;
}

/**
 * One partner of the actor's organisation by its tenant, as the organisation's own list has it; null when there is no
 * partnership any more.
 * @throws Refusal roleMissing
 */
export async function showPartnership(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  counterpartTenantId: string,
): Promise<KnownPartner | null> {
  const { store } = dependencies;
  const { tenantId, kind } = actor.partner;
  if (kind === 'indirectProvider') {
    await requireRole(dependencies, actor, 'listResellers');
    const found = await partnershipRecord.read(store, tenantId, counterpartTenantId);
    if (found?.value.state !== 'active') return null;
    const { reseller, since } = found.value;
    return { kind: 'reseller', ...reseller, since };
  }
  await requireRole(dependencies, actor, 'listProviders');
  const found = await providerEntryRecord.read(store, tenantId, counterpartTenantId);
  if (found?.value.state !== 'active') return null;
  const { name, since } = found.value;
  return { kind: 'provider', tenantId: counterpartTenantId, name, since };
}

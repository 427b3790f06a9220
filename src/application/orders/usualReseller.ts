import type { NamedOrganisation } from '../../domain/invitation';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { customerEntryRecord, resellersOf } from '../records/customers';

/**
 * The reseller that a provider's customer came with, or else the only one it has; null where there is none, or several
 * and none of them is the one. In one request.
 */
export async function usualReseller(
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  customerTenantId: string,
): Promise<NamedOrganisation | null> {
  const found = await customerEntryRecord.read(store, partner.tenantId, customerTenantId, 'reseller');
  if (!found) return null;
  if (found.value.reseller) return found.value.reseller;
  const [only, ...others] = resellersOf(found.value);
  return only && others.length === 0 ? only : null;
}

import type { ActivePartnership } from '../domain/partnership';
import type { Dependencies } from './dependencies';
import { partnershipRecord } from './records/partnerships';
import type { Kept } from './records/record';

/** The active partnership of the two, from the provider's partition where the fact is; null when there is none. */
export async function activePartnership(
  { store }: Pick<Dependencies, 'store'>,
  providerTenantId: string,
  resellerTenantId: string,
): Promise<Kept<ActivePartnership> | null> {
  const found = await partnershipRecord.read(store, providerTenantId, resellerTenantId);
  if (found?.value.state !== 'active') return null;
  return { value: found.value, etag: found.etag };
}

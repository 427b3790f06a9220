import { guidSchema } from '../../domain/identifiers';
import { Refusal } from '../../domain/refusal';

/** The tenant that an address names. @throws Refusal partnerNotFound when it names none */
export function tenantIn(given: string): string {
  const tenant = guidSchema.safeParse(given);
  if (!tenant.success) throw new Refusal('partnerNotFound');
  return tenant.data;
}

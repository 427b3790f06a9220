import type { Customer, Partner } from './organisation';

/** Why a customer and a partner cannot come together. */
export type Obstacle = 'samePartner' | 'otherCloud' | 'otherCountry';

/**
 * What stands between a partner and a customer, or null. Clouds never mix; both must be in the same country or region,
 * by the customer tenant's country (S0).
 */
export function obstacleBetween(
  partner: Pick<Partner, 'tenantId' | 'cloud' | 'country'>,
  customer: Pick<Customer, 'tenantId' | 'cloud' | 'country'>,
): Obstacle | null {
  if (partner.tenantId === customer.tenantId) return 'samePartner';
  if (partner.cloud !== customer.cloud) return 'otherCloud';
  if (partner.country !== customer.country) return 'otherCountry';
  return null;
}

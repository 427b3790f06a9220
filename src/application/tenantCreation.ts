import type { Cloud } from '../domain/cloud';

/** The tenant that an order asks for. */
export interface TenantRequest {
  /** The same order asked for twice gets the same tenant. */
  readonly orderId: string;
  readonly name: string;
  readonly domain: string;
  readonly cloud: Cloud;
  readonly country: string;
}

/** What makes tenants: Microsoft's part, which Liaison only asks for. Each call may be repeated. */
export interface TenantCreation {
  /** Whether nobody has a domain, this order aside. */
  isFree(domain: string, orderId: string): Promise<boolean>;
  /** Makes the tenant. Nobody else can have its domain from now on, for a day at least. @throws DomainTaken */
  create(request: TenantRequest): Promise<{ readonly tenantId: string }>;
  /** The tenant is on record: it stays. */
  keep(request: Pick<TenantRequest, 'orderId' | 'domain'>): Promise<void>;
  /** Gives an administrator account of the tenant a password that must be changed at the first sign-in. */
  setTemporaryPassword(tenantId: string, userName: string, password: string): Promise<void>;
}

/** Somebody else has the domain. */
export class DomainTaken extends Error {
  override readonly name = 'DomainTaken';
}

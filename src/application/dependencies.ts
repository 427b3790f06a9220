import type { OfferCatalogue } from '../domain/offer';
import type { DocumentStore } from './documentStore';
import type { Links } from './links';
import type { TenantCreation } from './tenantCreation';

/** What every use case stands on. Time and chance come from outside, so that a test can hold them. */
export interface Dependencies {
  readonly store: DocumentStore;
  readonly links: Links;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new random id: a GUID in lower case. */
  readonly newId: () => string;
  /** Cryptographically random bytes, as many as are asked for. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly invitationDays: number;
  /** What can be ordered. */
  readonly offers: OfferCatalogue;
  /** What makes tenants for new customers; null where nothing does. */
  readonly tenants: TenantCreation | null;
}

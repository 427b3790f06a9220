import type { NamedOrganisation } from '../domain/invitation';
import type { Operation } from './documentStore';
import type { CustomerFacts, Granted } from './records/customerFacts';
import type { CustomerEntry } from './records/customers';
import {
  customerByDateRecord,
  customerEntryRecord,
  formerByDateRecord,
  formerCustomerRecord,
} from './records/customers';
import type { Kept } from './records/record';

/** The operations that put an entry into a partner's list, in each of its orders. */
export function entryWritten(entry: CustomerEntry, before: Kept<CustomerEntry> | null): readonly Operation[] {
  // The entry itself is guarded by its etag, so that the other order may simply follow.
  return [customerEntryRecord.save(entry, before), customerByDateRecord.put(entry)];
}

/** The operations that take an entry out of a partner's list. */
export function entryLeft(
  former: CustomerEntry & { readonly removedAt: string },
  before: Kept<CustomerEntry> | null,
): readonly Operation[] {
  return [
    before ? formerCustomerRecord.replace(former, before.etag) : formerCustomerRecord.create(former),
    formerByDateRecord.put(former),
  ];
}

/**
 * The customer as the partner's list shows it; an older state never overwrites a newer one.
 * @param more in a provider's list: the reseller that the customer comes with, and those of its subscriptions; what is
 *   absent stays
 */
export function entryOperations(
  customer: CustomerFacts,
  granted: Granted,
  before: Kept<CustomerEntry> | null,
  more: Resellers = {},
): readonly Operation[] {
  if (before && before.value.version >= granted.version) return [];
  const reseller = more.reseller ?? before?.value.reseller;
  const associated = more.associated ?? before?.value.associated;
  const entry = {
    ...customer,
    ...granted,
    type: 'reseller' as const,
    ...(reseller && { reseller }),
    ...(associated && { associated: [...associated] }),
  };
  return entryWritten(entry, before);
}

interface Resellers {
  readonly reseller?: NamedOrganisation | undefined;
  readonly associated?: readonly NamedOrganisation[] | undefined;
}

import { Refusal } from '../domain/refusal';
import type { Operation, StoredDocument } from './documentStore';
import { relationshipRecord } from './records/customers';

type Stored = StoredDocument | null | undefined;

/**
 * The operations that hold the relationships behind a subscription as they were read: whatever ends one of them in the
 * meantime is refused, or makes this commit be refused.
 * @param own the provider's relationship with the customer
 * @param theirs the reseller's, which it need not have
 * @throws Refusal relationshipOver when the provider has none that is active
 */
export function relationshipGuards(own: Stored, theirs: Stored): readonly Operation[] {
  const ours = relationshipRecord.parseOrNull(own);
  if (ours?.value.state !== 'active') throw new Refusal('relationshipOver');
  const reseller = relationshipRecord.parseOrNull(theirs);
  return [ours, ...(reseller ? [reseller] : [])].map(({ value, etag }) =>
    relationshipRecord.replace(value, etag),
  );
}

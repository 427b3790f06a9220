import type { NamedOrganisation } from '../domain/invitation';
import type { Capability, CustomerAction, PartnerKind } from '../domain/partnerKind';
import { actionsOn, capabilitiesOf, kindOf } from '../domain/partnerKind';
import type { Relationship, RelationshipType } from '../domain/relationship';
import { beforeRecords } from './directoryOperations';

/** A relationship with a partner as the customer's pages show it. */
export interface PartnerRow {
  readonly partner: NamedOrganisation;
  readonly type: RelationshipType;
  readonly kind: PartnerKind;
  readonly delegatedAdmin: boolean;
  readonly may: readonly Capability[];
  /** Absent when it existed before Liaison kept records. */
  readonly since?: string;
  /** Its end, by which of the two; absent while it lasts. */
  readonly ended?: { readonly at: string; readonly by: 'partner' | 'customer' };
  /** What it came from: `added` by a provider with the customer (S3), `before` when it existed before Liaison. */
  readonly through: 'invitation' | 'accountLink' | 'added' | 'before';
  /** Who accepted it, where that is on record. */
  readonly acceptedBy?: string;
  /** To be confirmed together with what is done about it. */
  readonly version: number;
  /** What the rules allow a Global admin to do about it. */
  readonly actions: readonly CustomerAction[];
}

/** A relationship on record as a row. */
export function rowOf(relationship: Relationship): PartnerRow {
  const { partner, type, delegatedAdmin, since, version, through, acceptedBy } = relationship;
  const ended = endOf(relationship);
  return {
    ...{ partner, type, delegatedAdmin, version },
    ...(since === beforeRecords ? {} : { since }),
    kind: kindOf(relationship),
    may: capabilitiesOf(relationship),
    actions: actionsOn(relationship),
    through: wayOf(through),
    ...(ended && { ended }),
    ...(acceptedBy && { acceptedBy: acceptedBy.name }),
  };
}

function wayOf(through: Relationship['through']): PartnerRow['through'] {
  if (through === undefined) return 'before';
  if (through === 'account') return 'accountLink';
  return through === 'added' ? 'added' : 'invitation';
}

function endOf(relationship: Relationship): PartnerRow['ended'] {
  switch (relationship.state) {
    case 'active':
      return undefined;
    case 'removed':
      return { at: relationship.removedAt, by: 'partner' };
    case 'deleted':
      return { at: relationship.deletedAt, by: 'customer' };
  }
}

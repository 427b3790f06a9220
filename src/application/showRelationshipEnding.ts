import { acknowledgementVersion } from '../domain/acknowledgement';
import type { Language } from '../domain/language';
import type { NamedOrganisation } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import type { RelationshipType } from '../domain/relationship';
import type { Subscription } from '../domain/subscription';
import { activeSubscriptions } from './activeSubscriptions';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { ShownStatement } from './endings';
import { rememberEnding, statementsShown } from './endings';
import { customerEntryRecord, relationshipRecord } from './records/customers';

/** What ending a relationship means, as it stands now. */
export interface RelationshipEnding {
  readonly kind: 'relationship';
  readonly endingId: string;
  readonly customer: NamedOrganisation;
  readonly type: RelationshipType;
  /** The privileges on record: they stay as they are. */
  readonly delegatedAdmin: boolean;
  readonly since: string;
  readonly version: number;
  /** What has to be ended or transferred first; with any of these nothing can be confirmed. */
  readonly blockedBy: readonly Subscription[];
  /** To be ticked one by one; none is ticked beforehand. */
  readonly statements: readonly ShownStatement[];
  readonly acknowledgementVersion: string;
}

/** Which relationship, and in which language its ending is read. */
export interface RelationshipEndingRequest {
  /** Chosen by the caller from what it answers, so that the same press shows the same ending. */
  readonly endingId: string;
  readonly customerTenantId: string;
  readonly type?: RelationshipType | undefined;
  readonly language: Language;
}

/**
 * What ending the relationship with a customer does, what stands in its way, and what has to be stated (S2). It can be
 * confirmed for a day, by this person, as long as nothing changes meanwhile.
 * @throws Refusal roleMissing, notFound (not in the partner's own list), alreadyEnded, notYours
 */
export async function showRelationshipEnding(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  { endingId, customerTenantId, type = 'reseller', language }: RelationshipEndingRequest,
): Promise<RelationshipEnding> {
  await requireRole(dependencies, actor, 'removeCustomer');
  const { store } = dependencies;
  const { tenantId } = actor.partner;
  // Nothing of a tenant is looked at unless it is in the partner's own list.
  const entry = await customerEntryRecord.read(store, tenantId, customerTenantId, type);
  if (!entry) throw new Refusal('customerNotFound');
  const found = await relationshipRecord.read(store, customerTenantId, tenantId, type);
  if (found?.value.state !== 'active') throw new Refusal('alreadyEnded');
  const { version, delegatedAdmin, since } = found.value;
  const blockedBy =
    type === 'reseller' ? await activeSubscriptions(dependencies, customerTenantId, tenantId) : [];
  if (blockedBy.length === 0) {
    const facts = { kind: 'relationship' as const, id: endingId, customerTenantId, type, version, language };
    await rememberEnding(dependencies, actor, facts);
  }
  return {
    kind: 'relationship',
    endingId,
    customer: { tenantId: customerTenantId, name: entry.value.name },
    type,
    delegatedAdmin,
    since,
    version,
    blockedBy,
    statements: statementsShown('relationship', language),
    acknowledgementVersion,
  };
}

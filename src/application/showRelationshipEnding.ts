import { acknowledgementVersion } from '../domain/acknowledgement';
import type { NamedOrganisation } from '../domain/invitation';
import type { Language } from '../domain/language';
import { Refusal } from '../domain/refusal';
import type { RelationshipType } from '../domain/relationship';
import type { Subscription } from '../domain/subscription';
import { activeSubscriptions } from './activeSubscriptions';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Statements } from './endings';
import { rememberEnding, statementsShown } from './endings';
import { customerEntryRecord, relationshipRecord } from './records/customers';

/** A relationship that may be ended, as it stands now. */
export interface EndableRelationship {
  readonly kind: 'relationship';
  readonly customer: NamedOrganisation;
  readonly type: RelationshipType;
  /** The privileges on record: they stay as they are. */
  readonly delegatedAdmin: boolean;
  readonly since: string;
  readonly version: number;
  /** What has to be ended or transferred first; with any of these nothing can be confirmed. */
  readonly blockedBy: readonly Subscription[];
}

/** The same, with what has to be stated. */
export interface RelationshipEnding extends EndableRelationship, Statements {}

/** Which relationship. */
export interface RelationshipChoice {
  readonly customerTenantId: string;
  readonly type?: RelationshipType | undefined;
}

/** Which relationship, and in which language its ending is read. */
export interface RelationshipEndingRequest extends RelationshipChoice {
  /** Chosen by the caller from what it answers, so that the same press shows the same ending. */
  readonly endingId: string;
  readonly language: Language;
  /** The version that the person has seen before, if any: another one has to be seen first. */
  readonly seenVersion?: number;
}

/**
 * What ending the relationship with a customer is about, and what stands in its way (S2). Nothing is written.
 * @throws Refusal roleMissing, customerNotFound (not in the partner's own list), alreadyEnded
 */
export async function lookAtRelationship(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  { customerTenantId, type = 'reseller' }: RelationshipChoice,
): Promise<EndableRelationship> {
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
  const customer = { tenantId: customerTenantId, name: entry.value.name };
  return { kind: 'relationship', customer, type, delegatedAdmin, since, version, blockedBy };
}

/**
 * The same with what has to be stated. It can be confirmed for a day, by this person, as long as nothing changes
 * meanwhile.
 * @throws Refusal as lookAtRelationship, notYours
 */
export async function showRelationshipEnding(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  { endingId, language, seenVersion, ...choice }: RelationshipEndingRequest,
): Promise<RelationshipEnding> {
  const relationship = await lookAtRelationship(dependencies, actor, choice);
  const { customer, type, version, blockedBy } = relationship;
  const confirmable = blockedBy.length === 0 && version === (seenVersion ?? version);
  if (confirmable) {
    const customerTenantId = customer.tenantId;
    const facts = { kind: 'relationship' as const, id: endingId, customerTenantId, type, version, language };
    await rememberEnding(dependencies, actor, facts);
  }
  const statements = statementsShown('relationship', language);
  return { ...relationship, endingId, confirmable, statements, acknowledgementVersion };
}

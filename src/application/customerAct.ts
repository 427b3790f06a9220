import type { CustomerAction } from '../domain/partnerKind';
import { actionsOn } from '../domain/partnerKind';
import { momentOf } from '../domain/identifiers';
import type { NamedPerson } from '../domain/invitation';
import type { Customer } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import type { Relationship, RelationshipType, StandingRelationship } from '../domain/relationship';
import type { Operation, StoredDocument } from './documentStore';
import type { Dependencies } from './dependencies';
import { auditHeadId, auditOperations } from './records/audit';
import { relationshipRecord } from './records/customers';
import type { OutboxMessageOf } from './records/outbox';
import { post } from './records/outbox';
import type { Kept } from './records/record';
import type { Visitor } from './visitor';

/** A relationship as the page showed it to the person who now confirms something about it. */
export interface ShownRelationship {
  readonly partnerTenantId: string;
  readonly type: RelationshipType;
  readonly version: number;
}

/** What a customer's act is called where it is recorded. */
export type CustomerAct = OutboxMessageOf<'customerAct'>['act'];

/** What is on record at the customer about one relationship, and one document more. */
export interface ActedOn {
  readonly kept: Kept<Relationship>;
  readonly head: StoredDocument | null | undefined;
  readonly beside: StoredDocument | null | undefined;
}

/** @throws Refusal partnerNotFound */
export async function readActedOn(
  { store }: Pick<Dependencies, 'store'>,
  { tenantId }: Customer,
  { partnerTenantId, type }: Pick<ShownRelationship, 'partnerTenantId' | 'type'>,
  besideId?: string,
): Promise<ActedOn> {
  const [stored, head, beside] = await store.readMany(tenantId, [
    relationshipRecord.id(partnerTenantId, type),
    auditHeadId,
    ...(besideId === undefined ? [] : [besideId]),
  ]);
  const kept = relationshipRecord.parseOrNull(stored);
  if (!kept) throw new Refusal('partnerNotFound');
  return { kept, head, beside };
}

/**
 * Lets pass what is confirmed as it was shown, and what the rules allow.
 * @throws Refusal alreadyEnded, stateChanged, deletionNotAllowed
 */
export function requireAllowed(
  relationship: Relationship,
  shown: ShownRelationship,
  action: CustomerAction,
): asserts relationship is StandingRelationship {
  const allowed = actionsOn(relationship);
  if (relationship.state === 'deleted' || allowed.length === 0) throw new Refusal('alreadyEnded');
  if (relationship.version !== shown.version) throw new Refusal('stateChanged');
  if (!allowed.includes(action)) {
    throw new Refusal(action === 'deletePartner' ? 'deletionNotAllowed' : 'stateChanged');
  }
}

/** Who acted, for which customer, when. */
export interface Acting {
  readonly customer: Customer;
  readonly by: NamedPerson;
  readonly at: string;
}

/** The person and the moment of an act. */
export function actingAs(
  { clock }: Pick<Dependencies, 'clock'>,
  customer: Customer,
  { objectId, name }: Visitor,
): Acting {
  return { customer, by: { objectId, name }, at: momentOf(clock()) };
}

/** The news of an act for the partner, to be committed with the act itself. */
export function actPosted(act: CustomerAct, { customer, by, at }: Acting, after: Relationship): Operation {
  const { tenantId, name, country, domain } = customer;
  const { partner, type, delegatedAdmin, since, version } = after;
  const endedAt =
    after.state === 'removed' ? after.removedAt : after.state === 'deleted' ? after.deletedAt : undefined;
  const relationship = {
    type,
    delegatedAdmin,
    since,
    version,
    ...(endedAt === undefined ? {} : { endedAt }),
  };
  return post(
    `customer-act:${act}:${type}:${partner.tenantId}:${at}`,
    {
      kind: 'customerAct',
      act,
      partner,
      customer: { tenantId, name, country, domain },
      relationship,
      by,
      at,
    },
    at,
  );
}

/** An act as the customer's audit record tells it. */
export function actEvent(act: CustomerAct, { customer, by, at }: Acting, { partner, type }: Relationship) {
  return {
    at,
    action: act,
    actor: { tenantId: customer.tenantId, ...by },
    facts: { partner: partner.name, partnerTenant: partner.tenantId, type },
  };
}

/** Audit entry and news of an act, to be committed with it. */
export const actOperations = (
  act: CustomerAct,
  acting: Acting,
  after: Relationship,
  head: StoredDocument | null | undefined,
): readonly Operation[] => [
  ...auditOperations(head, [actEvent(act, acting, after)]),
  actPosted(act, acting, after),
];

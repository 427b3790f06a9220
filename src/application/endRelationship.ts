import type { AcknowledgementOf } from '../domain/acknowledgement';
import { momentOf } from '../domain/identifiers';
import { Refusal } from '../domain/refusal';
import { ended } from '../domain/relationship';
import { activeSubscriptions } from './activeSubscriptions';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Confirmation } from './endings';
import { confirmedEnding, stated } from './endings';
import { acknowledgementFacts, acknowledgementRecord } from './records/acknowledgements';
import { auditHeadId, auditOperations } from './records/audit';
import { relationshipRecord } from './records/customers';
import type { EndingOf } from './records/endings';
import { organisationRecord } from './records/organisations';
import { post } from './records/outbox';
import { retryOnConflict } from './retryOnConflict';

/**
 * Ends the relationship with a customer (S2): the removal, what was stated, the customer's audit entry and the news for
 * the partner's side are one commit in the customer's partition. Privileges on record stay as they are.
 * @returns what was stated and is now kept for good; a press that comes again gets the same again
 * @throws Refusal roleMissing, and as confirmedEnding; alreadyEnded, subscriptionsActive (with `names`)
 */
export async function endRelationship(
  dependencies: Dependencies,
  actor: Actor,
  confirmation: Confirmation,
): Promise<AcknowledgementOf<'relationship'>> {
  await requireRole(dependencies, actor, 'removeCustomer');
  const { ending, already } = await confirmedEnding(dependencies, actor, confirmation);
  if (already?.kind === 'relationship') return already;
  if (ending?.kind !== 'relationship') throw new Refusal('cardDataInvalid');
  return retryOnConflict(() => end(dependencies, actor, ending));
}

async function end(
  dependencies: Dependencies,
  actor: Actor,
  ending: EndingOf<'relationship'>,
): Promise<AcknowledgementOf<'relationship'>> {
  const { store, clock } = dependencies;
  const { partner } = actor;
  const { customerTenantId, type } = ending;
  const [stored, organisation, head, made] = await store.readMany(customerTenantId, [
    relationshipRecord.id(partner.tenantId, type),
    organisationRecord.id(),
    auditHeadId,
    acknowledgementRecord.id(ending.id),
  ]);
  const already = acknowledgementRecord.parseOrNull(made)?.value;
  if (already?.kind === 'relationship') return already;
  const relationship = relationshipRecord.parseOrNull(stored);
  const customer = organisationRecord.parseOrNull(organisation)?.value;
  if (!relationship || !customer) throw new Refusal('stateChanged');
  if (relationship.value.state !== 'active') throw new Refusal('alreadyEnded');
  if (relationship.value.version !== ending.version) throw new Refusal('stateChanged');
  if (type === 'reseller') {
    const blockedBy = await activeSubscriptions(dependencies, customerTenantId, partner.tenantId);
    const names = blockedBy.map(({ offer, quantity }) => `${offer} (${quantity})`).join(', ');
    if (blockedBy.length > 0) throw new Refusal('subscriptionsActive', { names });
  }
  const at = momentOf(clock());
  const { tenantId, name, country, domain } = customer;
  const acknowledgement = {
    ...stated(ending, actor, at),
    kind: 'relationship' as const,
    partner: { tenantId: partner.tenantId, name: partner.name },
    customer: { tenantId, name },
    type,
  };
  const after = ended(relationship.value, at, ending.id);
  const { delegatedAdmin, since, version } = after;
  await store.commit(customerTenantId, [
    relationshipRecord.replace(after, relationship.etag),
    acknowledgementRecord.create(acknowledgement),
    post(
      `relationship-ended:${ending.id}`,
      {
        kind: 'relationshipEnded',
        customer: { tenantId, name, country, domain },
        relationship: { delegatedAdmin, since, version },
        acknowledgement,
      },
      at,
    ),
    ...auditOperations(head, [
      {
        at,
        action: 'relationshipRemoved',
        actor: acknowledgement.by,
        facts: {
          partner: partner.name,
          partnerTenant: partner.tenantId,
          ...acknowledgementFacts(acknowledgement),
        },
      },
    ]),
  ]);
  return acknowledgement;
}

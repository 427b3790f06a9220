import type { AcknowledgementOf } from '../domain/acknowledgement';
import { momentOf } from '../domain/identifiers';
import { ended } from '../domain/partnership';
import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import type { Confirmation } from './endings';
import { confirmedEnding, stated } from './endings';
import { acknowledgementFacts, acknowledgementRecord } from './records/acknowledgements';
import { auditHeadId, auditOperations } from './records/audit';
import type { EndingOf } from './records/endings';
import { post } from './records/outbox';
import { partnershipRecord } from './records/partnerships';
import { retryOnConflict } from './retryOnConflict';
import type { PartnershipSide } from './showPartnershipEnding';
import { requireSide, tenantsOf } from './showPartnershipEnding';

/**
 * Ends a partnership, from either side (S3): the removal, what was stated, the provider's audit entry and the news for
 * the reseller's records are one commit in the provider's partition. No customer's partition is touched.
 * @returns what was stated and is now kept for good; a press that comes again gets the same again
 * @throws Refusal partnershipNotFound, roleMissing, and as confirmedEnding; alreadyEnded
 */
export async function endPartnership(
  dependencies: Dependencies,
  actor: Actor,
  confirmation: Confirmation,
): Promise<AcknowledgementOf<'partnership'>> {
  const side = await requireSide(dependencies, actor);
  const { ending, already } = await confirmedEnding(dependencies, actor, confirmation);
  if (already?.kind === 'partnership') return already;
  if (ending?.kind !== 'partnership') throw new Refusal('cardDataInvalid');
  return retryOnConflict(() => end(dependencies, actor, ending, side));
}

async function end(
  { store, clock }: Dependencies,
  actor: Actor,
  ending: EndingOf<'partnership'>,
  side: PartnershipSide,
): Promise<AcknowledgementOf<'partnership'>> {
  const { providerTenantId, resellerTenantId } = tenantsOf(actor, side, ending.counterpartTenantId);
  const [stored, head, made] = await store.readMany(providerTenantId, [
    partnershipRecord.id(resellerTenantId),
    auditHeadId,
    acknowledgementRecord.id(ending.id),
  ]);
  const already = acknowledgementRecord.parseOrNull(made)?.value;
  if (already?.kind === 'partnership') return already;
  const partnership = partnershipRecord.parseOrNull(stored);
  if (!partnership) throw new Refusal('stateChanged');
  if (partnership.value.state === 'removed') throw new Refusal('alreadyEnded');
  if (partnership.value.version !== ending.version) throw new Refusal('stateChanged');
  const at = momentOf(clock());
  const { provider, reseller } = partnership.value;
  const acknowledgement = {
    ...stated(ending, actor, at),
    kind: 'partnership' as const,
    provider,
    reseller: { tenantId: reseller.tenantId, name: reseller.name },
  };
  const after = ended(partnership.value, { removedAt: at, removedBy: side, acknowledgementId: ending.id });
  const { since, version } = after;
  await store.commit(providerTenantId, [
    partnershipRecord.replace(after, partnership.etag),
    acknowledgementRecord.create(acknowledgement),
    post(`partnership-ended:${ending.id}`, { kind: 'partnershipEnded', since, version, acknowledgement }, at),
    ...auditOperations(head, [
      {
        at,
        action: 'partnershipRemoved',
        actor: acknowledgement.by,
        facts: {
          reseller: reseller.name,
          resellerTenant: reseller.tenantId,
          ...acknowledgementFacts(acknowledgement),
        },
      },
    ]),
  ]);
  return acknowledgement;
}

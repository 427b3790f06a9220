import { momentOf } from '../domain/identifiers';
import type { OpenInvitation } from '../domain/invitation';
import { decided } from '../domain/invitationLife';
import type { Partner } from '../domain/organisation';
import type { ActivePartnership } from '../domain/partnership';
import { accepted } from '../domain/partnership';
import { Refusal } from '../domain/refusal';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { followers } from './followers';
import type { PartnershipView, RequestSide } from './partnershipView';
import { partnershipViewFor, readRequestSide } from './presentPartnershipRequest';
import { auditOperations } from './records/audit';
import { invitationRecord } from './records/invitations';
import { post } from './records/outbox';
import { partnershipRecord } from './records/partnerships';
import type { Kept } from './records/record';
import { retryOnConflict } from './retryOnConflict';
import type { Visitor } from './visitor';

/** What a Global admin of the reseller pressed. */
export interface PartnershipChoice {
  readonly outcome: 'accepted' | 'declined';
  /** Whether the box was ticked that says: this authorises the provider to order for the reseller's customers (S3). */
  readonly authorisesOrdering: boolean;
}

interface Deciding {
  readonly side: RequestSide;
  readonly request: Kept<Extract<OpenInvitation, { kind: 'partnership' }>>;
  readonly reseller: Partner;
  readonly by: { readonly objectId: string; readonly name: string };
  readonly outcome: PartnershipChoice['outcome'];
  readonly at: string;
}

/**
 * The reseller's decision on a partnership request (S3). Request and partnership are both the provider's, so decision,
 * partnership, audit entry and outbox are one commit there.
 * @returns the page for what is now so; whoever may not decide, or comes second, gets the page that says it
 * @throws Refusal partnershipNotTicked when it is accepted with the box left empty
 */
export async function decidePartnershipRequest(
  dependencies: Dependencies,
  token: string,
  visitor: Visitor,
  { outcome, authorisesOrdering }: PartnershipChoice,
): Promise<PartnershipView> {
  const target = dependencies.links.readPartnership(token);
  if (!target) return { page: 'unknown' };
  return retryOnConflict(async () => {
    const side = await readRequestSide(dependencies, target, visitor);
    if (!side) return { page: 'unknown' };
    const view = await partnershipViewFor(dependencies, side, visitor);
    const { organisation: reseller } = visitor;
    const request = side.request;
    if (view.page !== 'decide' || reseller.kind === 'customer' || !request || !isOpen(request)) return view;
    if (outcome === 'accepted' && !authorisesOrdering) throw new Refusal('partnershipNotTicked');
    const at = momentOf(dependencies.clock());
    const by = { objectId: visitor.objectId, name: visitor.name };
    const deciding = { side, request, reseller, by, outcome, at };
    await dependencies.store.commit(target.tenantId, decision(deciding));
    return { page: outcome, offer: side.offer, at, by: visitor.name };
  });
}

function isOpen(
  request: NonNullable<RequestSide['request']>,
): request is Kept<Extract<OpenInvitation, { kind: 'partnership' }>> {
  return request.value.state === 'open';
}

function decision(deciding: Deciding): readonly Operation[] {
  const { side, request, reseller, by, outcome, at } = deciding;
  const { id } = request.value;
  const organisation = { tenantId: reseller.tenantId, name: reseller.name };
  const settled = decided(request.value, { outcome, organisation, by, at });
  const agreed = outcome === 'accepted' ? partnershipOf(deciding) : null;
  const { tenantId, name } = side.offer.provider;
  return [
    invitationRecord.replace(settled, request.etag),
    ...(agreed ? [partnershipRecord.save(agreed, side.partnership)] : []),
    ...followers(settled, outcome, at),
    post(
      `partnership-decided:${id}`,
      {
        kind: 'partnershipDecided',
        invitationId: id,
        provider: { tenantId, name },
        resellerTenantId: reseller.tenantId,
        by,
        at,
        ...(agreed && { agreed: { since: agreed.since, version: agreed.version } }),
      },
      at,
    ),
    ...auditOperations(side.auditHead, [
      {
        at,
        action: agreed ? 'partnershipAccepted' : 'partnershipDeclined',
        actor: { tenantId: reseller.tenantId, ...by },
        facts: { invitation: id, reseller: reseller.name, resellerTenant: reseller.tenantId },
      },
    ]),
  ];
}

function partnershipOf({ side, request, reseller, by, at }: Deciding): ActivePartnership {
  const { tenantId, name } = side.offer.provider;
  return accepted(side.partnership?.value ?? null, {
    provider: { tenantId, name },
    reseller: { tenantId: reseller.tenantId, name: reseller.name, partnerId: reseller.partnerId },
    acceptedBy: by,
    through: request.value.id,
    at,
  });
}

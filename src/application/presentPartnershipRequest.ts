import { obstacleBetween } from '../domain/eligibility';
import { momentOf } from '../domain/identifiers';
import type { Invitation, PartnershipRequest } from '../domain/invitation';
import type { Dependencies } from './dependencies';
import { globalAdminsOf } from './globalAdmins';
import type { PartnershipTarget } from './links';
import { markOpened } from './markOpened';
import type {
  MissingForPartnership,
  PartnershipOffer,
  PartnershipView,
  RequestSide,
} from './partnershipView';
import { auditHeadId } from './records/audit';
import { invitationRecord } from './records/invitations';
import { organisationRecord } from './records/organisations';
import { partnershipRecord } from './records/partnerships';
import type { Kept } from './records/record';
import type { Visitor } from './visitor';

/**
 * What the page of a partnership request shows to this visitor (null: not signed in; S3).
 * @param byBrowser whether a person's browser asks; a mail scanner that follows the link has not opened it
 */
export async function presentPartnershipRequest(
  dependencies: Dependencies,
  token: string,
  visitor: Visitor | null,
  byBrowser: boolean,
): Promise<PartnershipView> {
  const target = dependencies.links.readPartnership(token);
  const side = target && (await readRequestSide(dependencies, target, visitor));
  if (!side) return { page: 'unknown' };
  if (byBrowser && side.request && !side.replaced) await markOpened(dependencies, side.request.value);
  return partnershipViewFor(dependencies, side, visitor);
}

/** The request and what goes with it, or null when there is nothing to show: no such provider, no such request. */
export async function readRequestSide(
  { store }: Pick<Dependencies, 'store'>,
  { tenantId, invitationId, version }: PartnershipTarget,
  visitor: Visitor | null,
): Promise<RequestSide | null> {
  const [organisation, stored, auditHead, partnership] = await store.readMany(tenantId, [
    organisationRecord.id(),
    invitationRecord.id(invitationId),
    auditHeadId,
    ...(visitor ? [partnershipRecord.id(visitor.organisation.tenantId)] : []),
  ]);
  const provider = organisationRecord.parseOrNull(organisation)?.value;
  const request = invitationRecord.parseOrNull(stored);
  if (!provider || provider.kind === 'customer' || request?.value.kind !== 'partnership') return null;
  const { addressee, language, linkVersion } = request.value;
  // A newer link than the request has is that of a draft which would send it once more.
  const sent = isSentRequest(request) && version <= linkVersion ? request : null;
  return {
    offer: { provider, addressee, language, ...(sent && { expiresAt: sent.value.expiresAt }) },
    request: sent,
    replaced: version < linkVersion,
    partnership: partnershipRecord.parseOrNull(partnership),
    auditHead: auditHead ?? null,
  };
}

function isSentRequest(
  found: Kept<Invitation>,
): found is Kept<Exclude<PartnershipRequest, { state: 'draft' }>> {
  return found.value.kind === 'partnership' && found.value.state !== 'draft';
}

/** The page for what is on record; the decision itself goes by the same view. */
export async function partnershipViewFor(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  side: RequestSide,
  visitor: Visitor | null,
): Promise<PartnershipView> {
  const { offer, partnership, request } = side;
  if (!request) return { page: 'notSentYet', offer };
  const over = overFor(dependencies, side, request.value, visitor);
  if (over) return over;
  if (!visitor) return { page: 'signIn', offer };
  const { organisation } = visitor;
  const missing = missingFor(offer, organisation);
  if (missing || organisation.kind === 'customer') {
    return { page: 'notReseller', offer, organisation, missing: missing ?? 'notEnrolled' };
  }
  const obstacle = obstacleBetween(offer.provider, organisation);
  if (obstacle === 'otherCloud' || obstacle === 'otherCountry')
    return { page: obstacle, offer, organisation };
  if (partnership?.value.state === 'active') {
    return { page: 'already', offer, since: partnership.value.since };
  }
  if (!visitor.isGlobalAdmin) {
    const whoCan = await globalAdminsOf(dependencies, organisation.tenantId);
    return { page: 'notGlobalAdmin', offer, whoCan };
  }
  return { page: 'decide', offer };
}

/** The page of a request that can no longer be decided on; null when it can. */
function overFor(
  { clock }: Pick<Dependencies, 'clock'>,
  { offer, replaced }: RequestSide,
  value: Exclude<PartnershipRequest, { state: 'draft' }>,
  visitor: Visitor | null,
): PartnershipView | null {
  if (value.state === 'accepted' || value.state === 'declined') {
    const own = visitor?.organisation.tenantId === value.reseller.tenantId;
    return { page: value.state, offer, at: value.decidedAt, ...(own && { by: value.decidedBy.name }) };
  }
  if (value.state === 'revoked') return { page: 'revoked', offer };
  if (replaced) return { page: 'replaced', offer };
  if (value.state === 'expired' || momentOf(clock()) >= value.expiresAt) return { page: 'expired', offer };
  return null;
}

/** What is missing for this organisation to be the reseller that is asked; null when nothing is. */
function missingFor(
  { addressee }: PartnershipOffer,
  organisation: Visitor['organisation'],
): MissingForPartnership | null {
  if (organisation.kind === 'customer') return 'notEnrolled';
  if (organisation.kind !== 'indirectReseller') return 'notIndirectReseller';
  const { partnerId } = addressee;
  return partnerId === undefined || partnerId === organisation.partnerId ? null : 'otherPartnerId';
}

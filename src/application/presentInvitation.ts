import { obstacleBetween } from '../domain/eligibility';
import { momentOf } from '../domain/identifiers';
import type { Invitation, OpenInvitation } from '../domain/invitation';
import { overFrom, visited } from '../domain/invitation';
import { alreadyGrants } from '../domain/relationship';
import type { Dependencies } from './dependencies';
import type { CustomerSide, InvitationView, PartnerSide } from './invitationView';
import { auditHeadId, auditOperations } from './records/audit';
import { decisionRecord } from './records/customers';
import { invitationRecord } from './records/invitations';
import { personRecord } from './records/organisations';
import { followers } from './followers';
import { readCustomerSide, readPartnerSide } from './readSides';
import { retryOnConflict } from './retryOnConflict';
import type { Visitor } from './visitor';

/**
 * What the page of an invitation link shows to this visitor (null: not signed in).
 * @param byBrowser whether a person's browser asks; a mail scanner that follows the link has not opened it
 */
export async function presentInvitation(
  dependencies: Dependencies,
  token: string,
  visitor: Visitor | null,
  byBrowser: boolean,
): Promise<InvitationView> {
  const target = dependencies.links.readInvitation(token);
  const partnerSide = target && (await readPartnerSide(dependencies, target));
  if (!target || !partnerSide) return { page: 'unknown' };
  if (byBrowser && target.kind === 'addressed') await markOpened(dependencies, partnerSide);
  const customerSide =
    visitor && (await readCustomerSide(dependencies, visitor.organisation.tenantId, target));
  return viewFor(dependencies, partnerSide, visitor, customerSide);
}

/** The page for what is on record on both sides; the decision itself goes by the same view. */
export async function viewFor(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  { offer, sent, invitation }: PartnerSide,
  visitor: Visitor | null,
  side: CustomerSide | null,
): Promise<InvitationView> {
  if (!sent) return { page: 'notSentYet', offer };
  // The customer's own record is the truth; what the partner's side says may still be on its way.
  if (side?.decision) {
    return { page: side.decision.outcome, offer, at: side.decision.at, by: side.decision.by.name };
  }
  if (invitation) {
    const { value } = invitation;
    if (value.state === 'accepted' || value.state === 'declined') {
      return { page: value.state, offer, at: value.decidedAt };
    }
    if (value.state !== 'open') return { page: value.state, offer };
    if (momentOf(clock()) >= overFrom(value)) return { page: 'expired', offer };
    if (visitor && value.boundTo && value.boundTo.tenantId !== visitor.organisation.tenantId) {
      const others = await decisionRecord.read(store, value.boundTo.tenantId, value.id);
      return others ? { page: others.value.outcome, offer, at: others.value.at } : { page: 'taken', offer };
    }
  }
  if (!visitor) return { page: 'signIn', offer };
  if (!side) return { page: 'notCustomer', offer };
  const { customer, relationship } = side;

  const obstacle = obstacleBetween(offer.partner, customer);
  if (obstacle === 'samePartner') return { page: 'notCustomer', offer };
  if (obstacle) return { page: obstacle, offer, customer };
  const granted = relationship?.value ?? null;
  if (alreadyGrants(granted, offer.delegatedAdmin)) {
    if (offer.link === 'account' && granted.through === 'account') {
      return {
        page: 'accepted',
        offer,
        at: granted.since,
        ...(granted.acceptedBy && { by: granted.acceptedBy.name }),
      };
    }
    return { page: 'already', offer, since: granted.since };
  }
  if (!visitor.isGlobalAdmin) {
    const people = await personRecord.page(store, customer.tenantId, { order: 'ascending', limit: 100 });
    const able = people.items.filter(({ value }) => value.roles.includes('globalAdmin'));
    return { page: 'notGlobalAdmin', offer, whoCan: able.map(({ value }) => value.name).slice(0, 5) };
  }
  return { page: 'decide', offer, agreementSigned: customer.agreement !== undefined };
}

async function markOpened({ store, clock }: Dependencies, { invitation }: PartnerSide): Promise<void> {
  const at = momentOf(clock());
  const isNews = (state: Invitation | undefined): state is OpenInvitation =>
    state?.state === 'open' && state.openedAt === undefined && at < overFrom(state);
  if (!invitation || !isNews(invitation.value)) return;
  const { id, partner } = invitation.value;
  await retryOnConflict(async () => {
    const [stored, head] = await store.readMany(partner.tenantId, [invitationRecord.id(id), auditHeadId]);
    const found = invitationRecord.parseOrNull(stored);
    if (!found || !isNews(found.value)) return;
    const opened = visited(found.value, at);
    await store.commit(partner.tenantId, [
      invitationRecord.replace(opened, found.etag),
      ...auditOperations(head, [{ at, action: 'invitationOpened', facts: { invitation: id } }]),
      ...followers(opened, 'opened', at),
    ]);
  });
}

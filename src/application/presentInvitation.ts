import { obstacleBetween } from '../domain/eligibility';
import { momentOf } from '../domain/identifiers';
import { overFrom } from '../domain/invitationLife';
import { alreadyGrants } from '../domain/relationship';
import type { Dependencies } from './dependencies';
import { globalAdminsOf } from './globalAdmins';
import type { CustomerSide, Half, InvitationView, Offer, PartnerSide } from './invitationView';
import { markOpened } from './markOpened';
import { readCustomerSide, readPartnerSide } from './readSides';
import { decisionRecord } from './records/customers';
import { awaitsAnswer, rememberReceived } from './rememberReceived';
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
  const { invitation, replaced, offer } = partnerSide;
  if (byBrowser && invitation && !replaced) await markOpened(dependencies, invitation.value);
  const customerSide =
    visitor && (await readCustomerSide(dependencies, visitor.organisation.tenantId, target, offer));
  const view = await viewFor(dependencies, partnerSide, visitor, customerSide);
  if (byBrowser && visitor && awaitsAnswer(view)) {
    await rememberReceived(dependencies, target, partnerSide, visitor);
  }
  return view;
}

/** The page for what is on record on both sides; the decision itself goes by the same view. */
export async function viewFor(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  partnerSide: PartnerSide,
  visitor: Visitor | null,
  side: CustomerSide | null,
): Promise<InvitationView> {
  const { offer } = partnerSide;
  if (!partnerSide.sent) return { page: 'notSentYet', offer };
  // The customer's own record is the truth; what the partner's side says may still be on its way.
  if (side?.decision) {
    const { outcome, at, by, withoutPrivileges } = side.decision;
    const answered = withoutPrivileges ? { ...offer, delegatedAdmin: false } : offer;
    const granted = [side.relationship, side.providerRelationship];
    const isEnded = granted.some((kept) => kept && kept.value.state !== 'active');
    return { page: outcome, offer: answered, at, by: by.name, ...(isEnded && { isEnded }) };
  }
  const over = await overFor(dependencies, partnerSide, visitor);
  if (over) return over;
  if (partnerSide.partnershipEnded) return { page: 'partnershipEnded', offer };
  if (!visitor) return { page: 'signIn', offer };
  if (!side) return { page: 'notCustomer', offer };
  const { customer } = side;

  const obstacle =
    obstacleBetween(offer.partner, customer) ?? (offer.provider && obstacleBetween(offer.provider, customer));
  if (obstacle === 'samePartner') return { page: 'notCustomer', offer };
  if (obstacle) return { page: obstacle, offer, customer };
  const halves = halvesOf(offer, side);
  if (halves.every(({ existing }) => existing)) return alreadyView(offer, side);
  if (!visitor.isGlobalAdmin) {
    return { page: 'notGlobalAdmin', offer, whoCan: await globalAdminsOf(dependencies, customer.tenantId) };
  }
  const agreementSigned = customer.agreement !== undefined;
  const otherAdministrators = side.otherAdministrators.map(({ value }) => value.partner);
  return { page: 'decide', offer, agreementSigned, halves, otherAdministrators };
}

/** The page of a link that can no longer be decided on, by what the partner's side says; null when it can. */
async function overFor(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  { offer, invitation, replaced }: PartnerSide,
  visitor: Visitor | null,
): Promise<InvitationView | null> {
  if (!invitation) return null;
  const { value } = invitation;
  if (value.state === 'accepted' || value.state === 'declined') {
    return { page: value.state, offer, at: value.decidedAt };
  }
  if (value.state === 'revoked') return { page: 'revoked', offer };
  if (replaced) return { page: 'replaced', offer };
  if (value.state === 'expired' || momentOf(clock()) >= overFrom(value)) return { page: 'expired', offer };
  if (visitor && value.boundTo && value.boundTo.tenantId !== visitor.organisation.tenantId) {
    const others = await decisionRecord.read(store, value.boundTo.tenantId, value.id);
    return others ? { page: others.value.outcome, offer, at: others.value.at } : { page: 'taken', offer };
  }
  return null;
}

/** The relationships a link asks for, and which of them there are already. */
function halvesOf(offer: Offer, { relationship, providerRelationship }: CustomerSide): readonly Half[] {
  const named = ({ tenantId, name }: Offer['partner']) => ({ tenantId, name });
  const { partner, provider, delegatedAdmin } = offer;
  const reseller: Half = {
    partner: named(partner),
    role: 'reseller',
    delegatedAdmin,
    existing: alreadyGrants(relationship?.value ?? null, delegatedAdmin),
  };
  if (!provider) return [reseller];
  const existing = alreadyGrants(providerRelationship?.value ?? null, false, 'provider');
  return [reseller, { partner: named(provider), role: 'provider', delegatedAdmin: false, existing }];
}

/** Everything is there: since the last of it was granted, which is also what says who accepted. */
function alreadyView(offer: Offer, { relationship, providerRelationship }: CustomerSide): InvitationView {
  const [last] = [relationship, ...(offer.provider ? [providerRelationship] : [])]
    .flatMap((kept) => (kept ? [kept.value] : []))
    .sort((one, other) => other.since.localeCompare(one.since));
  if (!last) throw new Error('what is already granted is on record');
  if (offer.link !== 'account' || last.through !== 'account') {
    return { page: 'already', offer, since: last.since };
  }
  const by = last.acceptedBy ? { by: last.acceptedBy.name } : {};
  return { page: 'accepted', offer, at: last.since, ...by };
}

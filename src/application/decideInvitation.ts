import { agreementVersion } from '../domain/agreement';
import type { AuditEvent } from '../domain/audit';
import { momentOf } from '../domain/identifiers';
import { bind } from '../domain/invitation';
import type { Customer } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import type { ActiveRelationship } from '../domain/relationship';
import { afterAcceptance } from '../domain/relationship';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import type { CustomerSide, InvitationView, Offer, PartnerSide } from './invitationView';
import type { LinkTarget } from './links';
import { viewFor } from './presentInvitation';
import { readCustomerSide, readPartnerSide } from './readSides';
import { auditOperations } from './records/audit';
import { decisionRecord, relationshipRecord } from './records/customers';
import { invitationRecord } from './records/invitations';
import { organisationRecord } from './records/organisations';
import { post } from './records/outbox';
import { retryOnConflict } from './retryOnConflict';
import type { Visitor } from './visitor';

/** What a Global admin of the customer pressed. */
export interface Choice {
  readonly outcome: 'accepted' | 'declined';
  /** Whether the box beside the Microsoft Customer Agreement was ticked. */
  readonly agreementTicked: boolean;
}

/**
 * The customer's decision on a link (S0, S4). First the link is bound to this tenant at the partner, so that it is good
 * once; then agreement, relationship, decision, audit and outbox are committed together at the customer.
 * @returns the page for what is now so; whoever may not decide, or comes second, gets the page that says it
 * @throws Refusal agreementNotTicked when the agreement is not signed yet and the box was left empty
 */
export async function decideInvitation(
  dependencies: Dependencies,
  token: string,
  visitor: Visitor,
  choice: Choice,
): Promise<InvitationView> {
  const target = dependencies.links.readInvitation(token);
  if (!target) return { page: 'unknown' };
  return retryOnConflict(async () => {
    const partnerSide = await readPartnerSide(dependencies, target);
    if (!partnerSide) return { page: 'unknown' };
    const side = await readCustomerSide(dependencies, visitor.organisation.tenantId, target);
    const view = await viewFor(dependencies, partnerSide, visitor, side);
    if (view.page !== 'decide' || !side) return view;
    if (choice.outcome === 'accepted' && !view.agreementSigned && !choice.agreementTicked) {
      throw new Refusal('agreementNotTicked');
    }
    const at = momentOf(dependencies.clock());
    await bindTo(dependencies, partnerSide, side.customer.tenantId, at);
    await dependencies.store.commit(
      side.customer.tenantId,
      decision(target, partnerSide.offer, side, visitor, choice, at),
    );
    return { page: choice.outcome, offer: partnerSide.offer, at, by: visitor.name };
  });
}

async function bindTo(
  { store }: Pick<Dependencies, 'store'>,
  { invitation, offer }: PartnerSide,
  customerTenantId: string,
  at: string,
): Promise<void> {
  if (invitation?.value.state !== 'open') return;
  const bound = bind(invitation.value, customerTenantId, at);
  await store.commit(offer.partner.tenantId, [invitationRecord.replace(bound, invitation.etag)]);
}

function decision(
  target: LinkTarget,
  offer: Offer,
  side: CustomerSide,
  visitor: Visitor,
  choice: Choice,
  at: string,
): readonly Operation[] {
  const by = { objectId: visitor.objectId, name: visitor.name };
  const accepted = choice.outcome === 'accepted' ? acceptance(target, offer, side, by, at) : null;
  const recorded =
    target.kind === 'addressed'
      ? [
          decisionRecord.create({
            invitationId: target.invitationId,
            partnerTenantId: target.tenantId,
            outcome: choice.outcome,
            by,
            at,
          }),
        ]
      : [];
  const events: AuditEvent[] = accepted?.events ?? [
    { ...eventBase(side.customer, by, at), action: 'invitationDeclined', facts: factsOf(target, offer) },
  ];
  return [
    ...recorded,
    ...(accepted?.operations ?? []),
    ...auditOperations(side.auditHead, events),
    ...news(target, offer, side.customer, by, at, accepted?.relationship),
  ];
}

function acceptance(
  target: LinkTarget,
  offer: Offer,
  { customer, customerEtag, relationship: before }: CustomerSide,
  by: { objectId: string; name: string },
  at: string,
): { operations: Operation[]; events: AuditEvent[]; relationship: ActiveRelationship } {
  const { partner, delegatedAdmin } = offer;
  const relationship = afterAcceptance(before?.value ?? null, {
    partner: { tenantId: partner.tenantId, name: partner.name },
    delegatedAdmin,
    acceptedBy: by,
    through: target.kind === 'addressed' ? target.invitationId : 'account',
    at,
  });
  const operations: Operation[] = [relationshipRecord.save(relationship, before)];
  const events: AuditEvent[] = [];
  if (!customer.agreement) {
    const agreement = { version: agreementVersion, signedAt: at, signedBy: by };
    operations.push(organisationRecord.replace({ ...customer, agreement }, customerEtag));
    events.push({
      ...eventBase(customer, by, at),
      action: 'agreementSigned',
      facts: { version: agreementVersion },
    });
  }
  events.push({
    ...eventBase(customer, by, at),
    action: 'relationshipAccepted',
    facts: factsOf(target, offer),
  });
  return { operations, events, relationship };
}

const eventBase = (customer: Customer, by: { objectId: string; name: string }, at: string) => ({
  at,
  actor: { tenantId: customer.tenantId, ...by },
});

const factsOf = (target: LinkTarget, { partner, delegatedAdmin }: Offer) => ({
  invitation: target.kind === 'addressed' ? target.invitationId : 'account',
  partner: partner.name,
  partnerTenant: partner.tenantId,
  delegatedAdmin: String(delegatedAdmin),
});

function news(
  target: LinkTarget,
  offer: Offer,
  { tenantId, name, country, domain }: Customer,
  by: { objectId: string; name: string },
  at: string,
  relationship: ActiveRelationship | undefined,
): readonly Operation[] {
  const customer = { tenantId, name, country, domain };
  const partnerTenantId = offer.partner.tenantId;
  const granted = relationship && {
    delegatedAdmin: relationship.delegatedAdmin,
    since: relationship.since,
    version: relationship.version,
  };
  if (target.kind === 'addressed') {
    const { invitationId } = target;
    const message = { kind: 'decision' as const, partnerTenantId, invitationId, customer, by, at };
    return [post(`decision:${invitationId}`, granted ? { ...message, granted } : message, at)];
  }
  // Declining the account link is nobody's news: the partner does not know who looked at it.
  if (!granted) return [];
  const linkDelegatedAdmin = offer.delegatedAdmin;
  const key = `account-acceptance:${partnerTenantId}:${granted.version}`;
  return [
    post(
      key,
      { kind: 'accountAcceptance', partnerTenantId, linkDelegatedAdmin, customer, by, at, granted },
      at,
    ),
  ];
}

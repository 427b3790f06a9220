import type { AuditEvent } from '../domain/audit';
import { momentOf } from '../domain/identifiers';
import { bind } from '../domain/invitationLife';
import { Refusal } from '../domain/refusal';
import type { StandingRelationship } from '../domain/relationship';
import type { Acceptance } from './acceptance';
import { acceptanceOf } from './acceptance';
import { newsOf } from './decisionNews';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import type { CustomerSide, Half, InvitationView, Offer, PartnerSide } from './invitationView';
import type { LinkTarget } from './links';
import { viewFor } from './presentInvitation';
import { readCustomerSide, readPartnerSide } from './readSides';
import { auditOperations } from './records/audit';
import { decisionRecord } from './records/customers';
import { invitationRecord } from './records/invitations';
import type { Kept } from './records/record';
import { retryOnConflict } from './retryOnConflict';
import type { Visitor } from './visitor';

/** What a Global admin of the customer pressed. */
export interface Choice {
  readonly outcome: 'accepted' | 'declined';
  /** Whether the box beside the Microsoft Customer Agreement was ticked. */
  readonly agreementTicked: boolean;
  /** The tenant of the partner that has the privileges from now on, where only one may have them (S1). */
  readonly adminKeeper?: string | undefined;
}

/** A decision as it is about to be recorded: on which link, by whom, when. */
export interface Deciding {
  readonly target: LinkTarget;
  readonly offer: Offer;
  /** What is granted: the privileges are left out where another partner keeps them. */
  readonly halves: readonly Half[];
  /** Who loses the privileges to the partner that keeps them. */
  readonly losing: readonly Kept<StandingRelationship>[];
  readonly side: CustomerSide;
  readonly by: { readonly objectId: string; readonly name: string };
  readonly at: string;
}

/**
 * The customer's decision on a link (S0, S2, S4). First the link is bound to this tenant at the partner, so that it is
 * good once; then agreement, relationships, decision, audit and outbox are committed together at the customer.
 * @returns the page for what is now so; whoever may not decide, or comes second, gets the page that says it
 * @throws Refusal agreementNotTicked when the agreement is not signed yet and the box was left empty;
 *   adminKeeperNotChosen when only one partner may have the privileges, another has them, and none was chosen
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
    const { offer } = partnerSide;
    const side = await readCustomerSide(dependencies, visitor.organisation.tenantId, target, offer);
    const view = await viewFor(dependencies, partnerSide, visitor, side);
    if (view.page !== 'decide' || !side) return view;
    if (choice.outcome === 'accepted' && !view.agreementSigned && !choice.agreementTicked) {
      throw new Refusal('agreementNotTicked');
    }
    const keeping =
      choice.outcome === 'accepted' ? keepingOf(offer, side, choice) : { granted: true, losing: [] };
    const at = momentOf(dependencies.clock());
    const by = { objectId: visitor.objectId, name: visitor.name };
    await bindTo(dependencies, partnerSide, side.customer.tenantId, at);
    const { granted, losing } = keeping;
    const halves = granted ? view.halves : view.halves.map((half) => ({ ...half, delegatedAdmin: false }));
    const deciding = { target, offer, halves, losing, side, by, at };
    const withoutPrivileges = !granted;
    await dependencies.store.commit(
      side.customer.tenantId,
      decision(deciding, choice.outcome, withoutPrivileges),
    );
    const answered = withoutPrivileges ? { ...offer, delegatedAdmin: false } : offer;
    return { page: choice.outcome, offer: answered, at, by: visitor.name };
  });
}

/**
 * Who has the privileges from now on, where only one partner may (S1): the one that asks, or one that has them.
 * @throws Refusal adminKeeperNotChosen, with `names`: who has them
 */
function keepingOf(
  { partner }: Offer,
  { otherAdministrators }: CustomerSide,
  { adminKeeper }: Choice,
): { readonly granted: boolean; readonly losing: readonly Kept<StandingRelationship>[] } {
  if (otherAdministrators.length === 0) return { granted: true, losing: [] };
  const tenants = [partner, ...otherAdministrators.map(({ value }) => value.partner)];
  if (!tenants.some(({ tenantId }) => tenantId === adminKeeper)) {
    const names = otherAdministrators.map(({ value }) => value.partner.name).join(', ');
    throw new Refusal('adminKeeperNotChosen', { names });
  }
  const losing = otherAdministrators.filter(({ value }) => value.partner.tenantId !== adminKeeper);
  return { granted: adminKeeper === partner.tenantId, losing };
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
  deciding: Deciding,
  outcome: Choice['outcome'],
  withoutPrivileges: boolean,
): readonly Operation[] {
  const { target, offer, side, by, at } = deciding;
  const accepted: Acceptance | null = outcome === 'accepted' ? acceptanceOf(deciding) : null;
  const recorded =
    target.kind === 'addressed'
      ? [
          decisionRecord.create({
            invitationId: target.invitationId,
            partnerTenantId: target.tenantId,
            outcome,
            ...(withoutPrivileges ? { withoutPrivileges } : {}),
            by,
            at,
          }),
        ]
      : [];
  const declined: AuditEvent = {
    at,
    actor: { tenantId: side.customer.tenantId, ...by },
    action: 'invitationDeclined',
    facts: {
      invitation: target.kind === 'addressed' ? target.invitationId : 'account',
      partner: offer.partner.name,
      partnerTenant: offer.partner.tenantId,
    },
  };
  return [
    ...recorded,
    ...(accepted?.operations ?? []),
    ...auditOperations(side.auditHead, accepted?.events ?? [declined]),
    ...newsOf(deciding, accepted),
  ];
}

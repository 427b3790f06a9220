import type { AuditEvent } from '../domain/audit';
import { momentOf } from '../domain/identifiers';
import { bind } from '../domain/invitationLife';
import { Refusal } from '../domain/refusal';
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
import { retryOnConflict } from './retryOnConflict';
import type { Visitor } from './visitor';

/** What a Global admin of the customer pressed. */
export interface Choice {
  readonly outcome: 'accepted' | 'declined';
  /** Whether the box beside the Microsoft Customer Agreement was ticked. */
  readonly agreementTicked: boolean;
}

/** A decision as it is about to be recorded: on which link, by whom, when. */
export interface Deciding {
  readonly target: LinkTarget;
  readonly offer: Offer;
  readonly halves: readonly Half[];
  readonly side: CustomerSide;
  readonly by: { readonly objectId: string; readonly name: string };
  readonly at: string;
}

/**
 * The customer's decision on a link (S0, S2, S4). First the link is bound to this tenant at the partner, so that it is
 * good once; then agreement, relationships, decision, audit and outbox are committed together at the customer.
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
    const { offer } = partnerSide;
    const side = await readCustomerSide(dependencies, visitor.organisation.tenantId, target, offer);
    const view = await viewFor(dependencies, partnerSide, visitor, side);
    if (view.page !== 'decide' || !side) return view;
    if (choice.outcome === 'accepted' && !view.agreementSigned && !choice.agreementTicked) {
      throw new Refusal('agreementNotTicked');
    }
    const at = momentOf(dependencies.clock());
    const by = { objectId: visitor.objectId, name: visitor.name };
    await bindTo(dependencies, partnerSide, side.customer.tenantId, at);
    const deciding = { target, offer, halves: view.halves, side, by, at };
    await dependencies.store.commit(side.customer.tenantId, decision(deciding, choice.outcome));
    return { page: choice.outcome, offer, at, by: visitor.name };
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

function decision(deciding: Deciding, outcome: Choice['outcome']): readonly Operation[] {
  const { target, offer, side, by, at } = deciding;
  const accepted: Acceptance | null = outcome === 'accepted' ? acceptanceOf(deciding) : null;
  const recorded =
    target.kind === 'addressed'
      ? [
          decisionRecord.create({
            invitationId: target.invitationId,
            partnerTenantId: target.tenantId,
            outcome,
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

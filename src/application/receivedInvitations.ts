import type { NamedOrganisation } from '../domain/invitation';
import type { Dependencies } from './dependencies';
import { viewFor } from './presentInvitation';
import { readCustomerSide, readPartnerSide } from './readSides';
import { decisionRecord } from './records/customers';
import type { Received } from './records/received';
import { receivedRecord } from './records/received';
import { awaitsAnswer } from './rememberReceived';
import type { Visitor } from './visitor';

/** How many unanswered invitations are shown: the ones that were opened last. */
const shownAtMost = 10;

/** An invitation that waits for the answer of the visitor's organisation. */
export interface PendingInvitation {
  readonly partner: NamedOrganisation;
  /** Of a joint one: the provider that is accepted at the same time. */
  readonly provider?: NamedOrganisation;
  readonly delegatedAdmin: boolean;
  readonly expiresAt: string;
  /** Where it is answered. */
  readonly link: string;
}

/** The invitations that have reached the visitor's organisation and wait for its answer, the latest first. */
export async function pendingInvitations(
  dependencies: Dependencies,
  visitor: Visitor,
): Promise<readonly PendingInvitation[]> {
  const { store } = dependencies;
  const { tenantId } = visitor.organisation;
  const { items } = await receivedRecord.page(store, tenantId, { order: 'descending', limit: shownAtMost });
  if (items.length === 0) return [];
  const ids = items.map(({ value }) => decisionRecord.id(value.invitationId));
  const decisions = await store.readMany(tenantId, ids);
  const undecided = items.filter((_, index) => !decisions[index]).map(({ value }) => value);
  const pending = await Promise.all(undecided.map((one) => pendingFrom(dependencies, visitor, one)));
  return pending.filter((one) => one !== null);
}

/** What the invitation itself says of it, where it is; null when it no longer waits for this organisation. */
async function pendingFrom(
  dependencies: Dependencies,
  visitor: Visitor,
  { invitationId, partner, linkVersion: version }: Received,
): Promise<PendingInvitation | null> {
  const target = { kind: 'addressed' as const, tenantId: partner.tenantId, invitationId, version };
  const partnerSide = await readPartnerSide(dependencies, target);
  if (!partnerSide) return null;
  const { offer } = partnerSide;
  const side = await readCustomerSide(dependencies, visitor.organisation.tenantId, target, offer);
  const view = await viewFor(dependencies, partnerSide, visitor, side);
  if (!awaitsAnswer(view) || offer.expiresAt === undefined) return null;
  const { provider, delegatedAdmin, expiresAt } = offer;
  return {
    partner: { tenantId: offer.partner.tenantId, name: offer.partner.name },
    ...(provider && { provider: { tenantId: provider.tenantId, name: provider.name } }),
    ...{ delegatedAdmin, expiresAt },
    link: dependencies.links.invitationUrl(target),
  };
}

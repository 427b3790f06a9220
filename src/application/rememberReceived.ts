import { momentOf } from '../domain/identifiers';
import type { Dependencies } from './dependencies';
import type { InvitationView, PartnerSide } from './invitationView';
import type { LinkTarget } from './links';
import { receivedRecord } from './records/received';
import type { Visitor } from './visitor';

/**
 * Keeps that an addressed invitation has reached this customer, as somebody of it has just read it signed in: a Global
 * admin then finds it in the list of partners.
 */
export async function rememberReceived(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  target: LinkTarget,
  { offer }: PartnerSide,
  visitor: Visitor,
): Promise<void> {
  const { expiresAt, partner } = offer;
  if (target.kind !== 'addressed' || expiresAt === undefined) return;
  const { tenantId } = visitor.organisation;
  const { invitationId, version: linkVersion } = target;
  const before = await receivedRecord.read(store, tenantId, invitationId);
  if (before?.value.linkVersion === linkVersion && before.value.expiresAt === expiresAt) return;
  const named = { tenantId: partner.tenantId, name: partner.name };
  const received = { invitationId, partner: named, linkVersion, expiresAt, at: momentOf(clock()) };
  await store.commit(tenantId, [receivedRecord.put(received)]);
}

/** Whether a page waits for the answer of the reader's organisation. */
export const awaitsAnswer = ({ page }: InvitationView): boolean =>
  page === 'decide' || page === 'notGlobalAdmin';

import type { AccountLink } from '../domain/accountLink';
import { sentAgain } from '../domain/accountLink';
import type { DraftInvitation, Follower } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import type { Sending } from './openInvitation';
import { auditOperations } from './records/audit';
import { accountLinkId, accountLinkRecord, invitationRecord } from './records/invitations';
import type { Kept } from './records/record';
import { sentEvent } from './sending';

/** The partner's own link was sent: there is one of it, whoever sends it and however often. */
export async function sendAccountLink(
  { store }: Pick<Dependencies, 'store'>,
  actor: Actor,
  { draft, head, follower, at }: Sending,
): Promise<AccountLink> {
  const { value } = draft;
  // A partnership is always asked of somebody: there is no account link for it.
  if (value.kind === 'partnership') throw new Refusal('resellerNotNamed');
  const { tenantId } = actor.partner;
  const providerTenantId = value.kind === 'resellerWithProvider' ? value.provider.tenantId : undefined;
  const before = accountLinkRecord.parseOrNull(
    await store.read(tenantId, accountLinkId(value.delegatedAdmin, providerTenantId)),
  );
  const link = linkAfter(before, value, at, follower);
  await store.commit(tenantId, [
    invitationRecord.remove(draft),
    accountLinkRecord.save(link, before),
    ...auditOperations(head, [sentEvent(actor, value, at, 'accountLinkSent')]),
  ]);
  return link;
}

function linkAfter(
  before: Kept<AccountLink> | null,
  draft: Exclude<DraftInvitation, { kind: 'partnership' }>,
  at: string,
  follower: Follower,
): AccountLink {
  if (before) return sentAgain(before.value, at, follower);
  const { partner, delegatedAdmin } = draft;
  const provider = draft.kind === 'resellerWithProvider' ? { provider: draft.provider } : {};
  const first = { firstSentAt: at, lastSentAt: at, acceptances: 0, followers: [follower] };
  return { state: 'standing', partner, delegatedAdmin, ...provider, ...first };
}

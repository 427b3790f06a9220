import type { AccountLink } from '../domain/accountLink';
import { sentAgain } from '../domain/accountLink';
import type { AuditEvent } from '../domain/audit';
import { momentOf } from '../domain/identifiers';
import type { DraftInvitation, Follower, SentInvitation } from '../domain/invitation';
import { open } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import { accountLinkId, accountLinkRecord, invitationRecord } from './records/invitations';
import { auditHeadId, auditOperations } from './records/audit';
import { post } from './records/outbox';
import type { Kept } from './records/record';
import { retryOnConflict } from './retryOnConflict';

const day = 86_400_000;

/**
 * The partner says that it has sent the e-mail (*Done*, S0): the link works from now on. Said twice, it is the same.
 * @returns the invitation as it now is, or the account link when the request named no customer
 * @throws Refusal personUnknown, roleMissing, notFound, notYours
 */
export async function openInvitation(
  dependencies: Dependencies,
  actor: Actor,
  { invitationId, follower }: { readonly invitationId: string; readonly follower: Follower },
): Promise<SentInvitation | AccountLink> {
  await requireRole(dependencies, actor, 'requestRelationship');
  const { store } = dependencies;
  const { tenantId } = actor.partner;

  return retryOnConflict(async () => {
    const [stored, head, withPrivileges, without] = await store.readMany(tenantId, [
      invitationRecord.id(invitationId),
      auditHeadId,
      accountLinkId(true),
      accountLinkId(false),
    ]);
    const found = invitationRecord.parseOrNull(stored);
    if (!found) throw new Refusal('notFound');
    const { value: invitation, etag } = found;
    if (invitation.requestedBy.objectId !== actor.person.objectId) {
      throw new Refusal('notYours', { name: invitation.requestedBy.name });
    }
    if (invitation.state !== 'draft') return invitation;

    const at = momentOf(dependencies.clock());
    if (invitation.link === 'account') {
      const before = accountLinkRecord.parseOrNull(invitation.delegatedAdmin ? withPrivileges : without);
      const link = accountLinkAfter(before, invitation, at, follower);
      await store.commit(tenantId, [
        invitationRecord.remove({ value: invitation, etag }),
        accountLinkRecord.save(link, before),
        ...auditOperations(head, [sentEvent(actor, invitation, at, 'accountLinkSent')]),
      ]);
      return link;
    }
    const expiresAt = momentOf(dependencies.clock() + dependencies.invitationDays * day);
    const opened = open(invitation, at, expiresAt, follower);
    await store.commit(tenantId, [
      invitationRecord.replace(opened, etag),
      post(`expiry:${invitation.id}`, { kind: 'expiry', invitationId: invitation.id }, expiresAt),
      ...auditOperations(head, [sentEvent(actor, invitation, at, 'invitationSent')]),
    ]);
    return opened;
  });
}

function accountLinkAfter(
  before: Kept<AccountLink> | null,
  draft: DraftInvitation,
  at: string,
  follower: Follower,
): AccountLink {
  if (before) return sentAgain(before.value, at, follower);
  const { partner, delegatedAdmin } = draft;
  const first = { firstSentAt: at, lastSentAt: at, acceptances: 0, followers: [follower] };
  return { state: 'standing', partner, delegatedAdmin, ...first };
}

function sentEvent(
  { person, partner }: Actor,
  { id, addressee, delegatedAdmin }: DraftInvitation,
  at: string,
  action: 'invitationSent' | 'accountLinkSent',
): AuditEvent {
  return {
    at,
    action,
    actor: { tenantId: partner.tenantId, objectId: person.objectId, name: person.name },
    facts: {
      invitation: id,
      customer: addressee.name ?? addressee.email ?? '',
      delegatedAdmin: String(delegatedAdmin),
    },
  };
}

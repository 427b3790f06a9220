import type { AuditEvent } from '../domain/audit';
import { momentOf } from '../domain/identifiers';
import type { DraftInvitation } from '../domain/invitation';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { post } from './records/outbox';

const day = 86_400_000;

/** How long before its date people are told that an invitation is about to expire, in milliseconds. */
const noticeAhead = day;

/** When an invitation that is sent now expires, and what has to be posted for that. */
export function expiryOf(
  { clock, invitationDays }: Pick<Dependencies, 'clock' | 'invitationDays'>,
  invitationId: string,
  sending: number,
): { readonly expiresAt: string; readonly operations: readonly Operation[] } {
  const over = clock() + invitationDays * day;
  const expiresAt = momentOf(over);
  const key = `${invitationId}:${sending}`;
  const message = { invitationId, sending };
  const operations = [post(`expiry:${key}`, { kind: 'expiry', ...message }, expiresAt)];
  // An invitation that is good for a day only would be announced as ending when it begins.
  if (invitationDays > 1) {
    operations.push(
      post(`expiry-notice:${key}`, { kind: 'expiryNotice', ...message }, momentOf(over - noticeAhead)),
    );
  }
  return { expiresAt, operations };
}

/** What the audit record says of a sending. */
export function sentEvent(
  { person, partner }: Actor,
  draft: DraftInvitation,
  at: string,
  action: 'invitationSent' | 'invitationResent' | 'accountLinkSent',
): AuditEvent {
  const { addressee } = draft;
  const named = addressee.name ?? addressee.email ?? addressee.partnerId ?? '';
  const asked: Record<string, string> =
    draft.kind === 'partnership'
      ? { reseller: named }
      : { customer: named, delegatedAdmin: String(draft.delegatedAdmin) };
  if (draft.kind === 'resellerWithProvider') asked['provider'] = draft.provider.name;
  return {
    at,
    action,
    actor: { tenantId: partner.tenantId, objectId: person.objectId, name: person.name },
    facts: { invitation: draft.resends ?? draft.id, kind: draft.kind, ...asked },
  };
}

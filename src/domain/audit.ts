import { createHash } from 'node:crypto';
import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';

/** What the audit record tells of, by name. */
export const auditActionSchema = z.enum([
  'invitationSent',
  'invitationOpened',
  'invitationAccepted',
  'invitationDeclined',
  'invitationExpired',
  'accountLinkSent',
  'agreementSigned',
  'relationshipAccepted',
  'relationshipRemoved',
  'partnershipAccepted',
  'partnershipDeclined',
  'partnershipRemoved',
  'invitationResent',
  'invitationRevoked',
  'customerAdded',
  'subscriptionOrdered',
  'licencesChanged',
  'subscriptionSuspended',
  'subscriptionResumed',
  'subscriptionEnded',
  'resellerAssociated',
  'supportContactSet',
  'temporaryPasswordShown',
  'temporaryPasswordRenewed',
  'refused',
]);
export type AuditAction = z.infer<typeof auditActionSchema>;

export const auditEntrySchema = z.object({
  /** 1 for a tenant's first entry, then without a gap. */
  sequence: z.number().int().positive(),
  at: momentSchema,
  action: auditActionSchema,
  /** Who did it; absent when Liaison itself did (an expiry). */
  actor: z.object({ tenantId: guidSchema, objectId: guidSchema, name: z.string() }).optional(),
  /** What it was done to: ids and names, short and plain. */
  facts: z.record(z.string(), z.string()),
  /** The hash of the entry before, all zeros before the first. */
  previousHash: z.string(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** Where a tenant's audit record ends. */
export const auditHeadSchema = z.object({ sequence: z.number().int().nonnegative(), hash: z.string() });
export type AuditHead = z.infer<typeof auditHeadSchema>;

export const emptyAuditHead: AuditHead = { sequence: 0, hash: '0'.repeat(64) };

/** What happened, before it has its place in the record. */
export type AuditEvent = Pick<AuditEntry, 'at' | 'action' | 'facts' | 'actor'>;

/** The event as the next entry behind `head`: numbered, and chained to it by hash. */
export function chained(head: AuditHead, event: AuditEvent): AuditEntry {
  const entry = { ...event, sequence: head.sequence + 1, previousHash: head.hash };
  return { ...entry, hash: hashOf(entry) };
}

/** SHA-256 over the entry's content in one fixed order of keys, in hexadecimal. */
function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const actor = entry.actor && [entry.actor.tenantId, entry.actor.objectId, entry.actor.name];
  const facts = Object.entries(entry.facts).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = [entry.sequence, entry.at, entry.action, actor ?? null, facts, entry.previousHash];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

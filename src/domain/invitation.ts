import { z } from 'zod';
import type { EmailDraft } from './emailDraft';
import { emailDraftSchema } from './emailDraft';
import { guidSchema, momentOf, momentSchema } from './identifiers';
import { languageSchema } from './language';
import { Refusal } from './refusal';

/** Someone as a record names them: the id decides, the name is for reading. */
export const namedPersonSchema = z.object({ objectId: guidSchema, name: z.string() });
export type NamedPerson = z.infer<typeof namedPersonSchema>;

/** An organisation as a record names it. */
export const namedOrganisationSchema = z.object({ tenantId: guidSchema, name: z.string() });
export type NamedOrganisation = z.infer<typeof namedOrganisationSchema>;

/** Whose chat is told of what becomes of an invitation, and which card there shows it. */
export const followerSchema = z.object({
  person: namedPersonSchema,
  language: languageSchema,
  /** Where the chat is: the bot's own reference, opaque to everybody else. */
  conversation: z.record(z.string(), z.unknown()),
  /** The card that shows the state, when there is one. */
  cardActivityId: z.string().optional(),
});
export type Follower = z.infer<typeof followerSchema>;

const requestSchema = z.object({
  id: guidSchema,
  kind: z.literal('reseller'),
  partner: namedOrganisationSchema,
  delegatedAdmin: z.boolean(),
  /** The language of the e-mail. */
  language: languageSchema,
  email: emailDraftSchema,
  requestedBy: namedPersonSchema,
  createdAt: momentSchema,
});

/** Who the invitation is for, as the request named them: at least one of the two. */
const addresseeSchema = z.object({ name: z.string().optional(), email: z.string().optional() });

const draftSchema = requestSchema.extend({
  state: z.literal('draft'),
  /** `addressed` when the request names the customer; otherwise the e-mail carries the partner's account link. */
  link: z.enum(['addressed', 'account']),
  addressee: addresseeSchema,
});
export type DraftInvitation = z.infer<typeof draftSchema>;

const sentSchema = requestSchema.extend({
  link: z.literal('addressed'),
  addressee: addresseeSchema,
  sentAt: momentSchema,
  expiresAt: momentSchema,
  /** When its page was first shown in a browser. */
  openedAt: momentSchema.optional(),
  followers: z.array(followerSchema),
});

const openSchema = sentSchema.extend({
  state: z.literal('open'),
  /**
   * The tenant whose Global admin first decided on it. Set before the decision is recorded at the customer, so that
   * a link good for one decision cannot be decided on by two tenants whose partitions know nothing of each other.
   */
  boundTo: z.object({ tenantId: guidSchema, at: momentSchema }).optional(),
});
export type OpenInvitation = z.infer<typeof openSchema>;

const decidedSchema = sentSchema.extend({
  customer: namedOrganisationSchema,
  decidedBy: namedPersonSchema,
  decidedAt: momentSchema,
});
const acceptedSchema = decidedSchema.extend({ state: z.literal('accepted') });
const declinedSchema = decidedSchema.extend({ state: z.literal('declined') });
export type AcceptedInvitation = z.infer<typeof acceptedSchema>;
export type DeclinedInvitation = z.infer<typeof declinedSchema>;

const expiredSchema = sentSchema.extend({ state: z.literal('expired') });
export type ExpiredInvitation = z.infer<typeof expiredSchema>;
const revokedSchema = sentSchema.extend({ state: z.literal('revoked'), revokedAt: momentSchema });

export const invitationSchema = z.discriminatedUnion('state', [
  draftSchema,
  openSchema,
  acceptedSchema,
  declinedSchema,
  expiredSchema,
  revokedSchema,
]);
export type Invitation = z.infer<typeof invitationSchema>;
export type SentInvitation = Exclude<Invitation, DraftInvitation>;

/** The same request with another e-mail. */
export function withEmail(
  draft: DraftInvitation,
  email: EmailDraft,
  to: string | undefined,
): DraftInvitation {
  const addressee = draft.addressee.name === undefined ? {} : { name: draft.addressee.name };
  return { ...draft, email, addressee: to === undefined ? addressee : { ...addressee, email: to } };
}

/** The partner has sent the e-mail: the link works from now until `expiresAt`. */
export function open(
  draft: DraftInvitation,
  at: string,
  expiresAt: string,
  follower: Follower,
): OpenInvitation {
  return { ...draft, state: 'open', link: 'addressed', sentAt: at, expiresAt, followers: [follower] };
}

/** How long a decision that was begun may take before the date of the invitation counts again, in milliseconds. */
const decisionTime = 10 * 60_000;

/** The moment from which an open invitation is over: its date, or a little later while a decision is under way. */
export function overFrom(invitation: OpenInvitation): string {
  const bound = invitation.boundTo && momentOf(Date.parse(invitation.boundTo.at) + decisionTime);
  return bound !== undefined && bound > invitation.expiresAt ? bound : invitation.expiresAt;
}

/**
 * Reserves the decision for one tenant. The same tenant may come again.
 * @throws Refusal notOpen when it is over, or another tenant was first
 */
export function bind(invitation: OpenInvitation, tenantId: string, now: string): OpenInvitation {
  if (now >= overFrom(invitation)) throw new Refusal('notOpen', { state: 'expired' });
  if (invitation.boundTo !== undefined && invitation.boundTo.tenantId !== tenantId) {
    throw new Refusal('notOpen', { state: 'bound' });
  }
  return { ...invitation, boundTo: { tenantId, at: now } };
}

/** Its page was shown; only the first time counts. */
export function visited(invitation: OpenInvitation, at: string): OpenInvitation {
  return invitation.openedAt === undefined ? { ...invitation, openedAt: at } : invitation;
}

/** What the customer decided, as its own partition has recorded it. */
export interface Decision {
  readonly outcome: 'accepted' | 'declined';
  readonly customer: NamedOrganisation;
  readonly by: NamedPerson;
  readonly at: string;
}

/** The customer's decision arrives at the partner. It is the truth, even where the date has passed meanwhile. */
export function decided(
  invitation: OpenInvitation | ExpiredInvitation,
  decision: Decision,
): AcceptedInvitation | DeclinedInvitation {
  const sent = unbound(invitation);
  const known = { customer: decision.customer, decidedBy: decision.by, decidedAt: decision.at };
  return { ...sent, ...known, state: decision.outcome };
}

/** Its date has passed without a decision. */
export function expired(invitation: OpenInvitation): ExpiredInvitation {
  return { ...unbound(invitation), state: 'expired' };
}

function unbound(invitation: OpenInvitation | ExpiredInvitation) {
  const { boundTo: _, ...sent } = { boundTo: undefined, ...invitation };
  return sent;
}

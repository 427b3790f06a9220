import { z } from 'zod';
import { emailDraftSchema } from './emailDraft';
import { guidSchema, momentSchema } from './identifiers';
import { languageSchema, readerLanguageSchema } from './language';

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

/** What is asked for. The partner is who sends it: for a partnership, the provider. */
const reseller = { kind: z.literal('reseller'), delegatedAdmin: z.boolean() };
const resellerWithProvider = {
  kind: z.literal('resellerWithProvider'),
  delegatedAdmin: z.boolean(),
  /** The indirect provider that may order for the customer (S2). */
  provider: namedOrganisationSchema,
};
const partnership = { kind: z.literal('partnership') };

/** What an invitation asks for, whatever state it is in. */
export type Requested =
  | z.infer<z.ZodObject<typeof reseller>>
  | z.infer<z.ZodObject<typeof resellerWithProvider>>
  | z.infer<z.ZodObject<typeof partnership>>;

const ofEachKind = <S extends z.ZodRawShape>(state: z.ZodObject<S>) =>
  z.discriminatedUnion('kind', [
    state.extend(reseller),
    state.extend(resellerWithProvider),
    state.extend(partnership),
  ]);

const requestSchema = z.object({
  id: guidSchema,
  partner: namedOrganisationSchema,
  /** The language of the e-mail: its reader's, not that of the chat. */
  language: readerLanguageSchema,
  email: emailDraftSchema,
  requestedBy: namedPersonSchema,
  createdAt: momentSchema,
  /** Which of the invitation's links is good: one more each time that a re-sent one replaces it. */
  linkVersion: z.number().int().positive().default(1),
});

/** Who the invitation is for, as the request named them: at least one of these. */
const addresseeSchema = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  /** Of the reseller that a partnership is asked of. */
  partnerId: z.string().optional(),
});
export type Addressee = z.infer<typeof addresseeSchema>;

const draftSchema = ofEachKind(
  requestSchema.extend({
    state: z.literal('draft'),
    /** `addressed` when the request names the customer; otherwise the e-mail carries the partner's account link. */
    link: z.enum(['addressed', 'account']),
    addressee: addresseeSchema,
    /** The end of the e-mail, where the cloud's rules let nobody edit it (S1). */
    fixedText: z.string().optional(),
    /** The invitation that this e-mail sends once more; it has the link of that one. */
    resends: guidSchema.optional(),
  }),
);
export type DraftInvitation = z.infer<typeof draftSchema>;

const sentSchema = requestSchema.extend({
  link: z.literal('addressed'),
  addressee: addresseeSchema,
  /** The last time, when it was sent more than once. */
  sentAt: momentSchema,
  expiresAt: momentSchema,
  /** How often it was sent. */
  sendings: z.number().int().positive().default(1),
  /** For which of the sendings it was said that it is about to expire. */
  expiryNoticeFor: z.number().int().positive().optional(),
  /** When its page was first shown in a browser. */
  openedAt: momentSchema.optional(),
  followers: z.array(followerSchema),
});

const openSchema = ofEachKind(
  sentSchema.extend({
    state: z.literal('open'),
    /**
     * The tenant whose Global admin first decided on it. Set before the decision is recorded at the customer, so that
     * a link good for one decision cannot be decided on by two tenants whose partitions know nothing of each other.
     */
    boundTo: z.object({ tenantId: guidSchema, at: momentSchema }).optional(),
  }),
);
export type OpenInvitation = z.infer<typeof openSchema>;

const decidedSchema = sentSchema.extend({ decidedBy: namedPersonSchema, decidedAt: momentSchema });
const customer = { customer: namedOrganisationSchema };
const decidedOfEachKind = <S extends z.ZodRawShape>(state: z.ZodObject<S>) =>
  z.discriminatedUnion('kind', [
    state.extend(reseller).extend(customer),
    state.extend(resellerWithProvider).extend({
      ...customer,
      /** The halves that the customer had granted before: only the other is new. */
      existing: z.array(z.enum(['reseller', 'provider'])).optional(),
    }),
    state.extend(partnership).extend({ reseller: namedOrganisationSchema }),
  ]);
const acceptedSchema = decidedOfEachKind(decidedSchema.extend({ state: z.literal('accepted') }));
const declinedSchema = decidedOfEachKind(decidedSchema.extend({ state: z.literal('declined') }));
export type AcceptedInvitation = z.infer<typeof acceptedSchema>;
export type DeclinedInvitation = z.infer<typeof declinedSchema>;

const expiredSchema = ofEachKind(sentSchema.extend({ state: z.literal('expired') }));
export type ExpiredInvitation = z.infer<typeof expiredSchema>;
const revokedSchema = ofEachKind(
  sentSchema.extend({ state: z.literal('revoked'), revokedAt: momentSchema, revokedBy: namedPersonSchema }),
);
export type RevokedInvitation = z.infer<typeof revokedSchema>;

/**
 * A request for a relationship, for two at once, or for a partnership, with the link that accepts it. Each state is
 * its own type (DESIGN: Lives); what changes one into another stands in invitationLife.
 */
export const invitationSchema = z.discriminatedUnion('state', [
  draftSchema,
  openSchema,
  acceptedSchema,
  declinedSchema,
  expiredSchema,
  revokedSchema,
]);
export type Invitation = z.infer<typeof invitationSchema>;
export type InvitationKind = Invitation['kind'];
export type SentInvitation = Exclude<Invitation, DraftInvitation>;
export type PartnershipRequest = Extract<Invitation, { kind: 'partnership' }>;
export type CustomerInvitation = Exclude<Invitation, PartnershipRequest>;

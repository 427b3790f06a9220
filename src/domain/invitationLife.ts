import type { EmailDraft } from './emailDraft';
import { momentOf } from './identifiers';
import type {
  AcceptedInvitation,
  DeclinedInvitation,
  DraftInvitation,
  ExpiredInvitation,
  Follower,
  NamedOrganisation,
  NamedPerson,
  OpenInvitation,
  RevokedInvitation,
  SentInvitation,
} from './invitation';
import { Refusal } from './refusal';

/** The same request with another e-mail. */
export function withEmail(
  draft: DraftInvitation,
  email: EmailDraft,
  to: string | undefined,
): DraftInvitation {
  const { email: _, ...named } = draft.addressee;
  return { ...draft, email, addressee: to === undefined ? named : { ...named, email: to } };
}

/** The partner has sent the e-mail: the link works from now until `expiresAt`. */
export function open(
  draft: DraftInvitation,
  at: string,
  expiresAt: string,
  follower: Follower,
): OpenInvitation {
  const { fixedText: _, ...request } = draft;
  const sent = { sentAt: at, expiresAt, sendings: 1, followers: [follower] };
  return { ...request, ...sent, state: 'open', link: 'addressed' };
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

/** What was decided: by the customer, as its own partition has recorded it, or by the reseller. */
export interface Decision {
  readonly outcome: 'accepted' | 'declined';
  readonly organisation: NamedOrganisation;
  readonly by: NamedPerson;
  readonly at: string;
  /** Of a joint invitation: which halves were granted before. */
  readonly existing?: readonly ('reseller' | 'provider')[];
}

/** The decision arrives at the partner. It is the truth, even where the date has passed meanwhile. */
export function decided(
  invitation: OpenInvitation | ExpiredInvitation,
  decision: Decision,
): AcceptedInvitation | DeclinedInvitation {
  const sent = unbound(invitation);
  const known = { state: decision.outcome, decidedBy: decision.by, decidedAt: decision.at };
  switch (sent.kind) {
    case 'partnership':
      return { ...sent, ...known, reseller: decision.organisation };
    case 'reseller':
      return { ...sent, ...known, customer: decision.organisation };
    case 'resellerWithProvider': {
      const existing = decision.existing === undefined ? {} : { existing: [...decision.existing] };
      return { ...sent, ...known, customer: decision.organisation, ...existing };
    }
  }
}

/** Its date has passed without a decision. */
export function expired(invitation: OpenInvitation): ExpiredInvitation {
  return { ...unbound(invitation), state: 'expired' };
}

/** How many people at most follow one invitation: the latest who sent it. */
const maximumFollowers = 20;

/**
 * The same invitation sent once more: with the new e-mail, a new date, and the link that the e-mail carries.
 * @throws Refusal notOpen (decided, revoked), decisionUnderway, stateChanged (the link was replaced by another since)
 */
export function resent(
  invitation: SentInvitation,
  draft: DraftInvitation,
  at: string,
  expiresAt: string,
  follower: Follower,
): OpenInvitation {
  requireUndecided(invitation, ['open', 'expired']);
  if (draft.linkVersion < invitation.linkVersion) throw new Refusal('stateChanged');
  const { openedAt: _, ...sent } = { openedAt: undefined, ...unbound(invitation) };
  const { email, addressee, linkVersion } = draft;
  const others = sent.followers.filter((known) => known.person.objectId !== follower.person.objectId);
  return {
    ...sent,
    ...{ email, addressee, linkVersion, sentAt: at, expiresAt },
    state: 'open',
    sendings: sent.sendings + 1,
    followers: [follower, ...others].slice(0, maximumFollowers),
  };
}

/**
 * Taken back by the partner: the link opens nothing from now on.
 * @throws Refusal notOpen, decisionUnderway
 */
export function revoked(invitation: SentInvitation, at: string, by: NamedPerson): RevokedInvitation {
  requireUndecided(invitation, ['open']);
  return { ...unbound(invitation), state: 'revoked', revokedAt: at, revokedBy: by };
}

function requireUndecided<S extends 'open' | 'expired'>(
  invitation: SentInvitation,
  states: readonly S[],
): asserts invitation is Extract<SentInvitation, { state: S }> {
  if (!states.some((state) => state === invitation.state)) {
    throw new Refusal('notOpen', { state: invitation.state });
  }
  // What the customer has decided may still be on its way here; it must find the invitation it decided on.
  if (invitation.state === 'open' && invitation.boundTo) throw new Refusal('decisionUnderway');
}

function unbound(invitation: OpenInvitation | ExpiredInvitation) {
  const { boundTo: _, ...sent } = { boundTo: undefined, ...invitation };
  return sent;
}

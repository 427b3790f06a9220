import { mayOmitDelegatedAdmin, rulesOf } from '../domain/cloud';
import { fixedPart } from '../domain/emailDraft';
import { momentOf } from '../domain/identifiers';
import type { DraftInvitation, Requested } from '../domain/invitation';
import type { ReaderLanguage } from '../domain/language';
import type { Partner } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import type { PartnerAction } from '../domain/roles';
import { invitationEmail } from '../i18n/invitationEmail';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import type { DraftWithLink } from './drafting';
import { checkedEmail, checkedName, keepDraft, linkTargetOf, withLink } from './drafting';
import type { ProviderChoice } from './providersOf';
import { chosenProvider } from './providersOf';

/** What a person asks for. Whoever leaves customer and e-mail out gets the partner's account link. */
export interface RelationshipRequest {
  /** Chosen by the caller from what it answers (an activity, a form), so that the same press makes the same draft. */
  readonly id: string;
  readonly customerName?: string | undefined;
  readonly email?: string | undefined;
  readonly language: ReaderLanguage;
  /** Must be chosen where the cloud leaves a choice. */
  readonly delegatedAdmin?: boolean | undefined;
  /** Present for a joint invitation, for which the provider may be left open where there is only one (S2). */
  readonly provider?: ProviderChoice | undefined;
}

/**
 * Drafts the e-mail that asks a customer for a reseller relationship (S0, S1), or for one with the reseller and its
 * indirect provider at once (S2). Nothing is open yet: the link works from the moment the partner says that it has
 * sent the e-mail.
 * @param alongside what is to be kept in the same batch
 * @throws Refusal personUnknown, roleMissing, and what composeDraft throws
 */
export async function draftInvitation(
  dependencies: Dependencies,
  actor: Actor,
  request: RelationshipRequest,
  alongside: readonly Operation[] = [],
): Promise<DraftWithLink> {
  await requireRole(dependencies, actor, actionOf(request));
  const { draft } = await composeDraft(dependencies, actor, request);
  return keepDraft(dependencies, actor, draft, alongside);
}

/** The action that a request is: with the provider, it is another one. */
export function actionOf({ provider }: RelationshipRequest): PartnerAction {
  return provider === undefined ? 'requestRelationship' : 'inviteWithProvider';
}

/**
 * The draft that a request asks for, and its link; nothing is kept yet.
 * @throws Refusal customerNameInvalid, emailInvalid, emailAtOwnDomain, privilegesNotChosen, privilegesCannotBeLeftOut;
 *   for a joint one also onlyResellers, noProvider, providerNotChosen, providerUnknown, partnershipEnded
 */
export async function composeDraft(
  dependencies: Dependencies,
  actor: Actor,
  request: RelationshipRequest,
): Promise<DraftWithLink> {
  const { partner } = actor;
  const name = checkedName(request.customerName);
  const email = checkedEmail(request.email, partner);
  const delegatedAdmin = chosenPrivileges(partner, request.delegatedAdmin);
  const requested: Requested =
    request.provider === undefined
      ? { kind: 'reseller', delegatedAdmin }
      : {
          kind: 'resellerWithProvider',
          delegatedAdmin,
          provider: await chosenProvider(dependencies, actor, request.provider),
        };
  const addressed = name !== undefined || email !== undefined;
  const draft = draftOf(dependencies, actor, {
    ...requested,
    id: request.id,
    language: request.language,
    link: addressed ? 'addressed' : 'account',
    linkVersion: 1,
    addressee: { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) },
  });
  return withLink(dependencies, draft);
}

type Sought = Pick<DraftInvitation, 'id' | 'language' | 'link' | 'linkVersion' | 'addressee' | 'resends'> &
  Exclude<Requested, { kind: 'partnership' }>;

/** A customer's invitation as a draft, with the e-mail as Liaison words it. */
export function draftOf(
  { links, clock, invitationDays }: Omit<Dependencies, 'store'>,
  { partner, person }: Actor,
  sought: Sought,
): DraftInvitation {
  const from = { partner: { tenantId: partner.tenantId, name: partner.name } };
  const email = invitationEmail(sought.language, {
    partner: partner.name,
    sender: person.name,
    cloud: partner.cloud,
    delegatedAdmin: sought.delegatedAdmin,
    link: links.invitationUrl(linkTargetOf({ ...sought, ...from })),
    ...(sought.link === 'addressed' ? { days: invitationDays } : {}),
    ...(sought.kind === 'resellerWithProvider' ? { provider: sought.provider.name } : {}),
  });
  const isFixed = rulesOf(partner.cloud).editable === 'firstTwoParagraphs';
  return {
    ...sought,
    ...from,
    state: 'draft',
    email,
    ...(isFixed ? { fixedText: fixedPart(email.body) } : {}),
    requestedBy: { objectId: person.objectId, name: person.name },
    createdAt: momentOf(clock()),
  };
}

function chosenPrivileges(partner: Partner, chosen: boolean | undefined): boolean {
  if (mayOmitDelegatedAdmin(partner.cloud)) {
    if (chosen === undefined) throw new Refusal('privilegesNotChosen');
    return chosen;
  }
  if (chosen === false) throw new Refusal('privilegesCannotBeLeftOut', { cloud: partner.cloud });
  return true;
}

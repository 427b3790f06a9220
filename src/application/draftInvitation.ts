import { mayOmitDelegatedAdmin } from '../domain/cloud';
import { emailAddressSchema, isAtDomain } from '../domain/emailAddress';
import { momentOf } from '../domain/identifiers';
import type { DraftInvitation } from '../domain/invitation';
import type { Language } from '../domain/language';
import type { Partner } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import { organisationNameSchema } from '../domain/text';
import { invitationEmail } from '../i18n/invitationEmail';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { CommitConflict } from './documentStore';
import type { LinkTarget } from './links';
import { readOwnDraft } from './readInvitation';
import { invitationRecord } from './records/invitations';

/** What a person asks for. Whoever leaves customer and e-mail out gets the partner's account link. */
export interface RelationshipRequest {
  /** Chosen by the caller from what it answers (an activity, a form), so that the same press makes the same draft. */
  readonly id: string;
  readonly customerName?: string | undefined;
  readonly email?: string | undefined;
  readonly language: Language;
  /** Must be chosen where the cloud leaves a choice. */
  readonly delegatedAdmin?: boolean | undefined;
}

/** A draft and the link it must keep. */
export interface DraftWithLink {
  readonly draft: DraftInvitation;
  readonly link: string;
}

/**
 * Drafts the e-mail that asks a customer for a reseller relationship (S0, S1). Nothing is open yet: the link works
 * from the moment the partner says that it has sent the e-mail.
 * @param alongside what is to be kept in the same batch
 * @throws Refusal personUnknown, roleMissing, customerNameInvalid, emailInvalid, emailAtOwnDomain,
 *   privilegesNotChosen, privilegesCannotBeLeftOut
 */
export async function draftInvitation(
  dependencies: Dependencies,
  actor: Actor,
  request: RelationshipRequest,
  alongside: readonly Operation[] = [],
): Promise<DraftWithLink> {
  await requireRole(dependencies, actor, 'requestRelationship');
  const made = composeDraft(dependencies, actor, request);
  try {
    await dependencies.store.commit(actor.partner.tenantId, [
      invitationRecord.create(made.draft),
      ...alongside,
    ]);
  } catch (error) {
    if (!(error instanceof CommitConflict)) throw error;
    const existing = await readOwnDraft(dependencies, actor, request.id);
    return withLink(dependencies, existing.value);
  }
  return made;
}

/**
 * The draft that a request asks for, and its link; nothing is kept yet.
 * @throws Refusal customerNameInvalid, emailInvalid, emailAtOwnDomain, privilegesNotChosen, privilegesCannotBeLeftOut
 */
export function composeDraft(
  dependencies: Pick<Dependencies, 'links' | 'invitationDays' | 'clock'>,
  { partner, person }: Actor,
  request: RelationshipRequest,
): DraftWithLink {
  const name = checkedName(request.customerName);
  const email = checkedEmail(request.email, partner);
  const delegatedAdmin = chosenPrivileges(partner, request.delegatedAdmin);
  const addressed = name !== undefined || email !== undefined;
  const base = {
    id: request.id,
    kind: 'reseller' as const,
    partner: { tenantId: partner.tenantId, name: partner.name },
    delegatedAdmin,
    language: request.language,
    link: addressed ? ('addressed' as const) : ('account' as const),
  };
  const link = dependencies.links.invitationUrl(linkTargetOf(base));
  const draft: DraftInvitation = {
    ...base,
    state: 'draft',
    addressee: { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) },
    email: invitationEmail(request.language, {
      partner: partner.name,
      sender: person.name,
      cloud: partner.cloud,
      delegatedAdmin,
      link,
      ...(addressed ? { days: dependencies.invitationDays } : {}),
    }),
    requestedBy: { objectId: person.objectId, name: person.name },
    createdAt: momentOf(dependencies.clock()),
  };
  return { draft, link };
}

/** A draft with its link, which is always the same. */
export function withLink({ links }: Pick<Dependencies, 'links'>, draft: DraftInvitation): DraftWithLink {
  return { draft, link: links.invitationUrl(linkTargetOf(draft)) };
}

/** Where the link of a request leads: its own page when it names the customer, else the partner's account link. */
export function linkTargetOf(
  request: Pick<DraftInvitation, 'id' | 'partner' | 'link' | 'delegatedAdmin'>,
): LinkTarget {
  const { tenantId } = request.partner;
  return request.link === 'account'
    ? { kind: 'account', tenantId, delegatedAdmin: request.delegatedAdmin }
    : { kind: 'addressed', tenantId, invitationId: request.id, version: 1 };
}

function checkedName(name: string | undefined): string | undefined {
  if (name === undefined || name.trim() === '') return undefined;
  const checked = organisationNameSchema.safeParse(name);
  if (!checked.success) throw new Refusal('customerNameInvalid');
  return checked.data;
}

/** @throws Refusal emailInvalid, emailAtOwnDomain (RULES: Validation) */
export function checkedEmail(email: string | undefined, partner: Partner): string | undefined {
  if (email === undefined || email.trim() === '') return undefined;
  const checked = emailAddressSchema.safeParse(email);
  if (!checked.success) throw new Refusal('emailInvalid');
  if (isAtDomain(checked.data, partner.domain))
    throw new Refusal('emailAtOwnDomain', { domain: partner.domain });
  return checked.data;
}

function chosenPrivileges(partner: Partner, chosen: boolean | undefined): boolean {
  if (mayOmitDelegatedAdmin(partner.cloud)) {
    if (chosen === undefined) throw new Refusal('privilegesNotChosen');
    return chosen;
  }
  if (chosen === false) throw new Refusal('privilegesCannotBeLeftOut', { cloud: partner.cloud });
  return true;
}

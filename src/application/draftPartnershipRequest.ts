import { momentOf } from '../domain/identifiers';
import type { Addressee, DraftInvitation } from '../domain/invitation';
import type { ReaderLanguage } from '../domain/language';
import { partnerIdSchema } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import { partnershipEmail } from '../i18n/partnershipEmail';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import type { DraftWithLink } from './drafting';
import { checkedEmail, checkedName, keepDraft, linkTargetOf, withLink } from './drafting';

/** Which reseller is asked: at least one of name, e-mail address and Partner ID. */
export interface PartnershipRequestFacts {
  /** Chosen by the caller from what it answers, so that the same press makes the same draft. */
  readonly id: string;
  readonly resellerName?: string | undefined;
  readonly email?: string | undefined;
  readonly partnerId?: string | undefined;
  readonly language: ReaderLanguage;
}

/**
 * Drafts the e-mail with which an indirect provider asks a reseller for a partnership (S3). Nothing is open yet: the
 * link works from the moment the provider says that it has sent the e-mail.
 * @param alongside what is to be kept in the same batch
 * @throws Refusal onlyProviders, roleMissing, resellerNotNamed, customerNameInvalid, emailInvalid, emailAtOwnDomain,
 *   partnerIdInvalid
 */
export async function draftPartnershipRequest(
  dependencies: Dependencies,
  actor: Actor,
  request: PartnershipRequestFacts,
  alongside: readonly Operation[] = [],
): Promise<DraftWithLink> {
  return keepDraft(
    dependencies,
    actor,
    (await composePartnership(dependencies, actor, request)).draft,
    alongside,
  );
}

/**
 * The draft that a partnership request asks for, and its link; nothing is kept yet.
 * @throws Refusal as draftPartnershipRequest
 */
export async function composePartnership(
  dependencies: Dependencies,
  actor: Actor,
  request: PartnershipRequestFacts,
): Promise<DraftWithLink> {
  if (actor.partner.kind !== 'indirectProvider') throw new Refusal('onlyProviders');
  await requireRole(dependencies, actor, 'requestPartnership');
  const name = checkedName(request.resellerName);
  const email = checkedEmail(request.email, actor.partner);
  const partnerId = checkedPartnerId(request.partnerId, actor);
  const addressee = {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(partnerId === undefined ? {} : { partnerId }),
  };
  if (Object.keys(addressee).length === 0) throw new Refusal('resellerNotNamed');
  const { id, language } = request;
  const draft = partnershipDraftOf(dependencies, actor, { id, language, linkVersion: 1, addressee });
  return withLink(dependencies, draft);
}

interface Sought {
  readonly id: string;
  readonly language: ReaderLanguage;
  readonly linkVersion: number;
  readonly addressee: Addressee;
  readonly resends?: string;
}

/** A partnership request as a draft, with the e-mail as Liaison words it. */
export function partnershipDraftOf(
  { links, clock, invitationDays }: Omit<Dependencies, 'store'>,
  { partner, person }: Actor,
  sought: Sought,
): DraftInvitation {
  const request = {
    ...sought,
    kind: 'partnership' as const,
    link: 'addressed' as const,
    partner: { tenantId: partner.tenantId, name: partner.name },
  };
  const email = partnershipEmail(sought.language, {
    provider: partner.name,
    sender: person.name,
    link: links.invitationUrl(linkTargetOf(request)),
    days: invitationDays,
  });
  const requestedBy = { objectId: person.objectId, name: person.name };
  return { ...request, state: 'draft', email, requestedBy, createdAt: momentOf(clock()) };
}

function checkedPartnerId(partnerId: string | undefined, { partner }: Actor): string | undefined {
  const typed = partnerId?.trim();
  if (typed === undefined || typed === '') return undefined;
  if (!partnerIdSchema.safeParse(typed).success || typed === partner.partnerId) {
    throw new Refusal('partnerIdInvalid');
  }
  return typed;
}

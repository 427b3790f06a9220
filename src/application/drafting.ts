import { emailAddressSchema, isAtDomain } from '../domain/emailAddress';
import type { DraftInvitation, Invitation, Requested } from '../domain/invitation';
import type { Partner } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import { organisationNameSchema } from '../domain/text';
import type { Actor } from './actor';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { CommitConflict } from './documentStore';
import type { LinkTarget, PartnershipTarget } from './links';
import { readOwnDraft } from './readInvitation';
import { invitationRecord } from './records/invitations';

/** A draft and the link it must keep. */
export interface DraftWithLink {
  readonly draft: DraftInvitation;
  readonly link: string;
}

/**
 * Keeps a new draft; one that is there already is left as it is, and is the answer.
 * @param alongside what is to be kept in the same batch
 * @throws Refusal notYours, notDraft
 */
export async function keepDraft(
  dependencies: Pick<Dependencies, 'store' | 'links'>,
  actor: Actor,
  draft: DraftInvitation,
  alongside: readonly Operation[] = [],
): Promise<DraftWithLink> {
  try {
    await dependencies.store.commit(actor.partner.tenantId, [invitationRecord.create(draft), ...alongside]);
    return withLink(dependencies, draft);
  } catch (error) {
    if (!(error instanceof CommitConflict)) throw error;
    const existing = await readOwnDraft(dependencies, actor, draft.id);
    return withLink(dependencies, existing.value);
  }
}

/** A draft with its link, which is always the same. */
export function withLink({ links }: Pick<Dependencies, 'links'>, draft: DraftInvitation): DraftWithLink {
  return { draft, link: links.invitationUrl(linkTargetOf(draft)) };
}

/** What of a request its link depends on. */
export type Linked = Pick<Invitation, 'id' | 'partner' | 'linkVersion'> &
  Pick<DraftInvitation, 'link' | 'resends'> &
  Requested;

/** Where the link of a request leads: its own page when it names somebody, else the partner's account link. */
export function linkTargetOf(request: Linked): LinkTarget | PartnershipTarget {
  const { tenantId } = request.partner;
  if (request.kind !== 'partnership' && request.link === 'account') {
    const { delegatedAdmin } = request;
    const provider =
      request.kind === 'resellerWithProvider' ? { providerTenantId: request.provider.tenantId } : {};
    return { kind: 'account', tenantId, delegatedAdmin, ...provider };
  }
  const address = { tenantId, invitationId: request.resends ?? request.id, version: request.linkVersion };
  return { kind: request.kind === 'partnership' ? 'partnership' : 'addressed', ...address };
}

/** @throws Refusal customerNameInvalid (RULES: Validation) */
export function checkedName(name: string | undefined): string | undefined {
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

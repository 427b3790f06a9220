import type { SentInvitation } from '../domain/invitation';
import { foldName } from '../domain/text';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import { pageSize } from './listCustomers';
import { invitationRecord, listedInvitationSchema, toFacet } from './records/invitations';

/** The invitations that words may mean, the latest first. */
export interface FoundInvitations {
  /** Whether their name or address is exactly what was typed; otherwise they only come near it. */
  readonly exact: boolean;
  readonly invitations: readonly SentInvitation[];
}

/** How far back what only comes near is looked for: a chat's question is answered in one request. */
const lookedThrough = 100;
/** Of what was typed, as much as a name or an address can have; the store takes 255 bytes. */
const longestName = 200;

/**
 * The sent invitations for a customer or reseller, by its name or e-mail address as the request named it: exactly,
 * whatever the case and accents; else those that come near, at most a card full.
 * @throws Refusal roleMissing
 */
export async function findInvitations(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  words: string,
): Promise<FoundInvitations> {
  await requireRole(dependencies, actor, 'showInvitation');
  const typed = foldName(words).slice(0, longestName);
  if (typed === '') return { exact: false, invitations: [] };
  const exact = await withFacets(dependencies, actor, typed);
  if (exact.length > 0) return { exact: true, invitations: exact };
  const latest = await dependencies.store.query(actor.partner.tenantId, {
    type: invitationRecord.type,
    facet: { name: 'sent', value: 'yes' },
    order: 'descending',
    limit: lookedThrough,
  });
  const near = latest.items
    .map(({ body }) => listedInvitationSchema.parse(body))
    .filter((listed) => listed.state !== 'standing' && listed.state !== 'draft')
    .filter((invitation) => namesOf(invitation).some((name) => ` ${foldName(name)}`.includes(` ${typed}`)));
  return { exact: false, invitations: near.slice(0, pageSize) };
}

async function withFacets(
  { store }: Pick<Dependencies, 'store'>,
  { partner }: Actor,
  words: string,
): Promise<readonly SentInvitation[]> {
  const facet = words.includes('@') ? { name: 'email', value: words } : { name: 'to', value: toFacet(words) };
  const page = await invitationRecord.page(store, partner.tenantId, {
    facet,
    order: 'descending',
    limit: pageSize,
  });
  return page.items.map(({ value }) => value).filter((value) => value.state !== 'draft');
}

function namesOf(invitation: SentInvitation): readonly string[] {
  const { name, email } = invitation.addressee;
  const decidedBy =
    'customer' in invitation
      ? invitation.customer.name
      : 'reseller' in invitation
        ? invitation.reseller.name
        : undefined;
  return [name, email, decidedBy].filter((one) => one !== undefined);
}

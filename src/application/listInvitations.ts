import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Page } from './documentStore';
import { pageSize } from './listCustomers';
import type { ListedInvitation } from './records/invitations';
import { invitationRecord, listedInvitationSchema, toFacet } from './records/invitations';

/** The states a list can be narrowed to. */
export type ListedState = 'open' | 'accepted' | 'declined' | 'expired' | 'revoked';

/**
 * The invitations the partner has sent, the latest first unless asked for otherwise, a page at a time; drafts are not
 * among them.
 * @throws Refusal roleMissing; MalformedContinuation
 */
export async function listInvitations(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  {
    state,
    customer,
    order = 'newest',
    continuation,
  }: {
    readonly state?: ListedState | undefined;
    /** Only those to a customer of this name, as the request named it or as it signed in. */
    readonly customer?: string | undefined;
    readonly order?: 'newest' | 'oldest' | undefined;
    readonly continuation?: string | undefined;
  } = {},
): Promise<Page<ListedInvitation>> {
  await requireRole(dependencies, actor, 'listInvitations');
  const page = await dependencies.store.query(actor.partner.tenantId, {
    type: invitationRecord.type,
    facet: facetOf(state, customer),
    order: order === 'newest' ? 'descending' : 'ascending',
    limit: pageSize,
    ...(continuation === undefined ? {} : { continuation }),
  });
  return { ...page, items: page.items.map(({ body }) => listedInvitationSchema.parse(body)) };
}

function facetOf(state: ListedState | undefined, customer: string | undefined) {
  if (customer === undefined) {
    return state === undefined ? { name: 'sent', value: 'yes' } : { name: 'state', value: state };
  }
  return { name: state === undefined ? 'to' : 'toInState', value: toFacet(customer, state) };
}

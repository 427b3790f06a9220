import { z } from 'zod';
import { accountLinkSchema } from '../../domain/accountLink';
import type { SentInvitation } from '../../domain/invitation';
import { invitationSchema } from '../../domain/invitation';
import { significantWords } from '../../domain/nameMatch';
import { defineRecord } from './record';

/** Invitations and drafts of the partner that owns the partition; the latest come first when read descending. */
export const invitationRecord = defineRecord({
  type: 'invitation',
  schema: invitationSchema,
  id: (id: string) => `invitation:${id}`,
  keyOf: (invitation) => [invitation.id],
  sort: (invitation) => invitation.createdAt,
  facets: (invitation) => {
    const { state, addressee } = invitation;
    if (state === 'draft') return { state, sent: 'no' };
    const name = nameIn(invitation);
    return {
      state,
      sent: 'yes',
      ...(name === undefined ? {} : { to: toFacet(name), toInState: toFacet(name, state) }),
      ...(addressee.email === undefined ? {} : { email: addressee.email }),
    };
  },
});

/** Whom it is for: as who answered signed in, else as the request named it. */
function nameIn(invitation: SentInvitation): string | undefined {
  if ('customer' in invitation) return invitation.customer.name;
  return 'reseller' in invitation ? invitation.reseller.name : invitation.addressee.name;
}

/** Whom an invitation is for, perhaps in which state, as a facet; legal forms, case and accents aside. */
export function toFacet(name: string, state?: string): string {
  const words = significantWords(name).join(' ').slice(0, 75).toWellFormed();
  return state === undefined ? words : `${state}:${words}`;
}

function flavour(delegatedAdmin: boolean, providerTenantId?: string): string {
  const privileges = delegatedAdmin ? 'with-privileges' : 'without-privileges';
  return providerTenantId === undefined ? privileges : `${privileges}:${providerTenantId}`;
}

/** The partner's account links: of the type of invitations, so that one list shows both. */
export const accountLinkRecord = defineRecord({
  type: 'invitation',
  schema: accountLinkSchema,
  id: (which: string) => `account-link:${which}`,
  keyOf: (link) => [flavour(link.delegatedAdmin, link.provider?.tenantId)],
  sort: (link) => link.lastSentAt,
  facets: () => ({ state: 'standing', sent: 'yes' }),
});

/** The id of one of the account links. */
export const accountLinkId = (delegatedAdmin: boolean, providerTenantId?: string): string =>
  accountLinkRecord.id(flavour(delegatedAdmin, providerTenantId));

/** What the list of invitations shows: both sorts of link. */
export const listedInvitationSchema = z.union([invitationSchema, accountLinkSchema]);
export type ListedInvitation = z.infer<typeof listedInvitationSchema>;

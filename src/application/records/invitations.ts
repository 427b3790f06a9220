import { z } from 'zod';
import { accountLinkSchema } from '../../domain/accountLink';
import { invitationSchema } from '../../domain/invitation';
import { defineRecord } from './record';

/** Invitations and drafts of the partner that owns the partition; the latest come first when read descending. */
export const invitationRecord = defineRecord({
  type: 'invitation',
  schema: invitationSchema,
  id: (id: string) => `invitation:${id}`,
  keyOf: (invitation) => [invitation.id],
  sort: (invitation) => invitation.createdAt,
  facets: (invitation) => ({ state: invitation.state, sent: invitation.state === 'draft' ? 'no' : 'yes' }),
});

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

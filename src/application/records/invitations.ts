import { z } from 'zod';
import { accountLinkSchema } from '../../domain/accountLink';
import type { Addressee } from '../../domain/invitation';
import { invitationSchema } from '../../domain/invitation';
import { foldName } from '../../domain/text';
import { defineRecord } from './record';
import { digestOf } from './sessions';

/** By what an invitation is found again: the value of a facet must be short, so a digest stands for the words. */
export const nameFacet = (words: string): string => digestOf(foldName(words)).slice(0, 22);

function namedFacets({ name, email }: Addressee): Record<string, string> {
  return {
    ...(name === undefined ? {} : { name: nameFacet(name) }),
    ...(email === undefined ? {} : { email: nameFacet(email) }),
  };
}

/** Invitations and drafts of the partner that owns the partition; the latest come first when read descending. */
export const invitationRecord = defineRecord({
  type: 'invitation',
  schema: invitationSchema,
  id: (id: string) => `invitation:${id}`,
  keyOf: (invitation) => [invitation.id],
  sort: (invitation) => invitation.createdAt,
  facets: (invitation) => ({
    state: invitation.state,
    sent: invitation.state === 'draft' ? 'no' : 'yes',
    ...(invitation.state === 'draft' ? {} : namedFacets(invitation.addressee)),
  }),
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

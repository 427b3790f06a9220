import { z } from 'zod';
import { accountLinkSchema } from '../../domain/accountLink';
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
    const { state } = invitation;
    if (state === 'draft') return { state, sent: 'no' };
    const name = 'customer' in invitation ? invitation.customer.name : invitation.addressee.name;
    return {
      state,
      sent: 'yes',
      ...(name === undefined ? {} : { to: toFacet(name), toInState: toFacet(name, state) }),
    };
  },
});

/** Whom an invitation is for, perhaps in which state, as a facet; legal forms, case and accents aside. */
export function toFacet(name: string, state?: string): string {
  const words = significantWords(name).join(' ').slice(0, 75);
  return state === undefined ? words : `${state}:${words}`;
}

const flavour = (delegatedAdmin: boolean) => (delegatedAdmin ? 'with-privileges' : 'without-privileges');

/** The partner's account links: of the type of invitations, so that one list shows both. */
export const accountLinkRecord = defineRecord({
  type: 'invitation',
  schema: accountLinkSchema,
  id: (which: string) => `account-link:${which}`,
  keyOf: (link) => [flavour(link.delegatedAdmin)],
  sort: (link) => link.lastSentAt,
  facets: () => ({ state: 'standing', sent: 'yes' }),
});

/** The id of one of the two account links. */
export const accountLinkId = (delegatedAdmin: boolean): string =>
  accountLinkRecord.id(flavour(delegatedAdmin));

/** What the list of invitations shows: both sorts of link. */
export const listedInvitationSchema = z.union([invitationSchema, accountLinkSchema]);
export type ListedInvitation = z.infer<typeof listedInvitationSchema>;

import { z } from 'zod';
import { momentSchema } from './identifiers';
import type { Follower } from './invitation';
import { followerSchema, namedOrganisationSchema } from './invitation';

/**
 * The partner's own link, as in Partner Center: it names no customer, never expires and can be used again and again
 * (S1). There are two of it, asking for delegated admin privileges and not, and two with each of
 * a reseller's providers.
 */
export const accountLinkSchema = z.object({
  state: z.literal('standing'),
  partner: namedOrganisationSchema,
  delegatedAdmin: z.boolean(),
  /** Of a joint link: the indirect provider that is accepted at the same time. */
  provider: namedOrganisationSchema.optional(),
  firstSentAt: momentSchema,
  lastSentAt: momentSchema,
  openedAt: momentSchema.optional(),
  acceptances: z.number().int().nonnegative(),
  followers: z.array(followerSchema),
});
export type AccountLink = z.infer<typeof accountLinkSchema>;

/** How many people at most are told of an acceptance through the account link: the latest who sent it. */
const maximumFollowers = 20;

/** The link was sent once more; its sender is told of acceptances from now on. */
export function sentAgain(link: AccountLink, at: string, follower: Follower): AccountLink {
  const others = link.followers.filter((known) => known.person.objectId !== follower.person.objectId);
  return { ...link, lastSentAt: at, followers: [follower, ...others].slice(0, maximumFollowers) };
}

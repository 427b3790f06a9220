import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import { namedOrganisationSchema, namedPersonSchema } from './invitation';

/** What people are told in their chats, apart from what becomes of an invitation they sent. */
export const newsSchema = z.discriminatedUnion('about', [
  /** An invitation is about to expire; `name` is whom it is for, as the request named it. */
  z.object({
    about: z.literal('expiring'),
    invitationId: guidSchema,
    name: z.string(),
    expiresAt: momentSchema,
  }),
  /** A customer accepted this provider together with its reseller: the provider may order for it (S2). */
  z.object({
    about: z.literal('providerCustomer'),
    customer: namedOrganisationSchema,
    reseller: namedOrganisationSchema,
    by: namedPersonSchema,
    at: momentSchema,
  }),
]);
export type News = z.infer<typeof newsSchema>;

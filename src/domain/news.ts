import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import { namedOrganisationSchema, namedPersonSchema } from './invitation';

/** A subscription as news speaks of it. */
const namedSubscriptionSchema = z.object({ offer: z.string(), quantity: z.number().int().positive() });

/** What a provider did for a customer of a reseller's, as the reseller is told. */
const byProvider = {
  customer: namedOrganisationSchema,
  provider: namedOrganisationSchema,
  by: namedPersonSchema,
  at: momentSchema,
};

/** What became of a subscription that concerns a reseller. */
export const subscriptionNewsSchema = z.enum([
  'licences',
  'suspended',
  'resumed',
  'ended',
  'associated',
  'dissociated',
  'supportGiven',
  'supportTaken',
]);
export type SubscriptionNews = z.infer<typeof subscriptionNewsSchema>;

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
  /** A provider added a customer on the reseller's behalf (S3), perhaps with its first subscriptions. */
  z.object({
    about: z.literal('customerAdded'),
    ...byProvider,
    subscriptions: z.array(namedSubscriptionSchema),
  }),
  /** A provider ordered for a customer, and associated the reseller. */
  z.object({ about: z.literal('ordered'), ...byProvider, subscriptions: z.array(namedSubscriptionSchema) }),
  z.object({
    about: z.literal('subscription'),
    ...byProvider,
    change: subscriptionNewsSchema,
    subscription: namedSubscriptionSchema,
  }),
]);
export type News = z.infer<typeof newsSchema>;

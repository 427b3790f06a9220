/** What accepting gives a partner, and what it does not, in English: the sentences that several requests share. */
export const enRights = {
  sells: (partner: string) => `${partner} to sell you Microsoft products and services.`,
  managesOwnAzure: (partner: string) =>
    `${partner} to manage the Azure subscriptions that it sets up for you.`,
  administers: (partner: string) =>
    `${partner} to administer your Microsoft services with the rights of an administrator: create user accounts, assign licenses, reset passwords.`,
  orders: (provider: string) => `${provider} to order Microsoft products and services for you.`,
  noAdmin: (partner: string) => `${partner} to administer your organization: it gets no admin privileges.`,
  noOtherSubscriptions: (partner: string) =>
    `${partner} to manage any subscription other than the Azure ones it sets up itself.`,
  noTakingOver: (partner: string) =>
    `${partner} to invoice or change the subscriptions that another reseller set up: it cannot remove seats from them, order add-ons, transition them, or change their partner of record.`,
};

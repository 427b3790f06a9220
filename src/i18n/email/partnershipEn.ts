import type { PartnershipEmailFacts } from '../partnershipEmail';

/** The partnership request in English. */
export const en = {
  subject: ({ provider }: PartnershipEmailFacts) => `${provider} would like to become your indirect provider`,
  paragraphs: ({ provider, sender, link, days }: PartnershipEmailFacts) => [
    'Hello,',
    `${provider}, an indirect provider in the Microsoft CSP program, asks your organization for a partnership. With your agreement, we may add customers on your behalf, order for your customers, associate you with their subscriptions, and name you as their support contact.`,
    'Your organization must be enrolled as an indirect reseller in the program. A Global admin of your organization reads the request and accepts or declines it here:',
    link,
    `The link is for your organization alone, works once, and is good for ${days === 1 ? 'one day' : `${days} days`}.`,
    `Kind regards,\n${sender}\n${provider}`,
  ],
};

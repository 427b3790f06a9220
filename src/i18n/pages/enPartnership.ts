import { longDate } from './formats';

/** What the pages of a partnership request say to the reseller that is asked (S3), in English. */
export const enPartnership = {
  title: (provider: string) => `${provider} would like to be your indirect provider`,
  what: 'A partnership between an indirect provider and an indirect reseller',
  allows: (provider: string) => [
    `${provider} to add customers on your behalf.`,
    `${provider} to order for your customers.`,
    `${provider} to associate your organization with subscriptions of your customers.`,
    `${provider} to name your organization as the support contact of a subscription.`,
  ],
  limits: (provider: string) => [
    `${provider} to take your customers over: none of them is transferred.`,
    `${provider} to administer your organization or your customers: it gets no admin privileges.`,
  ],
  know: (provider: string) => [
    `Afterwards you can invite customers together with ${provider}. They accept for themselves.`,
    'Either of you can end the partnership. Your customers are not removed by that.',
  ],
  tickAbout: (provider: string) =>
    `A partnership needs your authorization that ${provider} may order for your customers.`,
  tick: (provider: string, organization: string) =>
    `I authorize ${provider} to order for the customers of ${organization}.`,
  tickMissing: 'To accept the request, tick the box that authorizes the orders.',
  accepted: {
    title: (provider: string) => `Your organization accepted ${provider} as its indirect provider`,
    next: (provider: string) =>
      `${provider} is told. For as long as the partnership lasts, your acceptance allows:`,
  },
  already: {
    title: (provider: string) => `${provider} is already your indirect provider`,
    text: (since: string) =>
      `Your partnership has lasted since ${longDate(since, 'en')}. There is nothing left to answer, and nothing has changed.`,
  },
  notReseller: {
    title: 'Only an indirect reseller can answer this request',
    notEnrolled: (organization: string) =>
      `You are signed in for ${organization}, which is not on record here as a partner in the CSP program.`,
    enroll:
      'Enroll it as an indirect reseller in Partner Center first. If it is enrolled already, ask whoever runs this service to put it on record, and follow the link again.',
    otherKind: (organization: string, kind: string) =>
      `You are signed in for ${organization}, which is on record here as another kind of partner. Its kind: ${kind}.`,
    forward:
      'If the request is meant for another organization, sign in with an account of that one, or forward the e-mail to its Global admin.',
    otherPartnerIdTitle: 'This request names another Partner ID',
    otherPartnerId: (asked: string, organization: string, own: string) =>
      `It is for the reseller with Partner ID ${asked}. You are signed in for ${organization}, with Partner ID ${own}.`,
    askAgain: (provider: string) =>
      `If it is meant for your organization, ask ${provider} for a request with your Partner ID. If not, forward the e-mail to a Global admin of the organization that is meant.`,
  },
  otherCloud: {
    title: 'You and this provider are in different Microsoft clouds',
    text: 'A provider can only work with resellers in its own cloud, so this request cannot be accepted.',
  },
  otherCountry: {
    title: 'You and this provider are in different countries or regions',
    text: 'A provider can only work with resellers in its own country or region, so this request cannot be accepted.',
  },
};

import { longDate } from './formats';
import { enOffer } from './enOffer';
import { enRights as rights } from './enRights';

const once =
  'Your one acceptance covers both partners. It is not possible to accept one of them and not the other.';

/** What the pages say of a reseller's request together with its indirect provider (S2), in English. */
export const enJoint = {
  title: {
    withoutPrivileges: (partner: string, provider: string) =>
      `${partner} would like to be your Microsoft reseller, and its indirect provider ${provider} to order for you`,
    withPrivileges: (partner: string, provider: string) =>
      `${partner} would like to be your Microsoft reseller and to administer your organization, and its indirect provider ${provider} to order for you`,
    privilegesOnly: (partner: string, provider: string) =>
      `${partner} would like to administer your organization, and its indirect provider ${provider} to order for you`,
  },
  about: (partner: string, provider: string) =>
    `This request is for two partners at once: ${partner}, and its indirect provider ${provider}.`,
  whatProvider: 'The right to order for you, without admin privileges',
  existing: 'In place already: accepting changes nothing about it.',
  allows: {
    withoutPrivileges: (partner: string, provider: string) => [
      rights.sells(partner),
      rights.managesOwnAzure(partner),
      rights.orders(provider),
    ],
    withPrivileges: (partner: string, provider: string) => [
      rights.sells(partner),
      rights.administers(partner),
      rights.orders(provider),
    ],
    privilegesOnly: (partner: string, provider: string) => [
      rights.administers(partner),
      rights.orders(provider),
    ],
  },
  limits: {
    withoutPrivileges: (partner: string, provider: string) => [
      rights.noAdmin(partner),
      rights.noOtherSubscriptions(partner),
      rights.noAdmin(provider),
    ],
    withPrivileges: (partner: string, provider: string) => [
      rights.noAdmin(provider),
      `Anyone other than ${partner} and ${provider} to do this: what you accept is for these two partners alone.`,
    ],
    privilegesOnly: (partner: string, provider: string) => [
      rights.noTakingOver(partner),
      rights.noAdmin(provider),
    ],
  },
  know: {
    withoutPrivileges: (partner: string) => [once, ...enOffer.know.withoutPrivileges(partner)],
    withPrivileges: (partner: string) => [once, ...enOffer.know.withPrivileges(partner)],
    privilegesOnly: (_partner: string) => [
      once,
      'You can remove the admin privileges at any time. The business relationship then stays.',
      'This request cannot be accepted without the admin privileges. If you do not want to give them, decline.',
    ],
  },
  declineAddressed: (partner: string) =>
    `If you decline, you decline both: nothing changes in your organization, and ${partner} is told.`,
  declineAccount: 'If you decline, you decline both, and nothing changes in your organization.',
  accepted: {
    titleOwn: (partner: string, provider: string) => `Your organization accepted ${partner} and ${provider}`,
    next: (partner: string) => `${partner} is told. Your one acceptance covers both partners, and allows:`,
  },
  accountDeclined: (partner: string, provider: string) =>
    `Nothing has changed in your organization, and neither ${partner} nor ${provider} is told. The link stays good, should you change your mind.`,
  already: {
    title: (partner: string, provider: string) => `${partner} and ${provider} already work with you`,
    text: (since: string) =>
      `What the two ask for is all granted since ${longDate(since, 'en')}. There is nothing left to answer, and nothing has changed.`,
  },
  otherCloud: {
    title: 'You and these partners are not all in the same Microsoft cloud',
    text: 'Partners can only work with customers in their own cloud, so this request cannot be accepted, not for one of the two either.',
  },
  otherCountry: {
    title: 'You and these partners are not all in the same country or region',
    text: 'Partners can only work for customers in their own country or region, so this request cannot be accepted, not for one of the two either. What counts is the country your organization is registered in with Microsoft.',
  },
};

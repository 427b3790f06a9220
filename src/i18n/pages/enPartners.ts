import type { Capability, PartnerKind } from '../../domain/partnerKind';
import { longDate, longMoment } from './formats';

const kinds: Readonly<Record<PartnerKind, string>> = {
  reseller: 'Reseller',
  delegatedAdministrator: 'Delegated administrator',
  resellerAndDelegatedAdministrator: 'Reseller & delegated administrator',
  userAccountPartner: 'Partner (has a user account in your tenant)',
  advisor: 'Advisor',
  mpsaPartner: 'Microsoft Products & Services Agreement (MPSA) partner',
  oemPcPartner: 'OEM PC partner',
  lineOfBusinessPartner: 'Line-of-business (LOB) partner',
};

const may: Readonly<Record<Capability, string>> = {
  sell: 'Sell you Microsoft products and services.',
  manageOwnAzure: 'Manage the Azure subscriptions that it sets up for you.',
  order: 'Order Microsoft products and services for you.',
  administer:
    'Administer your Microsoft services with the rights of an administrator: create user accounts, assign licenses, reset passwords.',
  useAccount: 'Work with your Microsoft services through the user account that you have given it.',
  resetPasswords: 'Reset passwords.',
  handleIncidents: 'Handle support incidents.',
  seePurchases: 'See what you buy through your other MPSA partners.',
  uploadDevices: 'Upload the device IDs of PCs that you manage with Autopilot.',
  buildApps: 'Develop, submit and manage line-of-business apps for your organization.',
};

/** What a customer's pages say of its partners, in English. */
export const enPartners = {
  nav: { label: 'Your organization', partners: 'Partners', agreement: 'Agreement', audit: 'Audit record' },
  kinds,
  may,
  signIn: {
    title: 'Sign in to see your partners',
    text: 'Everybody in your organization can see which partners it works with; a Global admin can change it. Use your work account.',
  },
  notCustomer: 'Only a customer has partners here',
  list: {
    title: (organization: string) => `Partners of ${organization}`,
    text: 'Who works with your organization, and as what.',
    partners: 'Partners',
    empty:
      'No partner yet. A partner that wants to work with you sends you a link; once a Global admin accepts, the partner stands here.',
    find: 'Find a partner (on microsoft.com)',
    pages: 'Pages of the list',
    first: 'First partners',
    more: 'More partners',
    waiting: 'Waiting for your answer',
    waitingText: 'Requests that somebody in your organization has opened while signed in.',
    asks: (partner: string, provider: string | undefined) =>
      provider === undefined ? partner : `${partner}, together with ${provider}`,
    until: (at: string) => `Answer by ${longMoment(at, 'en')}`,
    read: (partner: string) => `Read the request of ${partner}`,
    privileges: 'Has admin privileges',
    ended: 'Ended by the partner, with its admin privileges left',
  },
  since: (at: string) => `Since ${longDate(at, 'en')}`,
  date: (at: string) => longDate(at, 'en'),
  sinceBefore: 'From before Liaison kept records',
  details: {
    all: 'All partners',
    about: 'The partner',
    nothingKnown: 'Nothing more is on record of it.',
    since: 'Since',
    through: 'Through',
    ways: {
      invitation: 'An invitation',
      accountLink: 'The partner’s account link',
      added: 'An indirect provider that added your organization',
    },
    acceptedBy: 'Accepted by',
    ended: 'Ended',
    endedBy: {
      partner: (at: string) => `By the partner, on ${longDate(at, 'en')}`,
      customer: (at: string) => `By your organization, on ${longDate(at, 'en')}`,
    },
    privilegesLeft:
      'The partner has ended this relationship. The admin privileges that you had granted were left as they were: remove them here if you no longer want them.',
    mayTitle: 'It may',
    mayNothing: 'Nothing at the moment.',
    asked: (at: string, againFrom: string) =>
      `Your organization asked it on ${longDate(at, 'en')} to end this relationship. You can ask again from ${longDate(againFrom, 'en')} on.`,
    readOnly: 'A Global admin can change this.',
    whoCan: (names: string) => `Who can: ${names}.`,
    history: 'What happened',
    noHistory: 'Nothing since Liaison keeps records.',
  },
  actions: {
    removeAdminRoles: 'Remove admin roles',
    deletePartner: 'Delete partner',
    askToEnd: 'Ask to end the relationship',
  },
  removeAdminRoles: {
    title: (partner: string) => `Remove the admin roles of ${partner}?`,
    consequences: (partner: string) => [
      `${partner} can no longer administer your Microsoft services.`,
      `The relationship stays: ${partner} can go on working with you, and remains responsible for support under its agreement.`,
      `${partner} is told. To get the privileges back, it has to ask you again.`,
    ],
    afterEnd: (partner: string) => [
      `${partner} can no longer administer your Microsoft services.`,
      `It has ended the relationship already, so nothing is left between you then.`,
    ],
    confirm: 'Remove the admin roles',
    cancel: 'Keep them',
    doneTitle: (partner: string) => `${partner} has no admin roles`,
    done: (partner: string) =>
      `No admin privileges of ${partner} are on record in this relationship. To get them back, it has to ask you, and a Global admin has to accept.`,
  },
  deletePartner: {
    title: (partner: string) => `Delete ${partner}?`,
    consequences: (partner: string) => [
      `Your relationship with ${partner} as this kind of partner ends, and so do any admin privileges in it.`,
      `${partner} leaves your list and is told. The audit record keeps what happened.`,
      `To work with ${partner} again, you need a new request from it.`,
    ],
    confirm: 'Delete the partner',
    cancel: 'Keep the partner',
    doneTitle: (partner: string) => `${partner} is deleted`,
    done: (partner: string) =>
      `The relationship has ended. To work with ${partner} again, you need a new request from it.`,
    notAllowedTitle: (partner: string) => `You cannot delete ${partner} yourself`,
    notAllowed: (partner: string) =>
      `A customer can delete a delegated administrator or an advisor. Any other kind of partner has to end the relationship itself: ask ${partner} to.`,
  },
  askToEnd: {
    title: (partner: string) => `Ask ${partner} to end the relationship?`,
    consequences: (partner: string) => [
      `The people of ${partner} who work with Liaison are told in their chat that you ask for it.`,
      `Nothing changes until ${partner} ends the relationship.`,
      'This is no legal notice. Give one yourself if your agreement with the partner requires it.',
      'You can ask once a week.',
    ],
    confirm: 'Ask',
    cancel: 'Do not ask',
    doneTitle: () => 'Your request is recorded',
    done: (partner: string, at: string, againFrom: string) =>
      `Recorded on ${longMoment(at, 'en')}, and passed on to the people of ${partner} who work with Liaison. Nothing has changed yet. If you hear nothing, write to ${partner}; from ${longDate(againFrom, 'en')} on you can also ask again here.`,
  },
  over: {
    title: 'There is nothing left to do',
    text: (partner: string) => `This relationship with ${partner} has ended.`,
  },
  changed: {
    title: 'Nothing was done',
    text: 'The relationship has changed since you opened this page. Here is how it stands now.',
  },
  notGlobalAdmin: 'A Global admin has to do this',
  back: (partner: string) => `Back to ${partner}`,
  unknown: {
    title: 'Your organization has no such partner',
    text: 'No relationship with this partner is on record.',
  },
  keeper: {
    title: 'Who has the admin privileges from now on?',
    text: (names: string) =>
      `In the Microsoft cloud operated by 21Vianet, only one partner can have delegated admin privileges. ${names} has them now, so your acceptance decides between the two.`,
    newOne: (partner: string) => `${partner} gets them`,
    newOneMeans: (names: string) => `${names} loses them with your acceptance. That relationship stays.`,
    present: (partner: string) => `${partner} keeps them`,
    presentMeans: (partner: string) => `You accept ${partner} without admin privileges.`,
    missing: 'To accept the request, choose who has the admin privileges.',
  },
  acceptedNext: 'See all your partners',
};

export type PartnerTexts = typeof enPartners;

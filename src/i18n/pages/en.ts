import { countryName } from '../../domain/country';
import { listed, longDate, longMoment } from './formats';
import { enAudit } from './enAudit';
import { enJoint } from './enJoint';
import { enOffer } from './enOffer';
import { enPartnership } from './enPartnership';
import { enProblems } from './enProblems';

/** The pages in English. */
export const en = {
  site: {
    skip: 'Skip to the content',
    languages: 'Language of this page',
    signedInAs: (name: string, organization: string) => `${name}, ${organization}`,
    signOut: 'Sign out',
    footer: 'Liaison carries requests between Microsoft partners and their customers.',
  },
  home: {
    title: 'Follow the link in your e-mail',
    text: 'A Microsoft partner that wants to work with your organization sends you a link. It opens the request here, where a Global admin accepts or declines it.',
  },
  signedOut: {
    title: 'You are signed out',
    text: 'To come back to a request, follow the link in the e-mail again.',
  },
  country: (code: string) => countryName(code, 'en'),
  moment: (at: string) => longMoment(at, 'en'),
  partnerKinds: {
    indirectProvider: 'Indirect provider',
    indirectReseller: 'Indirect reseller',
    directBill: 'Direct-bill partner',
  },
  clouds: {
    public: 'Public Microsoft cloud',
    usGovernment: 'Microsoft Cloud for US Government',
    germany: 'Microsoft Cloud Germany',
    china: 'Microsoft cloud operated by 21Vianet',
  },
  offer: enOffer,
  joint: enJoint,
  partnership: enPartnership,
  signIn: {
    title: 'Sign in to answer',
    text: 'A Global admin of your organization accepts or declines. Use your work account; we learn your name, your organization, and whether you are a Global admin.',
    button: 'Sign in with Microsoft',
    other: 'Sign in as someone else',
  },
  decide: {
    title: 'Your answer',
    answeringFor: (name: string, organization: string) =>
      `You are ${name}, and you answer for ${organization}.`,
    agreementSigned: 'Your organization has already signed the Microsoft Customer Agreement.',
    agreementRead: 'Read the Microsoft Customer Agreement',
    agreementReadWhere: '(on microsoft.com)',
    agreementNeeded:
      'Your organization has not signed the Microsoft Customer Agreement yet. It signs once, with its first acceptance.',
    agreementTick: (organization: string) =>
      `I have read the Microsoft Customer Agreement and accept it for ${organization}.`,
    agreementMissing: 'To accept the request, read the agreement and tick this box.',
    errorTitle: 'Your answer is not recorded yet',
    accept: 'Accept & authorize',
    decline: 'Decline',
    declineAddressed: (partner: string) =>
      `If you decline, nothing changes in your organization, and ${partner} is told.`,
    declineAccount: 'If you decline, nothing changes in your organization.',
    mismatchTitle: 'Is this request meant for you?',
    mismatch: (addressee: string, organization: string) =>
      `It is addressed to ${addressee}; you are signed in for ${organization}.`,
  },
  accepted: {
    title: 'The request is accepted',
    titleOwn: (partner: string) => `Your organization accepted the request of ${partner}`,
    when: (at: string) => `Accepted on ${longMoment(at, 'en')}.`,
    whenBy: (at: string, by: string) => `Accepted by ${by} on ${longMoment(at, 'en')}.`,
    next: (partner: string) => `${partner} is told. Your acceptance allows:`,
    others: (partner: string) =>
      `The link worked once and has been used. If it was meant for you and you have not answered, write to ${partner}.`,
  },
  declined: {
    title: 'The request is declined',
    when: (at: string) => `Declined on ${longMoment(at, 'en')}.`,
    whenBy: (at: string, by: string) => `Declined by ${by} on ${longMoment(at, 'en')}.`,
    text: (partner: string) =>
      `Nothing has changed in your organization. If you change your mind, ask ${partner} for a new request.`,
    accountTitle: 'You declined',
    accountText: (partner: string) =>
      `Nothing has changed in your organization, and ${partner} is not told. The link stays good, should you change your mind.`,
  },
  notSentYet: {
    title: 'This request is not ready yet',
    text: (partner: string) =>
      `${partner} has not finished it yet. Follow the link in the e-mail again in a few minutes.`,
  },
  expired: {
    title: 'This request has expired',
    text: (partner: string) => `Nobody answered it in time. Ask ${partner} to send a new one.`,
    when: (at: string) => `It was good until ${longMoment(at, 'en')}.`,
  },
  revoked: {
    title: 'This request was withdrawn',
    text: (partner: string) => `${partner} has taken it back. If that surprises you, write to ${partner}.`,
  },
  replaced: {
    title: 'A newer message has replaced this link',
    text: (partner: string) =>
      `${partner} has sent this request again with another link. Use the link in its latest message.`,
  },
  partnershipEnded: {
    title: 'These two partners no longer work together',
    text: (partner: string, provider: string) =>
      `The partnership between ${partner} and ${provider} has ended, so this request can no longer be accepted. If you want to work with ${partner}, ask it for a new request.`,
  },
  taken: {
    title: 'Another organization is answering this request',
    text: (partner: string) =>
      `The link works once, and someone from another organization has begun to use it. If it was meant for you, ask ${partner} for a new one.`,
  },
  unknown: {
    title: 'There is no request at this address',
    text: 'The link may be incomplete, or was not written by us. Copy it whole from the e-mail, or ask whoever sent it for a new one.',
  },
  otherCloud: {
    title: 'You and this partner are in different Microsoft clouds',
    text: 'A partner can only work with customers in its own cloud, so this request cannot be accepted.',
  },
  otherCountry: {
    title: 'You and this partner are in different countries or regions',
    text: 'A partner can only sell in its own country or region, so this request cannot be accepted. What counts is the country your organization is registered in with Microsoft.',
  },
  notGlobalAdmin: {
    title: 'A Global admin has to answer this request',
    text: (name: string, organization: string) =>
      `You are signed in as ${name} of ${organization}, without the Global admin role.`,
    whoCan: (names: readonly string[]) => `Forward the e-mail to someone who can: ${listed(names, 'en')}.`,
    nobodyKnown:
      'Forward the e-mail to a Global admin of your organization; your IT department knows who that is.',
  },
  notCustomer: {
    title: 'Only a customer can answer this request',
    text: (organization: string) =>
      `You are signed in for ${organization}, which is on record here as a Microsoft partner.`,
  },
  already: {
    title: (partner: string) => `${partner} already works with you`,
    text: (partner: string, since: string) =>
      `What ${partner} asks for is granted since ${longDate(since, 'en')}. There is nothing left to answer, and nothing has changed.`,
  },
  draft: {
    title: { customer: 'Your e-mail to the customer', reseller: 'Your e-mail to the reseller' },
    text: 'Open it in your mail application, or copy it. Send it yourself: Liaison sends nothing in your name.',
    to: 'To',
    toNobody: 'Fill in the address in your mail application.',
    subject: 'Subject',
    body: 'Message',
    open: 'Open in your mail application',
    copySubject: 'Copy the subject',
    copyBody: 'Copy the message',
    copyAll: 'Copy all',
    copied: 'Copied',
    copyFailed: 'Your browser did not allow copying: select the text and copy it.',
    long: 'This e-mail is long, and some mail applications cut off what they are handed. Copying it is safer: check that the link arrives whole.',
    keepLink: 'Leave the link in the text: it ties the answer to your request.',
    afterwards: {
      addressed: 'When you have sent it, go back to the chat and choose Done: the link works from then on.',
      account:
        'When you have sent it, go back to the chat and choose Done: you are told who accepts. The link is your organization’s account link: from its first Done on, it works at any time.',
    },
    expiredTitle: 'This page is over',
    expiredText: 'The address of a draft works for an hour. Go back to the chat and open the draft again.',
    unknownTitle: 'There is no draft at this address',
    unknownText: 'Go back to the chat and open the draft again.',
  },
  audit: enAudit,
  ...enProblems,
};

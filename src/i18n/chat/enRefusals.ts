import type { RefusalCode } from '../../domain/refusal';
import { orderRefusals } from './enOrderRefusals';

type Facts = Readonly<Record<string, string>>;

/** What is said of each refusal in English: why, and what to do. */
export const refusals: Readonly<Record<RefusalCode, (facts: Facts) => string>> = {
  customerNameInvalid: () =>
    'This is not a name Liaison can use. Enter 1 to 200 characters on one line, with at least one letter or digit.',
  emailInvalid: () =>
    'This is not one e-mail address. Enter one, such as name@company.com, or leave it empty.',
  emailAtOwnDomain: ({ domain }) =>
    `This address is at your own domain${domain === undefined ? '' : `, ${domain}`}. Enter an address of the organization that is asked.`,
  subjectInvalid: ({ maximum }) =>
    `The subject must be one line of 1 to ${maximum ?? '200'} characters. Your edit is kept here for you to mend.`,
  bodyInvalid: ({ maximum }) =>
    `The text must have 1 to ${maximum ?? '4000'} characters, and no control characters. Your edit is kept here for you to mend.`,
  linkMissing: () =>
    'The exact link is no longer in the text. It ties the answer to your organization: put it back, unchanged. Your edit is kept here for you to mend.',
  agreementNotTicked: () => 'The box beside the Microsoft Customer Agreement must be ticked first.',
  privilegesNotChosen: () => 'Choose whether to ask for delegated admin privileges.',
  cardDataInvalid: () =>
    'This card carries data that Liaison did not write, so nothing was done. Type what you want, and a new card comes.',
  textFixed: () =>
    'In your cloud only the first two paragraphs may be edited or removed; everything below them must stay as it was. Your edit is kept here for you to mend.',
  providerNotChosen: ({ names }) =>
    `You work with several indirect providers. Say which one: ${names ?? ''}.`,
  providerUnknown: ({ name, names }) =>
    `${name === undefined ? 'This' : `“${name}”`} is not an indirect provider you have an active partnership with. You work with: ${names ?? ''}.`,
  resellerNotNamed: () => 'Name the reseller: its name, its e-mail address or its Partner ID.',
  partnerIdInvalid: () =>
    'A Partner ID has 7 digits, and it is that of the reseller’s location account, not your own.',
  partnershipNotTicked: () =>
    'The box that authorizes the provider to order for your customers must be ticked first.',
  partnershipNotFound: () => 'You have no partnership with this organization.',
  customerNotFound: () => 'This is not one of your customers. “List customers” shows who is.',
  invitationNotFound: () => 'There is no such invitation. “List invitations” shows what was sent.',
  acknowledgementIncomplete: () => 'Every statement must be ticked before you confirm. Nothing was ended.',
  adminKeeperNotChosen: () =>
    'Choose which partner has the delegated admin privileges: in this cloud only one can.',
  partnerNotFound: () => 'Your organization has no relationship with this partner on record.',
  subscriptionsActive: ({ names }) =>
    `There are still active subscriptions: ${names ?? ''}. End or transfer them first; nothing was ended.`,
  noProvider: () =>
    'You have no active partnership with an indirect provider, so there is none to invite a customer with. A provider can ask you for one.',
  onlyProviders: () => 'Only an indirect provider can ask a reseller for a partnership.',
  onlyResellers: () => 'Only an indirect reseller can invite a customer together with its indirect provider.',
  onlyCustomers: () => 'Only somebody of a customer organization can do this.',
  deletionNotAllowed: () =>
    'A customer can delete a delegated administrator or an advisor. Ask any other partner to end the relationship.',
  privilegesCannotBeLeftOut: () =>
    'In your cloud a request always includes delegated admin privileges; they cannot be left out.',
  personUnknown: () =>
    'Liaison does not know you as an employee of a partner organization it works for. Ask your administrator to add you.',
  roleMissing: ({ names }) =>
    names === undefined || names === ''
      ? 'Your role does not allow this, and nobody in your organization has one that does. A Global admin can grant it.'
      : `Your role does not allow this. In your organization these people can: ${names}.`,
  notYours: ({ name }) => `This was begun by ${name ?? 'a colleague'}; only that person can go on with it.`,
  notFound: () =>
    'This draft is no longer there: it was sent already, replaced by a newer one, or dropped. “List invitations” shows what was sent.',
  notDraft: () => 'This was sent before; it can no longer be changed as a draft. Nothing changed.',
  notOpen: () => 'This invitation is no longer open. Nothing changed.',
  decisionUnderway: () => 'This invitation is just being answered. Wait for the answer; nothing changed.',
  partnershipEnded: ({ name }) =>
    `The partnership with ${name ?? 'this provider'} has ended, so this invitation can no longer be used.`,
  acknowledgementOutdated: () =>
    'The wording of the statements has changed since this card was shown. Ask again, and read the new one. Nothing was ended.',
  languageChanged: () =>
    'Your language has changed since the statements were shown. Read them in it, and tick each one again. Nothing was ended.',
  stateChanged: () =>
    'This card no longer shows how things stand. Ask again to see them as they are. Nothing was changed.',
  alreadyEnded: () => 'This was ended before. Nothing more changed.',
  ...orderRefusals,
};

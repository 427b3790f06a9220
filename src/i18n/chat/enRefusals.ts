import type { RefusalCode } from '../../domain/refusal';

type Facts = Readonly<Record<string, string>>;

/** What is said of each refusal in English: why, and what to do. */
export const refusals: Readonly<Record<RefusalCode, (facts: Facts) => string>> = {
  customerNameInvalid: () =>
    'This is not a name Liaison can use. Enter 1 to 200 characters on one line, with at least one letter or digit.',
  emailInvalid: () =>
    'This is not one e-mail address. Enter one, such as name@customer.com, or leave it empty.',
  emailAtOwnDomain: ({ domain }) =>
    `This address is at your own domain${domain === undefined ? '' : `, ${domain}`}. Enter an address of the customer.`,
  subjectInvalid: ({ maximum }) =>
    `The subject must be one line of 1 to ${maximum ?? '200'} characters. Your edit is kept here for you to mend.`,
  bodyInvalid: ({ maximum }) =>
    `The text must have 1 to ${maximum ?? '4000'} characters, and no control characters. Your edit is kept here for you to mend.`,
  linkMissing: () =>
    'The exact link is no longer in the text. It ties the customer’s answer to your organization: put it back, unchanged. Your edit is kept here for you to mend.',
  agreementNotTicked: () => 'The box beside the Microsoft Customer Agreement must be ticked first.',
  privilegesNotChosen: () => 'Choose whether to ask for delegated admin privileges.',
  cardDataInvalid: () =>
    'This card carries data that Liaison did not write, so nothing was done. Type what you want, and a new card comes.',
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
};

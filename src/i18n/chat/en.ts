import { asking } from './enAsking';
import { meanings } from './enMeanings';
import { refusals } from './enRefusals';

/** What the bot says in English. */
export const en = {
  language: { en: 'English', fr: 'French' },

  actions: {
    request: 'Request a reseller relationship',
    customers: 'List our customers',
    invitations: 'List invitations',
    help: 'Help',
    draft: 'Draft the e-mail',
    drop: 'Cancel',
    openEmail: 'Open in email',
    copy: 'Copy to clipboard',
    edit: 'Edit',
    done: 'Done',
    save: 'Save',
    back: 'Back without saving',
    next: 'Next page',
    first: 'First page',
  },

  welcome: {
    title: 'Welcome to Liaison',
    lead: 'Liaison looks after your organization’s relationships with its customers. It drafts the invitation e-mail with its link, tells you when the customer has opened, accepted or declined it, and keeps the list up to date.',
    ask: 'Press a button, or say what you want in your own words, for example:',
    example:
      'Ask Fourth Coffee (alain@fourthcoffee.example) for a reseller relationship without admin privileges',
  },

  help: {
    title: 'What Liaison can do',
    topics: [
      {
        what: 'Request a reseller relationship',
        say: 'Ask Fourth Coffee for a reseller relationship with admin privileges',
      },
      { what: 'Change or drop the draft before it is sent', say: 'No, with admin privileges' },
      { what: 'Show your customers', say: 'List our customers' },
      { what: 'Show one customer', say: 'Show Woodgrove Bank' },
      { what: 'Show the invitations you sent', say: 'List pending invitations' },
      { what: 'Change the language', say: 'Parle français' },
    ],
    note: 'Nothing changes by words alone: Liaison shows a card first, and a button does it. “Cancel” drops what is under way, and what you began is forgotten after an hour.',
  },

  form: {
    title: 'Request a reseller relationship',
    lead: 'Liaison drafts an e-mail with a link on which the customer accepts. You read it before anything happens.',
    customer: 'Customer',
    customerHint: 'Fourth Coffee',
    customerError: 'Enter the customer’s name, up to 200 characters.',
    email: 'E-mail of the customer’s administrator',
    emailHint: 'name@customer.com',
    emailError: 'Enter one e-mail address, such as name@customer.com.',
    optional:
      'Both can be left out. The e-mail then carries your organization’s account link, which names no customer, never expires and can be used again and again.',
    emailLanguage: 'Language of the e-mail',
    emailLanguageError: 'Choose the language of the e-mail.',
    privileges: 'Delegated admin privileges',
    privilegesError: 'Choose whether to ask for delegated admin privileges.',
    with: 'With: you may also administer the customer’s services',
    without: 'Without: you may sell, and manage only the Azure subscriptions you provision',
    always: 'In your cloud every request includes delegated admin privileges; they cannot be left out.',
    only: 'In the cloud operated by 21Vianet a request is for delegated admin privileges only.',
  },

  partnership: 'Partnership of indirect provider and indirect reseller',
  privileges: (included: boolean): string =>
    included
      ? 'Reseller relationship with delegated admin privileges'
      : 'Reseller relationship without admin privileges',

  draft: {
    title: 'Draft e-mail',
    lead: 'This is what the customer will read. Send it from your mail application, then press Done: the link works from then on.',
    to: 'To',
    noAddress: 'Not filled in: you choose the address when you send it',
    request: 'Asks for',
    subject: 'Subject',
    addressed: (days: number) =>
      `The link is made for this request: it works once, and expires ${days} ${days === 1 ? 'day' : 'days'} after you press Done.`,
    account:
      'The link is your organization’s account link: it names no customer, never expires and can be used again and again. Name the customer to get a link that works once.',
    cut: 'The rest is shown when you open, copy or edit the draft.',
    summary: (who: string) => `Draft e-mail: reseller relationship with ${who}`,
    anyone: 'any customer',
  },

  edit: {
    title: 'Edit the e-mail',
    keepLink: 'This exact link must stay in the text; it ties the customer’s answer to your organization:',
    to: 'To',
    toError: 'Enter one e-mail address, or leave it empty.',
    subject: 'Subject',
    subjectError: 'Enter a subject on one line, up to 200 characters.',
    body: 'Text',
    bodyError: 'Enter the text of the e-mail, up to 4,000 characters, with the link in it.',
  },

  state: {
    titles: {
      sent: 'Invitation sent, not opened yet',
      opened: 'Link opened, not answered yet',
      accepted: 'Invitation accepted',
      declined: 'Invitation declined',
      expired: 'Invitation expired',
      revoked: 'Invitation revoked',
      standing: 'Account link in use',
    },
    customer: 'Customer:',
    email: 'E-mail:',
    request: 'Request:',
    sent: 'Sent:',
    opened: 'Opened:',
    expires: 'Expires:',
    expired: 'Expired:',
    revoked: 'Revoked:',
    accepted: 'Accepted:',
    declined: 'Declined:',
    by: (when: string, who: string) => `${when}, by ${who}`,
    acceptances: 'Accepted so far:',
    times: (count: number) => (count === 1 ? 'once' : `${count} times`),
    never: 'not yet',
    lastSent: 'Last sent:',
    notes: {
      sent: 'This card follows the invitation, and you are told as soon as the customer decides.',
      opened: 'This card follows the invitation, and you are told as soon as the customer decides.',
      accepted: 'The customer is in your list now.',
      declined: 'The customer has not given its agreement, and nothing changed. You can ask again.',
      expired: 'The link no longer works. You can ask again.',
      revoked: 'The link no longer works. You can ask again.',
      standing: 'You are told whenever a customer accepts through this link.',
    },
    otherCustomer: (named: string, actual: string) =>
      `You had named ${named}; the organization that decided is ${actual}.`,
    summary: (title: string, who: string) => `${title}: ${who}`,
    already: 'This was sent before; nothing changed. Here is how it stands now.',
  },

  customers: {
    title: 'Your customers',
    empty: 'No customer yet. Request a reseller relationship; once a customer accepts, it appears here.',
    types: {
      reseller: 'Reseller relationship',
      administrator: 'Delegated administrator',
      userAccount: 'Partner with a user account',
      advisor: 'Advisor',
      mpsa: 'MPSA partner',
      oemPc: 'OEM PC partner',
      lineOfBusiness: 'Line-of-business partner',
    },
    details: (type: string, delegatedAdmin: boolean) =>
      `${type}, ${delegatedAdmin ? 'with delegated admin privileges' : 'without admin privileges'}`,
    since: (when: string) => `since ${when}`,
    notNarrowed: 'Liaison cannot narrow this list to one reseller yet; these are all your customers.',
  },

  invitations: {
    titles: {
      all: 'Invitations sent',
      open: 'Invitations waiting for an answer',
      accepted: 'Invitations accepted',
      declined: 'Invitations declined',
      expired: 'Invitations expired',
      revoked: 'Invitations revoked',
    },
    empty: 'No invitation sent yet. Request a reseller relationship to send the first one.',
    noneTo: (who: string) =>
      `No invitation to ${who} was sent by that name. “List invitations” shows all of them.`,
    to: (who: string) => `Only those to ${who}.`,
    noneSuch: 'No invitation in this state. “List invitations” shows all of them.',
    states: {
      sent: 'not opened yet',
      opened: 'opened',
      accepted: 'accepted',
      declined: 'declined',
      expired: 'expired',
      revoked: 'revoked',
      standing: 'account link',
    },
    sent: (when: string) => `sent ${when}`,
    account: (delegatedAdmin: boolean): string =>
      delegatedAdmin
        ? 'Account link, with delegated admin privileges'
        : 'Account link, without admin privileges',
    used: (count: number) =>
      count === 0 ? 'not accepted yet' : `accepted ${count === 1 ? 'once' : `${count} times`}`,
  },

  ...asking,

  news: {
    accepted: (who: string) => `${who} has accepted your invitation.`,
    declined: (who: string) => `${who} has declined your invitation.`,
    expired: (who: string) => `Your invitation to ${who} has expired without an answer.`,
    newCustomer: (who: string) => `${who} has accepted through your account link.`,
    granted: 'Granted:',
  },

  answers: {
    notUnderstood:
      'Liaison did not understand that. You can ask for a reseller relationship, or type “list our customers”, “list invitations” or “help”.',
    nothingDone: (what?: string) =>
      what === undefined
        ? 'Understood: nothing was done.'
        : `Understood: you do not want to ${what}. Nothing was done.`,
    dropped: 'Dropped. Nothing was requested.',
    draftDropped: (who: string) => `Dropped. The draft for ${who} was not sent, and is gone.`,
    nothingToDrop: 'There is nothing under way to cancel.',
    languageKept: (name: string) => `From now on Liaison answers you in ${name}.`,
    whichLanguage:
      'Which language? Liaison speaks English and French: type “speak English” or “parle français”.',
    personalOnly:
      'Liaison works in a personal chat only, since its cards carry links and names that are not for everybody. Write to it there.',
    ourFault: (reference: string) =>
      `Something went wrong on our side, sorry. Please try again. If it happens again, give your administrator this number: ${reference}.`,
    notYet: (what: string) =>
      `Liaison cannot ${what} yet, and nothing was done. It can request reseller relationships, list your customers and list your invitations.`,
  },

  meanings,

  refusals,
};

import { asking } from './enAsking';
import { endings } from './enEndings';
import { audit } from './enAudit';
import { group } from './enGroup';
import { life } from './enLife';
import { customerNews } from './enCustomerNews';
import { lists } from './enLists';
import { looking } from './enLooking';
import { meanings } from './enMeanings';
import { orders } from './enOrders';
import { partners } from './enPartners';
import { refusals } from './enRefusals';
import { request } from './enRequest';
import { search } from './enSearch';
import { subscriptions } from './enSubscriptions';

/** What the bot says in English. */
export const en = {
  language: { en: 'English', fr: 'French', de: 'German', zh: 'Simplified Chinese' },

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
    show: 'Show',
    showInvitation: 'Show the invitation',
    customer: 'Show the customer',
    again: 'Send again',
    revoke: 'Revoke',
    askAgain: 'Ask again',
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
      {
        what: 'Invite a customer with your indirect provider',
        say: 'Invite Fourth Coffee with our provider',
      },
      { what: 'Request a partnership (providers)', say: 'Request a partnership with Litware Cloud' },
      { what: 'Show your providers or resellers', say: 'List our providers' },
      { what: 'Show your customers, or one of them by its name', say: 'List our customers' },
      {
        what: 'Add a customer, or order for one (providers)',
        say: 'Order 10 Microsoft 365 Business Premium for Woodgrove Bank',
      },
      { what: 'Show the invitations you sent', say: 'List pending invitations' },
      { what: 'Send an invitation again, or revoke it', say: 'Send the invitation to Fourth Coffee again' },
      { what: 'End a relationship or a partnership', say: 'End the relationship with Tailspin Toys' },
      { what: 'Show what is on record (Global admins)', say: 'Show the audit record' },
      { what: 'Change the language', say: 'Parle français' },
    ],
    note: 'Nothing changes by words alone: Liaison shows a card first, and a button does it. “Cancel” drops what is under way, and what you began is forgotten after an hour.',
  },

  partnership: 'Partnership of indirect provider and indirect reseller',
  privileges: (included: boolean): string =>
    included
      ? 'Reseller relationship with delegated admin privileges'
      : 'Reseller relationship without admin privileges',

  ...request,
  ...lists,
  ...looking,
  ...subscriptions,
  life,
  group,
  audit,
  ...asking,
  ...endings,
  ...partners,
  orders,
  search,
  customerNews,

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
    pressIt:
      'A word alone sends and changes nothing: press the button on its card. Once you have sent an e-mail, press Done on its card: the link works from then on.',
    languageKept: (name: string) => `From now on Liaison answers you in ${name}.`,
    whichLanguage:
      'Which language? Liaison speaks English and French: type “speak English” or “parle français”.',
    ourFault: (reference: string) =>
      `Something went wrong on our side, sorry. Please try again. If it happens again, give your administrator this number: ${reference}.`,
  },

  meanings,

  refusals,
};

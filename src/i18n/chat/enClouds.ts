import { en } from './en';

/**
 * What is said in English where a request cannot leave delegated admin privileges out (S0): no example that would be
 * refused.
 */
export const enAlways: typeof en = {
  ...en,
  welcome: {
    ...en.welcome,
    example: 'Ask Fourth Coffee (alain@fourthcoffee.example) for a reseller relationship',
  },
  help: { ...en.help, topics: topics('Ask Fourth Coffee for a reseller relationship') },
  change: {
    ...en.change,
    nothing:
      'There is no request under way to change, and nothing was done. Say for which customer, for example: “Ask Fourth Coffee for a reseller relationship”.',
  },
};

const request = 'Request delegated admin privileges';

/** What is said in English where a request is for delegated admin privileges and for nothing else (S1). */
export const enOnly: typeof en = {
  ...en,
  actions: { ...en.actions, request },
  welcome: {
    ...en.welcome,
    example: 'Ask Fourth Coffee (alain@fourthcoffee.example) for delegated admin privileges',
  },
  help: { ...en.help, topics: topics('Ask Fourth Coffee for delegated admin privileges', request) },
  privileges: (included) =>
    included ? 'Delegated admin privileges' : 'No delegated admin privileges any more',
  form: { ...en.form, title: request },
  draft: { ...en.draft, summary: (who) => `Draft e-mail: delegated admin privileges of ${who}` },
  customers: {
    ...en.customers,
    empty: 'No customer yet. Request delegated admin privileges; once a customer accepts, it appears here.',
    types: { ...en.customers.types, reseller: 'Delegated admin privileges' },
    details: (type, delegatedAdmin) => {
      if (type !== enOnly.customers.types.reseller) return en.customers.details(type, delegatedAdmin);
      return enOnly.privileges(delegatedAdmin);
    },
  },
  customer: {
    ...en.customer,
    none: (typed) =>
      `No customer of yours is called “${typed}”. “List our customers” shows all of them; to win a new one, request delegated admin privileges.`,
  },
  invitations: {
    ...en.invitations,
    empty: 'No invitation sent yet. Request delegated admin privileges to send the first one.',
    account: () => 'Account link, for delegated admin privileges',
  },
  joint: {
    ...en.joint,
    reseller: () => 'administer, with delegated admin privileges',
    account: (provider) => `Account link with ${provider}, for delegated admin privileges`,
  },
  change: {
    ...en.change,
    nothing:
      'There is no request under way to change, and nothing was done. Say for which customer, for example: “Ask Fourth Coffee for delegated admin privileges”.',
  },
  search: {
    ...en.search,
    nothing: {
      ...en.search.nothing,
      searchCustomers: 'No customer yet. Once one grants delegated admin privileges, it is found here.',
    },
  },
  answers: {
    ...en.answers,
    notUnderstood:
      'Liaison did not understand that. You can ask for delegated admin privileges, or type “list our customers”, “list invitations” or “help”.',
  },
  meanings: {
    ...en.meanings,
    requestRelationship: (who) =>
      `request delegated admin privileges${who === undefined ? '' : ` from ${who}`}`,
  },
};

/** The topics of help, with another example of a request and of a change. */
function topics(say: string, what: string = en.actions.request) {
  const [requesting, changing, ...others] = en.help.topics;
  if (!requesting || !changing) return en.help.topics;
  return [{ what, say }, { ...changing, say: 'No, Tailspin Toys instead' }, ...others];
}

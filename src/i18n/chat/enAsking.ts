/** What is said of one customer, of unclear words, and of changes to a draft, in English. */
export const asking = {
  customer: {
    relationship: 'Relationship:',
    since: 'Since:',
    domain: 'Domain:',
    country: 'Country or region:',
    summary: (who: string) => `Customer: ${who}`,
    already: (who: string) =>
      `${who} is your customer already, with everything this request asks for. Nothing was drafted.`,
    anyway: 'Request all the same',
    privileges: 'Request admin privileges',
    invitations: 'Its invitations',
    several: 'Which customer?',
    severalText: (typed: string) => `Several of your customers fit “${typed}”.`,
    all: 'Show all customers',
    close: 'Did you mean another name?',
    closeText: (typed: string) => `No customer of yours is called “${typed}”; this comes near it.`,
    closeRequestText: (typed: string) =>
      `You have a customer whose name is very near “${typed}”. Nothing was drafted yet.`,
    asTyped: (typed: string) => `Keep “${typed}”`,
    none: (typed: string) =>
      `No customer of yours is called “${typed}”. “List our customers” shows all of them; to win a new one, request a reseller relationship.`,
    which: 'Which customer? Name it, for example: “show Woodgrove Bank”.',
    gone: 'This is no longer one of your customers. “List our customers” shows all of them.',
  },

  meant: {
    about: (who: string) => `About “${who}”:`,
    title: 'What do you mean?',
    text: 'this can be read in more than one way, so nothing was done. Choose what you want.',
  },

  change: {
    replaced: (what: string) => `This draft replaces the one before, which was not sent. Changed: ${what}.`,
    customer: (who: string) => `the customer is ${who}`,
    email: (address: string) => `the address is ${address}`,
    privileges: (included: boolean): string =>
      included ? 'with delegated admin privileges' : 'without admin privileges',
    language: (name: string) => `the e-mail is in ${name}`,
    rewritten: 'Its text is written anew; what you had edited in it is not carried over.',
    same: 'The draft says this already; nothing changed.',
    tooLate:
      'The draft before is no longer there to be changed: it was sent or dropped. Ask again for a new one.',
    again:
      'This draft sends an invitation once more, so it cannot be changed in words. Press Edit for its text, or ask anew for something else.',
    nothing:
      'There is no request under way to change, and nothing was done. Say for which customer, for example: “Ask Fourth Coffee for a reseller relationship without admin privileges”.',
  },
};

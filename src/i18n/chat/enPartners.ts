/** What is said of partners that work together, and of what they ask for together, in English. */
export const partners = {
  /** A customer is asked to accept a reseller and its indirect provider at once. */
  joint: {
    field: 'Indirect provider accepted at the same time',
    fieldError: 'Choose a provider, or “Without a provider”.',
    none: 'Without a provider',
    with: (provider: string) => `with ${provider}`,
    which: 'Which provider?',
    whichText:
      'You work with several indirect providers. Choose the one that the customer accepts together with you. Nothing was drafted yet.',
    request: 'Relationships with both partners at once',
    reseller: (delegatedAdmin: boolean): string =>
      delegatedAdmin ? 'sell, with delegated admin privileges' : 'sell, without admin privileges',
    provider: 'order for the customer, without admin privileges',
    asks: (who: string, what: string) => `${who} asks to ${what}`,
    half: (who: string) => `${who}:`,
    may: (what: string) => `may ${what}`,
    halves: {
      asked: (what: string) => `asks to ${what}`,
      granted: (what: string) => `may now ${what}`,
      existing: (what: string) => `may ${what}, as before`,
      declined: (what: string) => `asked to ${what}; not granted`,
      over: (what: string) => `asked to ${what}; no longer open`,
    },
    summary: (who: string, provider: string) => `Draft e-mail: relationship with ${who}, with ${provider}`,
    account: (provider: string, delegatedAdmin: boolean): string =>
      `Account link with ${provider}, ${delegatedAdmin ? 'with delegated admin privileges' : 'without admin privileges'}`,
    changed: (provider: string) => `together with ${provider}`,
    alone: 'without a provider',
  },

  /** What a provider is told of a customer that came with its reseller. */
  providerNews: {
    title: 'New customer to order for',
    reseller: 'Reseller:',
    may: 'You may:',
    order: 'order for the customer; you have no admin privileges from this',
    note: 'The customer is in your list now.',
    show: 'Show this customer',
  },

  /** An indirect provider asks a reseller for a partnership. */
  partnershipRequest: {
    title: 'Request a partnership',
    lead: 'Liaison drafts an e-mail with a link on which a Global admin of the reseller accepts. You read it before anything happens.',
    reseller: 'Indirect reseller',
    resellerHint: 'Litware Cloud',
    resellerError: 'Enter the reseller’s name, up to 200 characters.',
    email: 'E-mail of the reseller’s administrator',
    emailHint: 'name@reseller.com',
    emailError: 'Enter one e-mail address, such as name@reseller.com.',
    partnerId: 'Partner ID of the reseller’s location account',
    partnerIdHint: '4100003',
    partnerIdError: 'Enter the 7 digits of the Partner ID, or leave it empty.',
    note: 'One of the three is enough. With a Partner ID, only the organization that has it can accept.',
    emailLanguage: 'Language of the e-mail',
    emailLanguageError: 'Choose the language of the e-mail.',
    draftLead:
      'This is what the reseller will read. Send it from your mail application, then press Done: the link works from then on.',
    summary: (who: string) => `Draft e-mail: partnership with ${who}`,
    withId: (id: string) => `Partner ID ${id}`,
    already: (who: string) => `${who} is one of your resellers already. Nothing was drafted.`,
    titles: {
      sent: 'Partnership request sent, not opened yet',
      opened: 'Partnership request opened, not answered yet',
      accepted: 'Partnership accepted',
      declined: 'Partnership request declined',
      expired: 'Partnership request expired',
      revoked: 'Partnership request revoked',
    },
    notes: {
      sent: 'This card follows the request, and you are told as soon as the reseller decides.',
      opened: 'This card follows the request, and you are told as soon as the reseller decides.',
      accepted: 'The reseller is in your list now, and you may order for its customers.',
      declined: 'The reseller has not given its agreement, and nothing changed. You can ask again.',
      expired: 'The link no longer works. You can ask again.',
      revoked: 'The link no longer works. You can ask again.',
    },
    toReseller: 'Reseller:',
    id: 'Partner ID:',
    accepted: (who: string) => `${who} has accepted your partnership request.`,
    declined: (who: string) => `${who} has declined your partnership request.`,
    expired: (who: string) => `Your partnership request to ${who} has expired without an answer.`,
    listed: 'partnership',
    changed: (who: string) => `the reseller is ${who}`,
    noPrivileges: 'A partnership request asks for no privileges and no provider; nothing changed.',
  },

  /** The partners that a partner works with. */
  partnerLists: {
    providers: 'Your indirect providers',
    resellers: 'Your indirect resellers',
    listProviders: 'List our providers',
    listResellers: 'List our resellers',
    since: (when: string) => `partners since ${when}`,
    noProviders:
      'No indirect provider yet. A provider asks for a partnership, so ask yours to request one; it appears here once your Global admin has accepted.',
    noResellers:
      'No indirect reseller yet. Request a partnership; once the reseller’s Global admin has accepted, it appears here.',
    notReseller:
      'Your organization is no indirect reseller, so it has no indirect providers. “List our resellers” or “list our customers” may be what you want.',
    notProvider:
      'Your organization is no indirect provider, so it has no indirect resellers. “List our providers” or “list our customers” may be what you want.',
    summary: { provider: (who: string) => `Provider: ${who}`, reseller: (who: string) => `Reseller: ${who}` },
    kind: 'Works with you as:',
    provider: 'indirect provider',
    reseller: 'indirect reseller',
    sinceRow: 'Since:',
    mayRow: { provider: 'It may:', reseller: 'You may:' },
    may: {
      provider: 'add customers on your behalf and order for your customers',
      reseller: 'add customers on its behalf and order for its customers',
    },
    invite: 'Invite a customer with it',
    end: 'End the partnership',
    gone: 'There is no partnership with this organization any more. Ask for the list to see those there are.',
  },
};

/** What is said when a relationship or a partnership is to be ended, in English. */
export const endings = {
  endings: {
    remove: 'Remove relationship',
    goOn: 'Continue',
    keep: 'Keep it',
    kept: 'Nothing was ended.',
    keptText: 'This card is put away, and everything stays as it was.',
    which:
      'Which customer relationship? Name the customer, for example: “end the relationship with Woodgrove Bank”.',
    noCustomer: (typed: string) =>
      `No customer of yours is called “${typed}”, and nothing was ended. “List our customers” shows all of them.`,
    whichType: 'Which relationship?',
    whichTypeText: (who: string) =>
      `There are two with ${who}, and each is ended on its own. Nothing was ended yet.`,
    whichPartner: 'Which partnership?',
    whichOfMany:
      'Which partnership? Name the organization or its Partner ID, for example: “end the partnership with Northwind Conseil”.',
    severalText: (typed?: string) =>
      typed === undefined
        ? 'You have several. Nothing was ended yet.'
        : `Several of yours fit “${typed}”. Nothing was ended yet.`,
    closeText: (typed: string) => `None of yours is with “${typed}”; this comes near it.`,
    none: (typed: string) =>
      `You have no partnership with “${typed}”, and nothing was ended. Name the organization as it stands in your list.`,
    noneAtAll: 'You have no partnership, so there is none to end.',
  },

  endable: {
    titles: { relationship: 'End this customer relationship?', partnership: 'End this partnership?' },
    summary: (title: string, who: string) => `${title} ${who}. Nothing is ended yet.`,
    customer: 'Customer:',
    counterpart: { provider: 'Indirect provider:', reseller: 'Indirect reseller:' },
    relationship: 'Relationship:',
    since: 'Since:',
    does: 'What this does',
    keeps: 'What this does not do',
    customerLeaves: (who: string) => `${who} leaves your list of customers.`,
    customerReturns: 'Only a new invitation that the customer accepts brings it back.',
    privileges: (recorded: boolean): string =>
      recorded
        ? 'It takes back no delegated admin privileges: those on record stay as they are.'
        : 'It changes no privileges: no delegated admin privileges are on record, and that stays so.',
    noNotice: (who: string) =>
      `It sends ${who} no notice. Where your agreement requires one, you give it yourselves.`,
    providerLeaves: (who: string) =>
      `${who} leaves your list of indirect providers, and you leave its list of resellers.`,
    resellerLeaves: (who: string) =>
      `${who} leaves your list of indirect resellers, and you leave its list of providers.`,
    jointEnds:
      'Joint invitations that no customer has accepted yet cannot be used as long as there is no partnership.',
    partnershipReturns: 'Only a new request that the reseller accepts brings the partnership back.',
    customersStay:
      'It removes no customers: those associated stay as they are recorded, with their subscriptions.',
    privilegesStay: 'It takes back no delegated admin privileges: those that customers granted stay.',
    blocked: 'Active subscriptions stand in the way. End or transfer these first, then check again:',
    licences: (count: number) => (count === 1 ? '1 license' : `${count} licenses`),
    more: (count: number) => `and ${count} more`,
    again: 'Check again',
    changed: 'Something has changed since you looked, and nothing was ended. This is how it stands now.',
  },

  statements: {
    titles: {
      relationship: 'Before you end this relationship',
      partnership: 'Before you end this partnership',
    },
    lead: 'Read each statement, and tick it if it is true. Every one is needed.',
    which: (count: number, of: number) => `Statement ${count} of ${of}`,
    error: 'Tick this statement, or keep things as they are.',
    version: (version: string) => `Wording: version ${version}`,
    missing: (numbers: string, several: boolean) =>
      `${several ? `Statements ${numbers} were` : `Statement ${numbers} was`} not ticked, so nothing was ended. Each one has to be ticked anew.`,
    confirm: { relationship: 'End the relationship', partnership: 'End the partnership' },
  },

  ended: {
    titles: { relationship: 'Relationship ended', partnership: 'Partnership ended' },
    summary: (title: string, who: string) => `${title}: ${who}`,
    ended: 'Ended:',
    stated: 'Stated:',
    statements: (count: number, version: string, language: string) =>
      `${count} statements, version ${version}, in ${language}`,
    notes: {
      relationship:
        'Delegated admin privileges stay as they were recorded. Liaison has sent no notice: where your agreement requires one, give it yourselves.',
      partnership:
        'Customers and their privileges stay as they were recorded. Liaison has sent no notice: where your agreement requires one, give it yourselves.',
    },
    write: 'Write a courtesy e-mail',
    writeCustomers: 'E-mail for end customers',
  },

  courtesy: {
    title: 'Courtesy e-mail',
    warning:
      'This is no legal notice of termination. Liaison sends nothing: copy the text into your mail application if you want to send it.',
    gap: (gap: string) => `Put the customer’s name in the place of ${gap}.`,
    subject: 'Subject',
    subjectError: 'Enter a subject on one line, up to 300 characters.',
    body: 'Text',
    bodyError: 'Enter the text of the e-mail, up to 4,000 characters.',
    otherLanguage: { en: 'Write it in English', fr: 'Write it in French' },
    back: 'Back',
  },
};

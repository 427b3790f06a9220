const licences = (count: number): string =>
  count === 1 ? '1 license' : `${count.toLocaleString('en')} licenses`;

/** What is said of a customer's subscriptions and of what changes them, in English. */
export const subscriptions = {
  subscriptions: {
    title: 'Subscriptions',
    of: (who: string) => `What ${who} has through you.`,
    empty: 'This customer has no subscription through you.',
    noneSuch: 'No subscription fits this search. Go back to all of them.',
    licences,
    states: { active: 'active', suspended: 'suspended', ended: 'canceled' },
    only: { active: 'Active', suspended: 'Suspended', ended: 'Canceled' },
    all: 'All its subscriptions',
    summary: (offer: string, who: string) => `${offer}, ${who}`,
    rows: {
      customer: 'Customer:',
      licences: 'Licenses:',
      state: 'State:',
      since: 'Since:',
      suspended: 'Suspended:',
      ended: 'Canceled:',
      provider: 'Indirect provider:',
      reseller: 'Reseller:',
      supportContact: 'Support contact:',
    },
    noReseller: 'none is associated',
    buttons: {
      licences: 'Change licenses',
      suspend: 'Suspend',
      resume: 'Resume',
      cancel: 'Cancel subscription',
      reseller: 'Associate reseller',
      support: 'Support contact',
    },
    ask: {
      licences: {
        title: 'Change the number of licenses?',
        text: 'Enter the new number. It counts as soon as you confirm, and whoever is the reseller or the support contact is told.',
        confirm: 'Change licenses',
      },
      suspend: {
        title: 'Suspend this subscription?',
        text: 'Nobody can use it until it is resumed. Its licenses are kept, and whoever is the reseller or the support contact is told.',
        confirm: 'Suspend it',
      },
      resume: {
        title: 'Resume this subscription?',
        text: 'It can be used again, with the licenses it had. Whoever is the reseller or the support contact is told.',
        confirm: 'Resume it',
      },
      cancel: {
        title: 'Cancel this subscription?',
        text: 'This cannot be undone: a canceled subscription is never active again, and has to be ordered anew. Whoever is the reseller or the support contact is told.',
        confirm: 'Cancel it for good',
      },
      reseller: {
        title: 'Associate a reseller?',
        text: 'It earns the incentives of this subscription from now on, and replaces the one that was associated before. Both are told.',
        confirm: 'Associate it',
      },
      support: {
        title: 'Who is the support contact?',
        text: 'It handles the customer’s support requests for this subscription: your own organization, or one of your resellers. A reseller that gains or loses this is told.',
        confirm: 'Name this reseller',
      },
    },
    ourselves: 'Our organization',
    leave: 'Leave it as it is',
    quantity: 'New number of licenses',
    quantityHint: 'For example: 30',
    quantityError: 'Enter a whole number from 1 to 1,000,000.',
    reseller: 'Reseller: its name or its Partner ID',
    resellerHint: 'Northwind Conseil or 4100002',
    resellerError: 'Enter the name or the 7-digit Partner ID of one of your resellers.',
    done: {
      licences: (count: number) => `Done: it has ${licences(count)} now.`,
      suspend: 'Done: it is suspended.',
      resume: 'Done: it is active again.',
      cancel: 'Done: it is canceled.',
      reseller: (who: string) => `Done: ${who} is its reseller now.`,
      support: (who: string) => `Done: ${who} is its support contact now.`,
    },
    already: 'It was so before; this press changed nothing.',
    which: {
      reseller:
        'For which customer’s subscription? Name it, for example: “associate Northwind Conseil with the subscription of Woodgrove Bank”.',
      support:
        'For which customer’s subscription? Name it, for example: “make Northwind Conseil the support contact of Woodgrove Bank”.',
    },
    several: 'Which subscription?',
    severalText: (who: string) => `${who} has several. Nothing was changed yet.`,
    noneOfYours: (who: string) =>
      `${who} has no subscription through your organization that could be changed. Nothing was done.`,
  },

  customerDetails: {
    details: 'All details',
    order: 'Order subscriptions',
    invite: 'Invite with provider',
    history: 'Latest on record',
    reseller: 'Reseller:',
    resellers: 'Resellers:',
    agreement: 'Customer agreement:',
    signed: (when: string) => `signed on ${when}`,
    notSigned: 'not signed yet',
    subscription: (licencesAndState: string, support: string) => `${licencesAndState} · support: ${support}`,
    noSubscriptions: 'No subscription through you.',
    historyTitle: 'Latest on record',
    about: (who: string) => `About ${who}.`,
    historyEmpty: 'Nothing about this customer is on record yet.',
    back: 'Back to the customer',
  },

  resellerNews: {
    titles: {
      customerAdded: 'New customer added for you',
      ordered: 'Subscriptions ordered',
      subscription: 'A subscription has changed',
    },
    customer: 'Customer:',
    subscriptions: 'Subscriptions:',
    provider: 'Indirect provider:',
    done: 'Done:',
    by: (when: string, who: string) => `${when}, by ${who}`,
    show: 'Show the customer',
    subscriptionsOf: 'Its subscriptions',
  },
};

/** What is said of orders, of customers that are added, and of temporary passwords, in English. */
export const orders = {
  addCustomer: 'Add a customer',
  underway: 'Orders under way',
  cancelAll: 'Cancel everything',

  /** The form of a new customer. */
  newCustomer: {
    title: 'Add a customer',
    lead: 'Enter the customer’s details. Nothing is made until you have reviewed everything and confirmed.',
    name: 'Customer’s name',
    nameHint: 'For example Fourth Coffee',
    nameError: 'Enter the name of the customer, with at least one letter or digit.',
    domain: (suffix: string) => `Beginning of its domain, before ${suffix}`,
    domainHint: 'Letters and digits, 27 at most',
    domainError: 'Enter 1 to 27 letters and digits, without accents, spaces or hyphens.',
    adminName: 'Name of its administrator',
    adminNameError: 'Enter the name of the person who administers the customer’s tenant.',
    adminEmail: 'E-mail address of its administrator',
    adminEmailError: 'Enter one e-mail address, such as name@customer.com.',
    language: 'Language in which the customer is written to',
    languageError: 'Choose one of the languages.',
    next: 'Continue with subscriptions',
  },

  reseller: 'On behalf of which reseller',
  resellerError: 'Choose a reseller, or none.',
  noReseller: 'None: our own customer',
  noResellerOfOrder: 'No reseller',

  /** The subscriptions of an order. */
  lines: {
    title: (who: string) => `Subscriptions for ${who}`,
    lead: 'Search the offers, enter the number of licenses, and add as many subscriptions as you need.',
    leadOptional: 'A new customer can also be added without any subscription.',
    quantity: (offer: string) => `Licenses of ${offer}`,
    quantityError: 'Enter a whole number from 1 to 1,000,000.',
    offer: 'Add a subscription: type to search the offers',
    offerError: 'Choose one of the offers that are found.',
    newQuantity: 'Licenses of it',
    add: 'Add to the order',
    remove: 'Remove',
    removeHint: (offer: string) => `Remove ${offer}`,
    review: 'Review',
    noOffer: (typed: string) =>
      `No offer that you can order here is called “${typed}”. Search for it below by another word.`,
    severalOffers: (typed: string) => `Several offers fit “${typed}”. Choose one of them below.`,
    pickOffer: 'Choose an offer for these licenses, or empty the field.',
    resellerGone: (who: string) =>
      `${who} is this customer’s reseller and no longer yours to order with, so none is chosen.`,
  },

  /** Everything once more, before it is confirmed. */
  review: {
    title: { customer: 'Review the order', newCustomer: 'Review the new customer' },
    summary: (title: string, who: string) => `${title}: ${who}`,
    customer: 'Customer:',
    domain: 'Domain:',
    admin: 'Administrator:',
    account: 'First administrator account:',
    language: 'Language:',
    reseller: 'Reseller:',
    subscription: 'Subscription:',
    licences: (offer: string, quantity: string, one: boolean) =>
      `${offer}, ${quantity} ${one ? 'license' : 'licenses'}`,
    none: 'none',
    confirm: 'Confirm',
    correct: 'Correct the details',
    change: 'Change subscriptions',
    gone: 'no longer offered',
    note: 'Nothing was made or ordered yet. What is begun is kept for a day: type “what is under way” to come back to it.',
    resumed: 'This is how far you have come.',
  },

  /** What came of it. */
  placed: {
    titles: { added: 'Customer added', ordered: 'Order placed' },
    summary: (title: string, who: string) => `${title}: ${who}`,
    customer: 'Customer:',
    account: 'Administrator account:',
    reseller: 'Reseller:',
    by: 'Confirmed:',
    ordered: 'Subscription:',
    again: 'This was confirmed before; nothing was done a second time.',
    note: {
      added:
        'The account has no password yet: press “Show the password” when you are ready to pass it on. The customer signs the Microsoft Customer Agreement itself.',
      addedGroup:
        'The temporary password is shown in your own chat with Liaison only: type “what is under way” there.',
      ordered: 'Liaison keeps this order on record. It sends no order to Microsoft.',
    },
    show: 'Show the password',
    more: 'Order for this customer',
  },

  dropped: { title: 'Canceled', text: 'Nothing was made or ordered.' },
  droppedForm: 'Dropped. No customer was added.',

  /** The list of what a person has begun. */
  list: {
    title: 'What is under way',
    empty: 'You have no order under way.',
    newCustomer: 'Customer to be added',
    order: 'Order',
    placing: 'confirmed, not finished',
    password: 'Temporary password',
    changed: (when: string) => `last changed ${when}`,
    open: 'Open',
  },
  pressToCancel: 'To cancel this order, press “Cancel everything”. Words alone change nothing.',
  newCustomerSaid: 'Fill in the form above, or press “Cancel”.',

  which: 'For which customer? Say for example “order 10 Microsoft 365 E3 for Fourth Coffee”.',
  notFound: (who: string) =>
    `You have no customer called “${who}”. Add it first, or check the name in your list of customers.`,
  choose: {
    several: 'Which customer is the order for?',
    close: 'Is this the customer?',
    text: (typed: string) => `You typed “${typed}”. Nothing was ordered yet.`,
  },

  /** The temporary password of a new customer’s first administrator. */
  password: {
    title: 'Temporary password',
    summary: (who: string) => `Temporary password for ${who}`,
    once: 'This is shown only now. Note both down and give them to the customer’s administrator by a safe way: Liaison keeps no copy and cannot show them again.',
    change: 'The administrator must choose a new password at the first sign-in.',
    account: 'User name',
    copy: 'Copy the user name from this field.',
    password: 'Temporary password',
    noted: 'I have noted it',
    waiting: (account: string) =>
      `The password of ${account} has not been shown yet. It is made when you press the button, and shown once.`,
    shown: (account: string) =>
      `The password of ${account} was shown. It cannot be shown again. If it was lost, ask for a new one: the former one works until the new one is shown.`,
    renewed: 'A new password can be shown. The former one works until then.',
    show: 'Show the password',
    renew: 'Ask for a new password',
    olderClient:
      'This version of Teams would put the password into a message that stays in the chat, so it is not shown here. Nothing was used up: press the button in a current version of Teams.',
    notInGroup:
      'The password is not shown where others read along. Open your own chat with Liaison and type “what is under way”.',
  },
};

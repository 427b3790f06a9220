import type { orderRefusalFamilies } from '../../domain/orderRefusals';

type Facts = Readonly<Record<string, string>>;

/** What is said in English when something of a provider's work for its customers is refused: why, and what to do. */
export const orderRefusals: Readonly<Record<keyof typeof orderRefusalFamilies, (facts: Facts) => string>> = {
  domainPrefixInvalid: ({ suffix }) =>
    `The domain must begin with 1 to 27 letters and digits, without accents, spaces or hyphens${suffix === undefined ? '' : `; ${suffix} follows by itself`}.`,
  domainTaken: ({ domain }) => `The domain ${domain ?? ''} is taken. Choose another beginning.`,
  adminNameInvalid: () =>
    'Enter the administrator’s name: 1 to 200 characters on one line, with at least one letter or digit.',
  adminEmailInvalid: () =>
    'Enter one e-mail address for the customer’s administrator, such as name@customer.com.',
  customerElsewhere: ({ country }) =>
    `You can only add customers in your own country or region${country === undefined ? '' : ` (${country})`}.`,
  resellerUnknown: ({ name }) =>
    `${name === undefined ? 'This' : `“${name}”`} is not a reseller you have an active partnership with. Give the name as “List resellers” shows it, or the 7-digit Partner ID of its location account; the ID of a global account does not work.`,
  resellerNotChosen: ({ names }) => `Several of your resellers fit. Say which one: ${names ?? ''}.`,
  resellerPartnershipEnded: ({ name }) =>
    `Your partnership with ${name ?? 'this reseller'} has ended. Choose another reseller, or none.`,
  offerUnknown: ({ offer }) =>
    `${offer === undefined ? 'This' : `“${offer}”`} cannot be ordered in your cloud and country. Search the offers and choose one of them.`,
  offerRepeated: ({ offer }) =>
    `${offer === undefined ? 'An offer' : `“${offer}”`} is in the order twice. Keep it once, with all its licenses.`,
  quantityInvalid: ({ minimum, maximum, offer }) =>
    `The number of licenses${offer === undefined ? '' : ` of ${offer}`} must be a whole number from ${minimum ?? '1'} to ${maximum ?? '1000000'}.`,
  orderEmpty: () => 'The order has no subscription yet. Add at least one.',
  orderTooLong: ({ maximum }) =>
    `One order can have ${maximum ?? '10'} subscriptions at most. Order the others separately.`,
  subscriptionNotFound: () => 'This customer has no such subscription with you.',
  onlyProvidersOrder: () =>
    'Only an indirect provider can add customers, order for them and change their subscriptions.',
  tenantCreationMissing: () =>
    'This installation is not connected to anything that creates tenants, so it cannot add customers. Nothing was done.',
  orderNotFound: () => 'This order is no longer there: it was done with, or it is too old. Start a new one.',
  orderChanged: () =>
    'The order has changed since this card was shown. Nothing was ordered; look at it as it is now.',
  orderCancelled: () => 'This order was canceled. Nothing was ordered; start a new one.',
  orderPlaced: () => 'This order was placed before; it can no longer be changed or canceled.',
  orderUnderway: () =>
    'This order is confirmed and being placed; it can no longer be changed or canceled. Press Confirm again to see how it ended.',
  relationshipOver: () =>
    'There is no active reseller relationship with this customer any more, so nothing was changed.',
  subscriptionChanged: () =>
    'The subscription has changed since this card was shown. Nothing more was changed; look at it as it is now.',
  subscriptionSuspended: ({ offer }) =>
    `${offer ?? 'This subscription'} is suspended. Resume it before changing its licenses.`,
  subscriptionEnded: ({ offer }) =>
    `${offer ?? 'This subscription'} has ended, for good. Order a new one if it is needed.`,
  passwordShown: () =>
    'The temporary password was shown before, and cannot be shown again. If it was lost, ask for a new one: the former one then no longer works.',
  passwordWaiting: () =>
    'The temporary password has not been shown yet. Show it first; no new one is needed.',
  passwordGone: () =>
    'There is no temporary password for you to see. It can be shown only to whoever added the customer, for a week.',
};

/** What is said of invitations and customers, listed or alone, in English. */
export const lists = {
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
    types: { reseller: 'Reseller relationship', advisor: 'Advisor' },
    details: (type: string, delegatedAdmin: boolean) =>
      `${type}, ${delegatedAdmin ? 'with delegated admin privileges' : 'without admin privileges'}`,
    since: (when: string) => `since ${when}`,
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
};

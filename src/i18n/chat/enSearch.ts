/** What is said while somebody searches from the box of a message, in English. */
export const search = {
  to: 'To:',
  none: (words: string) => `Nothing in your lists goes by “${words}”.`,
  nothing: {
    searchCustomers: 'No customer yet. Once one accepts a reseller relationship, it is found here.',
    searchInvitations: 'No invitation sent yet.',
  },
  narrower: 'There are more. Type more of the name to find them.',
};

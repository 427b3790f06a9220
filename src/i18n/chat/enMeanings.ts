/** What can be wanted, in English after “to”; named after whom it is about where somebody is named. */
export const meanings = {
  requestRelationship: (who?: string) =>
    `request a reseller relationship${who === undefined ? '' : ` with ${who}`}`,
  inviteWithProvider: (who?: string) => `invite ${who ?? 'a customer'} together with a provider`,
  requestPartnership: (who?: string) => `request a partnership${who === undefined ? '' : ` with ${who}`}`,
  removePartnership: (who?: string) =>
    who === undefined ? 'end a partnership' : `end the partnership with ${who}`,
  removeCustomer: (who?: string) =>
    who === undefined ? 'end a customer relationship' : `end the relationship with the customer ${who}`,
  listCustomers: (_who?: string) => 'list your customers',
  showCustomer: (who?: string) =>
    `show ${who === undefined ? 'a customer’s record' : `the record of ${who}`}`,
  listResellers: (_who?: string) => 'list resellers',
  listProviders: (_who?: string) => 'list providers',
  listInvitations: (who?: string) => `list invitations${who === undefined ? '' : ` to ${who}`}`,
  resendInvitation: (who?: string) =>
    `send ${who === undefined ? 'an invitation' : `the invitation to ${who}`} again`,
  revokeInvitation: (who?: string) =>
    `revoke ${who === undefined ? 'an invitation' : `the invitation to ${who}`}`,
  addCustomer: (who?: string) => `create ${who === undefined ? 'a customer' : `the customer ${who}`}`,
  addSubscription: (who?: string) => `order subscriptions${who === undefined ? '' : ` for ${who}`}`,
  associateReseller: (who?: string) =>
    `associate a reseller${who === undefined ? '' : ` with a subscription of ${who}`}`,
  setSupportContact: (who?: string) =>
    `set a support contact${who === undefined ? '' : ` for a subscription of ${who}`}`,
  showAudit: (_who?: string) => 'show the audit record',
  setLanguage: (_who?: string) => 'change the language',
  help: (_who?: string) => 'see what Liaison can do',
  cancel: (_who?: string) => 'drop what is under way',
};

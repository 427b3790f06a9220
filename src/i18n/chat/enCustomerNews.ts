/** What cards say of what a customer did about its partner, in English. */
export const customerNews = {
  titles: {
    adminRolesRemoved: 'Admin roles removed',
    relationshipDeleted: 'Relationship deleted by the customer',
    endingRequested: 'The customer asks you to end the relationship',
    acceptedWithoutPrivileges: 'Accepted, without admin privileges',
  },
  relationship: 'Relationship:',
  notes: {
    adminRolesRemoved: 'Ask the customer again if you need them.',
    relationshipDeleted: '',
    endingRequested: 'The button shows first what ending it means; nothing ends by itself.',
    acceptedWithoutPrivileges: '',
  },
};

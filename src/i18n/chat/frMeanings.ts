import type { meanings as en } from './enMeanings';

/** What can be wanted, in French, as an infinitive. */
export const meanings = {
  requestRelationship: (who) =>
    `demander une relation de revendeur${who === undefined ? '' : ` avec ${who}`}`,
  inviteWithProvider: (who) => `inviter ${who ?? 'un client'} avec un fournisseur`,
  requestPartnership: (who) => `demander un partenariat${who === undefined ? '' : ` avec ${who}`}`,
  removePartnership: (who) =>
    who === undefined ? 'mettre fin à un partenariat' : `mettre fin au partenariat avec ${who}`,
  removeCustomer: (who) =>
    `mettre fin à ${who === undefined ? 'une relation client' : `la relation avec le client ${who}`}`,
  listCustomers: () => 'voir vos clients',
  showCustomer: (who) => (who === undefined ? 'voir la fiche d’un client' : `voir la fiche du client ${who}`),
  listResellers: () => 'voir les revendeurs',
  listProviders: () => 'voir les fournisseurs',
  listInvitations: (who) => `voir les invitations${who === undefined ? '' : ` envoyées à ${who}`}`,
  resendInvitation: (who) => `renvoyer ${who === undefined ? 'une invitation' : `l’invitation à ${who}`}`,
  revokeInvitation: (who) => `révoquer ${who === undefined ? 'une invitation' : `l’invitation à ${who}`}`,
  addCustomer: (who) => (who === undefined ? 'créer un client' : `créer le client ${who}`),
  addSubscription: (who) => `commander des abonnements${who === undefined ? '' : ` pour ${who}`}`,
  associateReseller: (who) =>
    `associer un revendeur${who === undefined ? '' : ` à un abonnement du client ${who}`}`,
  setSupportContact: (who) =>
    `définir un contact de support${who === undefined ? '' : ` pour un abonnement du client ${who}`}`,
  showAudit: () => 'voir le journal d’audit',
  setLanguage: () => 'changer de langue',
  help: () => 'voir ce que Liaison sait faire',
  cancel: () => 'abandonner ce qui est en cours',
} satisfies typeof en;

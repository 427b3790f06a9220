import type { customerNews as en } from './enCustomerNews';

/** What cards say of what a customer did about its partner, in French. */
export const customerNews = {
  titles: {
    adminRolesRemoved: 'Rôles d’administration retirés',
    relationshipDeleted: 'Relation supprimée par le client',
    endingRequested: 'Le client vous demande de mettre fin à la relation',
    acceptedWithoutPrivileges: 'Acceptée, sans privilèges d’administration',
  },
  relationship: 'Relation\u00a0:',
  notes: {
    adminRolesRemoved: 'Redemandez-les au client si vous en avez besoin.',
    relationshipDeleted: '',
    endingRequested: 'Le bouton montre d’abord ce que cela entraîne\u202f; rien ne prend fin de soi-même.',
    acceptedWithoutPrivileges: '',
  },
} satisfies typeof en;

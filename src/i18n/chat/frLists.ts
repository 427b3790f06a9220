import type { lists as en } from './enLists';

/** What is said of invitations and customers, listed or alone, in French. */
export const lists = {
  state: {
    titles: {
      sent: 'Invitation envoyée, pas encore ouverte',
      opened: 'Lien ouvert, sans réponse pour l’instant',
      accepted: 'Invitation acceptée',
      declined: 'Invitation refusée',
      expired: 'Invitation expirée',
      revoked: 'Invitation révoquée',
      standing: 'Lien de compte en service',
    },
    customer: 'Client\u00a0:',
    email: 'E-mail\u00a0:',
    request: 'Demande\u00a0:',
    sent: 'Envoyée\u00a0:',
    opened: 'Ouverte\u00a0:',
    expires: 'Expire\u00a0:',
    expired: 'Expirée\u00a0:',
    revoked: 'Révoquée\u00a0:',
    accepted: 'Acceptée\u00a0:',
    declined: 'Refusée\u00a0:',
    by: (when: string, who: string) => `${when}, par ${who}`,
    acceptances: 'Acceptations\u00a0:',
    times: (count: number) => `${count}\u00a0fois`,
    never: 'pas encore',
    lastSent: 'Dernier envoi\u00a0:',
    notes: {
      sent: 'Cette carte suit l’invitation, et vous êtes prévenu dès que le client se décide.',
      opened: 'Cette carte suit l’invitation, et vous êtes prévenu dès que le client se décide.',
      accepted: 'Le client figure maintenant dans votre liste.',
      declined: 'Le client n’a pas donné son accord, et rien n’a changé. Vous pouvez refaire une demande.',
      expired: 'Le lien ne fonctionne plus. Vous pouvez refaire une demande.',
      revoked: 'Le lien ne fonctionne plus. Vous pouvez refaire une demande.',
      standing: 'Vous êtes prévenu chaque fois qu’un client accepte par ce lien.',
    },
    otherCustomer: (named: string, actual: string) =>
      `Vous aviez nommé ${named}\u202f; l’organisation qui s’est décidée est ${actual}.`,
    summary: (title: string, who: string) => `${title}\u00a0: ${who}`,
    already: 'Cet e-mail avait déjà été envoyé\u202f; rien n’a changé. Voici où en est l’invitation.',
  },

  customers: {
    title: 'Vos clients',
    empty:
      'Aucun client pour l’instant. Demandez une relation de revendeur\u202f; dès qu’un client accepte, il apparaît ici.',
    types: { reseller: 'Relation de revendeur', advisor: 'Conseiller' },
    details: (type: string, delegatedAdmin: boolean) =>
      `${type}, ${delegatedAdmin ? 'avec privilèges d’administration déléguée' : 'sans privilèges d’administration'}`,
    since: (when: string) => `depuis le ${when}`,
  },

  invitations: {
    titles: {
      all: 'Invitations envoyées',
      open: 'Invitations en attente de réponse',
      accepted: 'Invitations acceptées',
      declined: 'Invitations refusées',
      expired: 'Invitations expirées',
      revoked: 'Invitations révoquées',
    },
    empty:
      'Aucune invitation envoyée pour l’instant. Demandez une relation de revendeur pour envoyer la première.',
    noneTo: (who: string) =>
      `Aucune invitation à ${who} n’a été envoyée sous ce nom. «\u00a0Liste des invitations\u00a0» les montre toutes.`,
    to: (who: string) => `Uniquement celles envoyées à ${who}.`,
    noneSuch: 'Aucune invitation dans cet état. «\u00a0Liste des invitations\u00a0» les montre toutes.',
    states: {
      sent: 'pas encore ouverte',
      opened: 'ouverte',
      accepted: 'acceptée',
      declined: 'refusée',
      expired: 'expirée',
      revoked: 'révoquée',
      standing: 'lien de compte',
    },
    sent: (when: string) => `envoi du ${when}`,
    account: (delegatedAdmin: boolean) =>
      delegatedAdmin
        ? 'Lien de compte, avec privilèges d’administration déléguée'
        : 'Lien de compte, sans privilèges d’administration',
    used: (count: number) => (count === 0 ? 'pas encore accepté' : `accepté ${count}\u00a0fois`),
  },
} satisfies typeof en;

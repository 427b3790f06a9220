import type { search as en } from './enSearch';

/** What is said while somebody searches from the box of a message, in French. */
export const search = {
  to: 'Destinataire\u00a0:',
  none: (words: string) => `Rien dans vos listes ne répond à «\u00a0${words}\u00a0».`,
  nothing: {
    searchCustomers:
      'Aucun client pour l’instant. Dès qu’un client accepte une relation de revendeur, il se trouve ici.',
    searchInvitations: 'Aucune invitation envoyée pour l’instant.',
  },
  narrower: 'Il y en a d’autres. Tapez une plus grande partie du nom pour les trouver.',
} satisfies typeof en;

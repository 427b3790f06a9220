import type { life as en } from './enLife';

/** What is said of an invitation that was sent, when it is sent again or revoked, in French. */
export const life = {
  hint: (who: string) => `Voir ${who}`,
  all: 'Toutes les invitations',
  only: { open: 'En attente', accepted: 'Acceptées', declined: 'Refusées', expired: 'Expirées' },
  sendings: 'Envois\u00a0:',
  followers: 'Suivie par\u00a0:',
  followed: 'Ceux qui suivent l’invitation sont prévenus dès qu’elle reçoit une réponse.',

  expiring: 'Une invitation va bientôt expirer',

  againTitle: 'Renvoyer l’invitation',
  againText: (who: string, days: number) =>
    `À ${who}. Choisissez le lien que portera le nouvel e-mail. Vous verrez d’abord le brouillon\u202f; rien ne change tant que vous n’avez pas appuyé sur Terminé. À partir de là, le lien est valable ${days}\u00a0${days <= 1 ? 'jour' : 'jours'}.`,
  kept: 'Garder le même lien',
  replaced: 'Remplacer par un nouveau lien',
  drafted: {
    kept: (days: number) =>
      `Ceci renvoie l’invitation avec le même lien, qui reste valable ${days}\u00a0${days <= 1 ? 'jour' : 'jours'} après que vous avez appuyé sur Terminé.`,
    replaced: (days: number) =>
      `Ceci renvoie l’invitation avec un nouveau lien, valable ${days}\u00a0${days <= 1 ? 'jour' : 'jours'} après que vous avez appuyé sur Terminé. Le lien envoyé auparavant cesse alors de fonctionner.`,
  },

  withdrawTitle: 'Révoquer l’invitation\u202f?',
  withdrawText: (who: string) =>
    `L’invitation à ${who}\u00a0: son lien cesse aussitôt de fonctionner, et quiconque ouvre ce lien lit que l’invitation est révoquée. Liaison n’envoie aucun message hors de votre organisation. C’est définitif\u202f; vous pourrez refaire une demande avec une nouvelle invitation.`,
  withdraw: 'Révoquer l’invitation',
  leave: 'La laisser telle quelle',
  revoked: 'L’invitation est révoquée\u00a0: son lien n’ouvre plus rien.',

  which: 'Quelle invitation\u202f?',
  severalText: (typed: string) => `Plusieurs invitations ont été envoyées à «\u00a0${typed}\u00a0».`,
  nearText: (typed: string) =>
    `Aucune invitation n’a été envoyée exactement à «\u00a0${typed}\u00a0»\u202f; voici ce qui s’en approche.`,
  none: (typed: string) =>
    `Aucune invitation envoyée à «\u00a0${typed}\u00a0» ne s’y prête. «\u00a0Liste des invitations\u00a0» les montre toutes.`,
  name: {
    resend:
      'Quelle invitation faut-il renvoyer\u202f? Choisissez-la ici, ou nommez-la, par exemple\u00a0: «\u00a0renvoie l’invitation à Fourth Coffee\u00a0».',
    revoke:
      'Quelle invitation faut-il révoquer\u202f? Choisissez-la ici, ou nommez-la, par exemple\u00a0: «\u00a0révoque l’invitation à Fourth Coffee\u00a0».',
  },
  cannot: {
    resend: {
      open: '',
      expired: '',
      accepted: 'Elle a été acceptée\u00a0: il n’y a rien à renvoyer.',
      declined:
        'Elle a été refusée et ne peut pas être renvoyée. Vous pouvez refaire une demande avec une nouvelle invitation.',
      revoked:
        'Elle a été révoquée et ne peut pas être renvoyée. Vous pouvez refaire une demande avec une nouvelle invitation.',
    },
    revoke: {
      open: '',
      expired: 'Elle a expiré\u00a0: son lien n’ouvre plus rien, il n’y a rien à révoquer.',
      accepted: 'Elle a été acceptée et ne peut plus être révoquée.',
      declined: 'Elle a été refusée\u00a0: il n’y a rien à révoquer.',
      revoked: 'Elle avait déjà été révoquée. Rien de plus n’a changé.',
    },
  },
} satisfies typeof en;

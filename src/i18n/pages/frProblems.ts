import type { enProblems } from './enProblems';

/** What the pages say when a sign-in or a request comes to nothing, in French. */
export const frProblems = {
  signInProblems: {
    again: 'Réessayer',
    cancelled: {
      title: 'La connexion n’a pas abouti',
      text: 'Elle a été annulée, ou votre organisation ne l’a pas permise. Rien n’a changé.',
    },
    over: {
      title: 'Cette connexion n’est plus valable',
      text: 'Elle a pris trop de temps, a déjà servi ou a commencé dans un autre navigateur. Suivez de nouveau le lien reçu par e-mail.',
    },
    refused: {
      title: 'La connexion n’a pas pu être vérifiée',
      text: 'La réponse de Microsoft n’a pas passé nos vérifications\u00a0: aucune session n’est ouverte. Réessayez\u202f; si cela se reproduit, prévenez l’exploitant de ce service.',
    },
    unavailable: {
      title: 'La connexion ne répond pas pour le moment',
      text: 'Le service de connexion de Microsoft est injoignable. Réessayez dans quelques minutes.',
    },
    countryUnknown: {
      title: 'Le pays de votre organisation n’est pas connu',
      text: 'Un partenaire ne peut vendre que dans son propre pays ou sa propre région, et la connexion n’a pas indiqué celui de votre organisation. L’exploitant de ce service doit ajouter la revendication facultative «\u00a0tenant_ctry\u00a0» au jeton d’ID dans l’inscription de l’application.',
    },
  },
  problems: {
    forgery: {
      title: 'Rien n’a changé',
      text: 'Le formulaire ne venait pas de notre page, ou il est trop ancien. Ouvrez de nouveau la demande et répondez-y.',
    },
    notFound: { title: 'Il n’y a rien à cette adresse', text: 'Suivez de nouveau le lien reçu par e-mail.' },
    request: {
      title: 'Cette requête ne peut pas être traitée',
      text: 'Votre navigateur a envoyé quelque chose d’inattendu. Revenez en arrière et réessayez.',
    },
    busy: {
      title: 'Trop de requêtes',
      text: 'Patientez un instant, puis réessayez.',
    },
    ours: {
      title: 'Une erreur s’est produite de notre côté',
      text: 'Veuillez nous en excuser. Réessayez dans quelques minutes.',
    },
    reference: (reference: string) => `Si cela se reproduit, indiquez cette référence\u00a0: ${reference}`,
  },
} satisfies typeof enProblems;

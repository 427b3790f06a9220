import type { enOffer } from './enOffer';

/** What the pages say of a request itself: who asks, and what accepting it allows, in French. */
export const frOffer = {
  title: {
    withoutPrivileges: (partner: string) => `${partner} souhaite devenir votre revendeur Microsoft`,
    withPrivileges: (partner: string) =>
      `${partner} souhaite devenir votre revendeur Microsoft et administrer votre organisation`,
    privilegesOnly: (partner: string) => `${partner} souhaite administrer votre organisation`,
  },
  whoAsks: 'Demandeur',
  whatFor: 'Objet',
  answerBy: 'Répondre avant le',
  partnerId: (id: string) => `ID partenaire\u00a0${id}`,
  what: {
    withoutPrivileges: 'Une relation de revendeur, sans privilèges d’administration',
    withPrivileges: 'Une relation de revendeur, avec privilèges d’administration déléguée',
    privilegesOnly: 'Des privilèges d’administration déléguée',
  },
  allowsTitle: 'Accepter permet',
  limitsTitle: 'Accepter ne permet pas',
  allows: {
    withoutPrivileges: (partner: string) => [
      `à ${partner} de vous vendre des produits et services Microsoft\u202f;`,
      `à ${partner} de gérer les abonnements Azure qu’il met en place pour vous.`,
    ],
    withPrivileges: (partner: string) => [
      `à ${partner} de vous vendre des produits et services Microsoft\u202f;`,
      `à ${partner} d’administrer vos services Microsoft avec les droits d’un administrateur\u00a0: créer des comptes d’utilisateur, attribuer des licences, réinitialiser des mots de passe.`,
    ],
    privilegesOnly: (partner: string) => [
      `à ${partner} d’administrer vos services Microsoft avec les droits d’un administrateur\u00a0: créer des comptes d’utilisateur, attribuer des licences, réinitialiser des mots de passe.`,
    ],
  },
  limits: {
    withoutPrivileges: (partner: string) => [
      `à ${partner} d’administrer votre organisation\u00a0: il n’obtient aucun privilège d’administration\u202f;`,
      `à ${partner} de gérer d’autres abonnements que ceux d’Azure qu’il met lui-même en place.`,
    ],
    withPrivileges: (partner: string) => [
      `à d’autres que ${partner} d’en faire autant\u00a0: votre accord ne vaut que pour ce partenaire.`,
    ],
    privilegesOnly: (partner: string) => [
      `à ${partner} de facturer ni de modifier les abonnements mis en place par un autre revendeur\u00a0: il ne peut ni en retirer des licences, ni y commander de modules complémentaires, ni les faire évoluer, ni en changer le partenaire officiel.`,
    ],
  },
  knowTitle: 'Bon à savoir',
  know: {
    withoutPrivileges: (partner: string) => [
      `Si ${partner} a un jour besoin de privilèges d’administration, il devra vous les demander.`,
    ],
    withPrivileges: (_partner: string) => [
      'Vous pouvez retirer les privilèges d’administration à tout moment. La relation de revendeur demeure alors.',
      'Cette demande ne peut pas être acceptée sans les privilèges d’administration. Si vous ne voulez pas les accorder, refusez-la.',
    ],
    privilegesOnly: (_partner: string) => [
      'Vous pouvez retirer les privilèges d’administration à tout moment. La relation commerciale demeure alors.',
      'Cette demande ne porte que sur les privilèges d’administration. Si vous ne voulez pas les accorder, refusez-la.',
    ],
  },
} satisfies typeof enOffer;

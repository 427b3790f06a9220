import type { enOffer } from './enOffer';
import { frRights as rights, pointsOf } from './frRights';

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
    withoutPrivileges: (partner: string) => pointsOf(rights.sells(partner), rights.managesOwnAzure(partner)),
    withPrivileges: (partner: string) => pointsOf(rights.sells(partner), rights.administers(partner)),
    privilegesOnly: (partner: string) => pointsOf(rights.administers(partner)),
  },
  limits: {
    withoutPrivileges: (partner: string) =>
      pointsOf(rights.noAdmin(partner), rights.noOtherSubscriptions(partner)),
    withPrivileges: (partner: string) =>
      pointsOf(
        `à d’autres que ${partner} d’en faire autant\u00a0: votre accord ne vaut que pour ce partenaire`,
      ),
    privilegesOnly: (partner: string) => pointsOf(rights.noTakingOver(partner)),
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

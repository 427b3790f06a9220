import type { enJoint } from './enJoint';
import { longDate } from './formats';
import { frOffer } from './frOffer';
import { frRights as rights, pointsOf } from './frRights';

const once =
  'Votre seul accord vaut pour les deux partenaires. Il n’est pas possible d’accepter l’un sans l’autre.';

/** What the pages say of a reseller's request together with its indirect provider (S2), in French. */
export const frJoint = {
  title: {
    withoutPrivileges: (partner: string, provider: string) =>
      `${partner} souhaite devenir votre revendeur Microsoft, et son fournisseur indirect ${provider} passer des commandes pour vous`,
    withPrivileges: (partner: string, provider: string) =>
      `${partner} souhaite devenir votre revendeur Microsoft et administrer votre organisation, et son fournisseur indirect ${provider} passer des commandes pour vous`,
    privilegesOnly: (partner: string, provider: string) =>
      `${partner} souhaite administrer votre organisation, et son fournisseur indirect ${provider} passer des commandes pour vous`,
  },
  about: (partner: string, provider: string) =>
    `Cette demande concerne deux partenaires à la fois\u00a0: ${partner} et son fournisseur indirect ${provider}.`,
  whatProvider: 'Le droit de passer des commandes pour vous, sans privilèges d’administration',
  existing: 'Déjà en place\u00a0: accepter n’y change rien.',
  allows: {
    withoutPrivileges: (partner: string, provider: string) =>
      pointsOf(rights.sells(partner), rights.managesOwnAzure(partner), rights.orders(provider)),
    withPrivileges: (partner: string, provider: string) =>
      pointsOf(rights.sells(partner), rights.administers(partner), rights.orders(provider)),
    privilegesOnly: (partner: string, provider: string) =>
      pointsOf(rights.administers(partner), rights.orders(provider)),
  },
  limits: {
    withoutPrivileges: (partner: string, provider: string) =>
      pointsOf(rights.noAdmin(partner), rights.noOtherSubscriptions(partner), rights.noAdmin(provider)),
    withPrivileges: (partner: string, provider: string) =>
      pointsOf(
        rights.noAdmin(provider),
        `à d’autres que ${partner} et ${provider} d’en faire autant\u00a0: votre accord ne vaut que pour ces deux partenaires`,
      ),
    privilegesOnly: (partner: string, provider: string) =>
      pointsOf(rights.noTakingOver(partner), rights.noAdmin(provider)),
  },
  know: {
    withoutPrivileges: (partner: string) => [once, ...frOffer.know.withoutPrivileges(partner)],
    withPrivileges: (partner: string) => [once, ...frOffer.know.withPrivileges(partner)],
    privilegesOnly: (_partner: string) => [
      once,
      'Vous pouvez retirer les privilèges d’administration à tout moment. La relation commerciale demeure alors.',
      'Cette demande ne peut pas être acceptée sans les privilèges d’administration. Si vous ne voulez pas les accorder, refusez-la.',
    ],
  },
  declineAddressed: (partner: string) =>
    `Si vous refusez, vous refusez les deux\u00a0: rien ne change dans votre organisation, et ${partner} en est informé.`,
  declineAccount: 'Si vous refusez, vous refusez les deux, et rien ne change dans votre organisation.',
  accepted: {
    titleOwn: (partner: string, provider: string) => `Votre organisation a accepté ${partner} et ${provider}`,
    next: (partner: string) =>
      `${partner} en est informé. Votre seul accord vaut pour les deux partenaires, et permet\u00a0:`,
  },
  accountDeclined: (partner: string, provider: string) =>
    `Rien n’a changé dans votre organisation, et ni ${partner} ni ${provider} n’en sont informés. Le lien reste valable si vous changez d’avis.`,
  already: {
    title: (partner: string, provider: string) => `${partner} et ${provider} travaillent déjà avec vous`,
    text: (since: string) =>
      `Tout ce que les deux demandent est accordé depuis le ${longDate(since, 'fr')}. Vous n’avez rien à répondre, et rien n’a changé.`,
  },
  otherCloud: {
    title: 'Ces partenaires et vous n’êtes pas tous dans le même cloud Microsoft',
    text: 'Un partenaire ne peut travailler qu’avec les clients de son propre cloud\u00a0: cette demande ne peut pas être acceptée, même pour un seul des deux.',
  },
  otherCountry: {
    title: 'Ces partenaires et vous n’êtes pas tous dans le même pays ou la même région',
    text: 'Un partenaire ne peut travailler que pour les clients de son propre pays ou de sa propre région\u00a0: cette demande ne peut pas être acceptée, même pour un seul des deux. C’est le pays d’inscription de votre organisation chez Microsoft qui compte.',
  },
} satisfies typeof enJoint;

import type { enPartnership } from './enPartnership';
import { longDate } from './formats';
import { pointsOf } from './frRights';

/** What the pages of a partnership request say to the reseller that is asked (S3), in French. */
export const frPartnership = {
  title: (provider: string) => `${provider} souhaite devenir votre fournisseur indirect`,
  what: 'Un partenariat entre un fournisseur indirect et un revendeur indirect',
  allows: (provider: string) =>
    pointsOf(
      `à ${provider} d’ajouter des clients en votre nom`,
      `à ${provider} de passer des commandes pour vos clients`,
      `à ${provider} d’associer votre organisation à des abonnements de vos clients`,
      `à ${provider} de désigner votre organisation comme contact de support d’un abonnement`,
    ),
  limits: (provider: string) =>
    pointsOf(
      `à ${provider} de reprendre vos clients\u00a0: aucun ne lui est transféré`,
      `à ${provider} d’administrer votre organisation ou vos clients\u00a0: il n’obtient aucun privilège d’administration`,
    ),
  know: (provider: string) => [
    `Vous pourrez ensuite inviter des clients en commun avec ${provider}. Ce sont eux qui acceptent.`,
    'Chacun de vous peut mettre fin au partenariat. Vos clients ne sont pas supprimés pour autant.',
  ],
  tickAbout: (provider: string) =>
    `Un partenariat suppose que vous autorisiez ${provider} à passer des commandes pour vos clients.`,
  tick: (provider: string, organization: string) =>
    `J’autorise ${provider} à passer des commandes pour les clients de ${organization}.`,
  tickMissing: 'Pour accepter la demande, cochez la case qui autorise les commandes.',
  accepted: {
    title: (provider: string) => `Votre organisation a accepté ${provider} comme fournisseur indirect`,
    next: (provider: string) =>
      `${provider} en est informé. Tant que dure le partenariat, votre accord permet\u00a0:`,
  },
  already: {
    title: (provider: string) => `${provider} est déjà votre fournisseur indirect`,
    text: (since: string) =>
      `Votre partenariat dure depuis le ${longDate(since, 'fr')}. Vous n’avez rien à répondre, et rien n’a changé.`,
  },
  notReseller: {
    title: 'Seul un revendeur indirect peut répondre à cette demande',
    notEnrolled: (organization: string) =>
      `Votre session est ouverte pour ${organization}, qui n’est pas enregistrée ici comme partenaire du programme CSP.`,
    enroll:
      'Inscrivez-la d’abord comme revendeur indirect dans l’Espace partenaires. Si elle l’est déjà, demandez à l’exploitant de ce service de l’enregistrer, puis suivez de nouveau le lien.',
    otherKind: (organization: string, kind: string) =>
      `Votre session est ouverte pour ${organization}, enregistrée ici comme un autre type de partenaire. Son type\u00a0: ${kind}.`,
    forward:
      'Si la demande est destinée à une autre organisation, connectez-vous avec un compte de celle-ci ou transférez l’e-mail à son administrateur général.',
    otherPartnerIdTitle: 'Cette demande porte un autre ID partenaire',
    otherPartnerId: (asked: string, organization: string, own: string) =>
      `Elle s’adresse au revendeur qui a l’ID partenaire\u00a0${asked}. Votre session est ouverte pour ${organization}, qui a l’ID partenaire\u00a0${own}.`,
    askAgain: (provider: string) =>
      `Si elle est destinée à votre organisation, demandez à ${provider} d’en envoyer une avec votre ID partenaire. Sinon, transférez l’e-mail à un administrateur général de l’organisation concernée.`,
  },
  otherCloud: {
    title: 'Ce fournisseur et vous êtes dans des clouds Microsoft différents',
    text: 'Un fournisseur ne peut travailler qu’avec les revendeurs de son propre cloud\u00a0: cette demande ne peut pas être acceptée.',
  },
  otherCountry: {
    title: 'Ce fournisseur et vous êtes dans des pays ou régions différents',
    text: 'Un fournisseur ne peut travailler qu’avec les revendeurs de son propre pays ou de sa propre région\u00a0: cette demande ne peut pas être acceptée.',
  },
} satisfies typeof enPartnership;

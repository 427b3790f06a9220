import { countryName } from '../../domain/country';
import type { en } from './en';
import { listed, longDate, longMoment } from './formats';
import { frAudit } from './frAudit';
import { frJoint } from './frJoint';
import { frOffer } from './frOffer';
import { frPartnership } from './frPartnership';
import { frProblems } from './frProblems';

/** The pages in French. */
export const fr = {
  site: {
    skip: 'Aller au contenu',
    languages: 'Langue de cette page',
    signedInAs: (name: string, organization: string) => `${name}, ${organization}`,
    signOut: 'Se déconnecter',
    footer: 'Liaison transmet les demandes entre les partenaires Microsoft et leurs clients.',
  },
  home: {
    title: 'Suivez le lien reçu par e-mail',
    text: 'Un partenaire Microsoft qui souhaite travailler avec votre organisation vous envoie un lien. Il ouvre ici la demande, qu’un administrateur général accepte ou refuse.',
  },
  signedOut: {
    title: 'Votre session est terminée',
    text: 'Pour revenir à une demande, suivez de nouveau le lien reçu par e-mail.',
  },
  country: (code: string) => countryName(code, 'fr'),
  moment: (at: string) => longMoment(at, 'fr'),
  partnerKinds: {
    indirectProvider: 'Fournisseur indirect',
    indirectReseller: 'Revendeur indirect',
    directBill: 'Partenaire à facturation directe',
  },
  clouds: {
    public: 'Cloud public de Microsoft',
    usGovernment: 'Microsoft Cloud for US Government',
    germany: 'Microsoft Cloud Allemagne',
    china: 'Cloud Microsoft géré par 21Vianet',
  },
  offer: frOffer,
  joint: frJoint,
  partnership: frPartnership,
  signIn: {
    title: 'Connectez-vous pour répondre',
    text: 'C’est un administrateur général de votre organisation qui accepte ou refuse. Utilisez votre compte professionnel\u202f; nous apprenons votre nom, votre organisation et si vous avez le rôle d’administrateur général.',
    button: 'Se connecter avec Microsoft',
    other: 'Se connecter avec un autre compte',
  },
  decide: {
    title: 'Votre réponse',
    answeringFor: (name: string, organization: string) =>
      `Vous êtes ${name} et vous répondez pour ${organization}.`,
    agreementSigned: 'Votre organisation a déjà signé le Contrat client Microsoft.',
    agreementRead: 'Lire le Contrat client Microsoft',
    agreementReadWhere: '(sur microsoft.com)',
    agreementNeeded:
      'Votre organisation n’a pas encore signé le Contrat client Microsoft. Elle le signe une seule fois, lors de sa première acceptation.',
    agreementTick: (organization: string) =>
      `J’ai lu le Contrat client Microsoft et je l’accepte pour ${organization}.`,
    agreementMissing: 'Pour accepter la demande, lisez le contrat et cochez cette case.',
    errorTitle: 'Votre réponse n’est pas encore enregistrée',
    accept: 'Accepter et autoriser',
    decline: 'Refuser',
    declineAddressed: (partner: string) =>
      `Si vous refusez, rien ne change dans votre organisation, et ${partner} en est informé.`,
    declineAccount: 'Si vous refusez, rien ne change dans votre organisation.',
    mismatchTitle: 'Cette demande vous est-elle bien destinée\u202f?',
    mismatch: (addressee: string, organization: string) =>
      `Elle est adressée à ${addressee}\u202f; votre session est ouverte pour ${organization}.`,
  },
  accepted: {
    title: 'La demande est acceptée',
    titleOwn: (partner: string) => `Votre organisation a accepté la demande de ${partner}`,
    when: (at: string) => `Acceptée le ${longMoment(at, 'fr')}.`,
    whenBy: (at: string, by: string) => `Acceptée par ${by} le ${longMoment(at, 'fr')}.`,
    next: (partner: string) => `${partner} en est informé. Votre accord permet\u00a0:`,
    others: (partner: string) =>
      `Ce lien ne servait qu’une fois, et il a servi. S’il vous était destiné et que vous n’avez pas répondu, écrivez à ${partner}.`,
  },
  declined: {
    title: 'La demande est refusée',
    when: (at: string) => `Refusée le ${longMoment(at, 'fr')}.`,
    whenBy: (at: string, by: string) => `Refusée par ${by} le ${longMoment(at, 'fr')}.`,
    text: (partner: string) =>
      `Rien n’a changé dans votre organisation. Si vous changez d’avis, demandez à ${partner} de vous envoyer une nouvelle demande.`,
    accountTitle: 'Vous avez refusé',
    accountText: (partner: string) =>
      `Rien n’a changé dans votre organisation, et ${partner} n’en est pas informé. Le lien reste valable si vous changez d’avis.`,
  },
  notSentYet: {
    title: 'Cette demande n’est pas encore prête',
    text: (partner: string) =>
      `${partner} ne l’a pas encore terminée. Suivez de nouveau le lien reçu par e-mail dans quelques minutes.`,
  },
  expired: {
    title: 'Cette demande a expiré',
    text: (partner: string) =>
      `Personne n’y a répondu à temps. Demandez à ${partner} de vous en envoyer une nouvelle.`,
    when: (at: string) => `Elle était valable jusqu’au ${longMoment(at, 'fr')}.`,
  },
  revoked: {
    title: 'Cette demande a été retirée',
    text: (partner: string) => `${partner} l’a reprise. Si cela vous étonne, écrivez à ${partner}.`,
  },
  replaced: {
    title: 'Un message plus récent a remplacé ce lien',
    text: (partner: string) =>
      `${partner} a renvoyé cette demande avec un autre lien. Utilisez celui de son dernier message.`,
  },
  partnershipEnded: {
    title: 'Ces deux partenaires ne travaillent plus ensemble',
    text: (partner: string, provider: string) =>
      `Le partenariat entre ${partner} et ${provider} a pris fin\u202f; cette demande ne peut plus être acceptée. Si vous souhaitez travailler avec ${partner}, demandez-lui d’en envoyer une autre.`,
  },
  taken: {
    title: 'Une autre organisation répond à cette demande',
    text: (partner: string) =>
      `Ce lien ne sert qu’une fois, et une personne d’une autre organisation a commencé à l’utiliser. S’il vous était destiné, demandez-en un nouveau à ${partner}.`,
  },
  unknown: {
    title: 'Il n’y a pas de demande à cette adresse',
    text: 'Le lien est peut-être incomplet, ou ne vient pas de nous. Copiez-le en entier depuis l’e-mail, ou demandez-en un nouveau à l’expéditeur.',
  },
  otherCloud: {
    title: 'Ce partenaire et vous êtes dans des clouds Microsoft différents',
    text: 'Un partenaire ne peut travailler qu’avec les clients de son propre cloud\u00a0: cette demande ne peut pas être acceptée.',
  },
  otherCountry: {
    title: 'Ce partenaire et vous êtes dans des pays ou régions différents',
    text: 'Un partenaire ne peut vendre que dans son propre pays ou sa propre région\u00a0: cette demande ne peut pas être acceptée. C’est le pays d’inscription de votre organisation chez Microsoft qui compte.',
  },
  notGlobalAdmin: {
    title: 'Un administrateur général doit répondre à cette demande',
    text: (name: string, organization: string) =>
      `Votre session est ouverte au nom de ${name}, de ${organization}, sans le rôle d’administrateur général.`,
    whoCan: (names: readonly string[]) =>
      `Transférez l’e-mail à une personne qui le peut\u00a0: ${listed(names, 'fr')}.`,
    nobodyKnown:
      'Transférez l’e-mail à un administrateur général de votre organisation\u202f; votre service informatique sait de qui il s’agit.',
  },
  notCustomer: {
    title: 'Seul un client peut répondre à cette demande',
    text: (organization: string) =>
      `Votre session est ouverte pour ${organization}, enregistrée ici comme partenaire Microsoft.`,
  },
  already: {
    title: (partner: string) => `${partner} travaille déjà avec vous`,
    text: (partner: string, since: string) =>
      `Ce que demande ${partner} est accordé depuis le ${longDate(since, 'fr')}. Vous n’avez rien à répondre, et rien n’a changé.`,
  },
  draft: {
    title: { customer: 'Votre message au client', reseller: 'Votre message au revendeur' },
    text: 'Ouvrez-le dans votre messagerie, ou copiez-le. C’est vous qui l’envoyez\u00a0: Liaison n’envoie rien en votre nom.',
    to: 'À',
    toNobody: 'Indiquez l’adresse dans votre messagerie.',
    subject: 'Objet',
    body: 'Message',
    open: 'Ouvrir dans la messagerie',
    copySubject: 'Copier l’objet',
    copyBody: 'Copier le message',
    copyAll: 'Tout copier',
    copied: 'Copié',
    copyFailed: 'Votre navigateur n’a pas permis la copie\u00a0: sélectionnez le texte et copiez-le.',
    long: 'Cet e-mail est long, et certaines messageries tronquent ce qu’on leur transmet. Mieux vaut le copier\u00a0: vérifiez que le lien arrive entier.',
    keepLink: 'Laissez le lien dans le texte\u00a0: il rattache la réponse à votre demande.',
    afterwards: {
      addressed:
        'Une fois l’e-mail envoyé, revenez à la conversation et choisissez «\u00a0Terminé\u00a0»\u00a0: le lien fonctionne dès lors.',
      account:
        'Une fois l’e-mail envoyé, revenez à la conversation et choisissez «\u00a0Terminé\u00a0»\u00a0: vous serez informé de chaque acceptation. Ce lien est le lien de compte de votre organisation\u00a0: dès le premier «\u00a0Terminé\u00a0», il fonctionne à tout moment.',
    },
    expiredTitle: 'Cette page n’est plus valable',
    expiredText:
      'L’adresse d’un brouillon fonctionne une heure. Revenez à la conversation et ouvrez-y de nouveau le brouillon.',
    unknownTitle: 'Il n’y a pas de brouillon à cette adresse',
    unknownText: 'Revenez à la conversation et ouvrez-y de nouveau le brouillon.',
  },
  audit: frAudit,
  ...frProblems,
} satisfies typeof en;

import type { PartnerTexts } from './enPartners';
import { longDate, longMoment } from './formats';

/** What a customer's pages say of its partners, in French. */
export const frPartners = {
  nav: {
    label: 'Votre organisation',
    partners: 'Partenaires',
    agreement: 'Contrat',
    audit: 'Journal d’audit',
  },
  kinds: {
    reseller: 'Revendeur',
    delegatedAdministrator: 'Administrateur délégué',
    resellerAndDelegatedAdministrator: 'Revendeur et administrateur délégué',
    userAccountPartner: 'Partenaire (avec un compte d’utilisateur chez vous)',
    advisor: 'Conseiller',
    mpsaPartner: 'Partenaire Microsoft Products & Services Agreement (MPSA)',
    oemPcPartner: 'Partenaire PC OEM',
    lineOfBusinessPartner: 'Partenaire métier (LOB)',
  },
  may: {
    sell: 'Vous vendre des produits et services Microsoft.',
    manageOwnAzure: 'Gérer les abonnements Azure qu’il met en place pour vous.',
    order: 'Commander des produits et services Microsoft pour vous.',
    administer:
      'Administrer vos services Microsoft avec les droits d’un administrateur\u00a0: créer des comptes d’utilisateur, attribuer des licences, réinitialiser des mots de passe.',
    useAccount: 'Travailler avec vos services Microsoft au moyen du compte que vous lui avez donné.',
    resetPasswords: 'Réinitialiser des mots de passe.',
    handleIncidents: 'Traiter des incidents de support.',
    seePurchases: 'Voir ce que vous achetez auprès de vos autres partenaires MPSA.',
    uploadDevices: 'Charger les identifiants des PC que vous gérez avec Autopilot.',
    buildApps: 'Développer, soumettre et gérer des applications métier pour votre organisation.',
  },
  signIn: {
    title: 'Connectez-vous pour voir vos partenaires',
    text: 'Chacun dans votre organisation peut voir avec quels partenaires elle travaille\u202f; un administrateur général peut y apporter des changements. Utilisez votre compte professionnel.',
  },
  notCustomer: 'Seul un client a des partenaires ici',
  list: {
    title: (organization: string) => `Partenaires de ${organization}`,
    text: 'Qui travaille avec votre organisation, et à quel titre.',
    partners: 'Partenaires',
    empty:
      'Aucun partenaire pour l’instant. Un partenaire qui souhaite travailler avec vous vous envoie un lien\u202f; dès qu’un administrateur général accepte, le partenaire figure ici.',
    find: 'Trouver un partenaire (sur microsoft.com)',
    pages: 'Pages de la liste',
    first: 'Premiers partenaires',
    more: 'Partenaires suivants',
    waiting: 'En attente de votre réponse',
    waitingText: 'Les demandes que quelqu’un de votre organisation a ouvertes en étant connecté.',
    asks: (partner: string, provider: string | undefined) =>
      provider === undefined ? partner : `${partner}, avec ${provider}`,
    until: (at: string) => `Répondre avant le ${longMoment(at, 'fr')}`,
    read: (partner: string) => `Lire la demande de ${partner}`,
    privileges: 'A des privilèges d’administration',
    ended: 'Relation terminée par le partenaire, qui garde ses privilèges d’administration',
  },
  since: (at: string) => `Depuis le ${longDate(at, 'fr')}`,
  date: (at: string) => `Le ${longDate(at, 'fr')}`,
  sinceBefore: 'D’avant les enregistrements de Liaison',
  details: {
    all: 'Tous les partenaires',
    about: 'Le partenaire',
    nothingKnown: 'Rien d’autre n’est enregistré à son sujet.',
    since: 'Depuis',
    through: 'Par',
    ways: {
      invitation: 'Une invitation',
      accountLink: 'Le lien de compte du partenaire',
      added: 'Un fournisseur indirect qui a ajouté votre organisation',
    },
    acceptedBy: 'Accepté par',
    ended: 'Fin',
    endedBy: {
      partner: (at: string) => `Par le partenaire, le ${longDate(at, 'fr')}`,
      customer: (at: string) => `Par votre organisation, le ${longDate(at, 'fr')}`,
    },
    privilegesLeft:
      'Le partenaire a mis fin à cette relation. Les privilèges d’administration que vous aviez accordés sont restés tels quels\u00a0: retirez-les ici si vous n’en voulez plus.',
    mayTitle: 'Il peut',
    mayNothing: 'Rien pour le moment.',
    asked: (at: string, againFrom: string) =>
      `Votre organisation lui a demandé le ${longDate(at, 'fr')} de mettre fin à cette relation. Vous pourrez le demander de nouveau à partir du ${longDate(againFrom, 'fr')}.`,
    readOnly: 'Un administrateur général peut y apporter des changements.',
    whoCan: (names: string) => `Qui le peut\u00a0: ${names}.`,
    history: 'Ce qui s’est passé',
    noHistory: 'Rien depuis que Liaison tient ses enregistrements.',
  },
  actions: {
    removeAdminRoles: 'Supprimer les rôles d’administrateur',
    deletePartner: 'Supprimer le partenaire',
    askToEnd: 'Demander la fin de la relation',
  },
  removeAdminRoles: {
    title: (partner: string) => `Supprimer les rôles d’administrateur de ${partner}\u202f?`,
    consequences: (partner: string) => [
      `${partner} ne pourra plus administrer vos services Microsoft.`,
      `La relation demeure\u00a0: ${partner} peut continuer à travailler avec vous et reste responsable du support selon son contrat.`,
      `${partner} en est informé. Pour retrouver ces privilèges, il devra vous les demander de nouveau.`,
    ],
    afterEnd: (partner: string) => [
      `${partner} ne pourra plus administrer vos services Microsoft.`,
      'Il a déjà mis fin à la relation\u00a0: il ne restera alors plus rien entre vous.',
    ],
    confirm: 'Supprimer les rôles d’administrateur',
    cancel: 'Les conserver',
    doneTitle: (partner: string) => `${partner} n’a aucun rôle d’administrateur`,
    done: (partner: string) =>
      `Aucun privilège d’administration de ${partner} n’est enregistré dans cette relation. Pour en retrouver, il devra vous les demander, et un administrateur général devra accepter.`,
  },
  deletePartner: {
    title: (partner: string) => `Supprimer ${partner}\u202f?`,
    consequences: (partner: string) => [
      `Votre relation avec ${partner} à ce titre prend fin, de même que les éventuels privilèges d’administration qu’elle comporte.`,
      `${partner} quitte votre liste et en est informé. Le journal d’audit garde ce qui s’est passé.`,
      `Pour retravailler avec ${partner}, il vous faudra une nouvelle demande de sa part.`,
    ],
    confirm: 'Supprimer le partenaire',
    cancel: 'Le conserver',
    doneTitle: (partner: string) => `${partner} est supprimé`,
    done: (partner: string) =>
      `La relation a pris fin. Pour retravailler avec ${partner}, il vous faudra une nouvelle demande de sa part.`,
    notAllowedTitle: (partner: string) => `Vous ne pouvez pas supprimer ${partner} vous-même`,
    notAllowed: (partner: string) =>
      `Un client peut supprimer un administrateur délégué ou un conseiller. Tout autre partenaire doit mettre fin lui-même à la relation\u00a0: demandez-le à ${partner}.`,
  },
  askToEnd: {
    title: (partner: string) => `Demander à ${partner} de mettre fin à la relation\u202f?`,
    consequences: (partner: string) => [
      `Les personnes de ${partner} qui travaillent avec Liaison apprennent votre demande dans leur conversation.`,
      `Rien ne change tant que ${partner} n’a pas mis fin à la relation.`,
      'Ce n’est pas un préavis légal. Donnez-en un vous-même si votre contrat avec le partenaire l’exige.',
      'Vous pouvez le demander une fois par semaine.',
    ],
    confirm: 'Demander',
    cancel: 'Ne pas demander',
    doneTitle: () => 'Votre demande est enregistrée',
    done: (partner: string, at: string, againFrom: string) =>
      `Enregistrée le ${longMoment(at, 'fr')} et transmise aux personnes de ${partner} qui travaillent avec Liaison. Rien n’a encore changé. Sans nouvelles, écrivez à ${partner}\u202f; à partir du ${longDate(againFrom, 'fr')}, vous pourrez aussi le demander de nouveau ici.`,
  },
  over: {
    title: 'Il n’y a plus rien à faire',
    text: (partner: string) => `Cette relation avec ${partner} a pris fin.`,
  },
  changed: {
    title: 'Rien n’a été fait',
    text: 'La relation a changé depuis que vous avez ouvert cette page. Voici où elle en est.',
  },
  notGlobalAdmin: 'Un administrateur général doit le faire',
  back: (partner: string) => `Retour à ${partner}`,
  unknown: {
    title: 'Votre organisation n’a pas ce partenaire',
    text: 'Aucune relation avec ce partenaire n’est enregistrée.',
  },
  keeper: {
    title: 'Qui a désormais les privilèges d’administration\u202f?',
    text: (names: string) =>
      `Dans le cloud Microsoft géré par 21Vianet, un seul partenaire peut avoir des privilèges d’administration déléguée. C’est aujourd’hui ${names}\u00a0: votre acceptation décide entre les deux.`,
    newOne: (partner: string) => `${partner} les obtient`,
    newOneMeans: (names: string) => `${names} les perd par votre acceptation. Sa relation demeure.`,
    present: (partner: string) => `${partner} les garde`,
    presentMeans: (partner: string) => `Vous acceptez ${partner} sans privilèges d’administration.`,
    missing: 'Pour accepter la demande, choisissez qui a les privilèges d’administration.',
  },
  acceptedNext: 'Voir tous vos partenaires',
} satisfies PartnerTexts;

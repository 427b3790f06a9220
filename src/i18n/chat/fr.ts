import type { en } from './en';
import { asking } from './frAsking';
import { meanings } from './frMeanings';
import { refusals } from './frRefusals';

/** What the bot says in French. */
export const fr = {
  language: { en: 'anglais', fr: 'français' },

  actions: {
    request: 'Demander une relation de revendeur',
    customers: 'Voir nos clients',
    invitations: 'Voir les invitations',
    help: 'Aide',
    draft: 'Rédiger l’e-mail',
    drop: 'Annuler',
    openEmail: 'Ouvrir dans la messagerie',
    copy: 'Copier dans le Presse-papiers',
    edit: 'Modifier',
    done: 'Terminé',
    save: 'Enregistrer',
    back: 'Revenir sans enregistrer',
    next: 'Page suivante',
    first: 'Première page',
  },

  welcome: {
    title: 'Bienvenue dans Liaison',
    lead: 'Liaison s’occupe des relations de votre organisation avec ses clients. Il rédige l’e-mail d’invitation avec son lien, vous prévient quand le client l’a ouvert, accepté ou refusé, et tient la liste à jour.',
    ask: 'Appuyez sur un bouton, ou dites ce que vous voulez avec vos mots, par exemple\u00a0:',
    example:
      'Demande une relation de revendeur à Fourth Coffee (alain@fourthcoffee.example) sans droits d’administration',
  },

  help: {
    title: 'Ce que Liaison sait faire',
    topics: [
      {
        what: 'Demander une relation de revendeur',
        say: 'Demande une relation de revendeur à Fourth Coffee avec les droits d’administration',
      },
      {
        what: 'Changer ou abandonner le brouillon avant l’envoi',
        say: 'Finalement avec les droits d’administration',
      },
      { what: 'Montrer vos clients', say: 'Liste nos clients' },
      { what: 'Montrer un client', say: 'Fiche client Woodgrove Bank' },
      { what: 'Montrer les invitations envoyées', say: 'Liste les invitations en attente' },
      { what: 'Changer de langue', say: 'Speak English' },
    ],
    note: 'Rien ne change par la seule parole\u00a0: Liaison montre d’abord une carte, et c’est un bouton qui agit. «\u00a0Annuler\u00a0» abandonne ce qui est en cours, et ce que vous avez commencé est oublié au bout d’une heure.',
  },

  form: {
    title: 'Demander une relation de revendeur',
    lead: 'Liaison rédige un e-mail avec le lien par lequel le client accepte. Vous le relisez avant que quoi que ce soit ne se passe.',
    customer: 'Client',
    customerHint: 'Fourth Coffee',
    customerError: 'Saisissez le nom du client, 200\u00a0caractères au plus.',
    email: 'E-mail de l’administrateur du client',
    emailHint: 'nom@client.com',
    emailError: 'Saisissez une seule adresse e-mail, par exemple nom@client.com.',
    optional:
      'Les deux sont facultatifs. L’e-mail porte alors le lien de compte de votre organisation, qui ne nomme aucun client, n’expire jamais et peut resservir.',
    emailLanguage: 'Langue de l’e-mail',
    emailLanguageError: 'Choisissez la langue de l’e-mail.',
    privileges: 'Privilèges d’administration déléguée',
    privilegesError: 'Indiquez si vous demandez des privilèges d’administration déléguée.',
    with: 'Avec\u00a0: vous pourrez aussi administrer les services du client',
    without:
      'Sans\u00a0: vous pourrez vendre, et gérer seulement les abonnements Azure que vous approvisionnez',
    always:
      'Dans votre cloud, toute demande comprend les privilèges d’administration déléguée\u202f; ils ne peuvent pas être exclus.',
    only: 'Dans le cloud géré par 21Vianet, une demande porte uniquement sur les privilèges d’administration déléguée.',
  },

  partnership: 'Partenariat entre fournisseur indirect et revendeur indirect',
  privileges: (included: boolean) =>
    included
      ? 'Relation de revendeur avec privilèges d’administration déléguée'
      : 'Relation de revendeur sans privilèges d’administration',

  draft: {
    title: 'Brouillon d’e-mail',
    lead: 'Voici ce que lira le client. Envoyez-le depuis votre messagerie, puis appuyez sur Terminé\u00a0: le lien fonctionne à partir de ce moment.',
    to: 'À',
    noAddress: 'Non renseigné\u00a0: vous choisirez l’adresse au moment de l’envoi',
    request: 'Demande',
    subject: 'Objet',
    addressed: (days: number) =>
      `Le lien est créé pour cette demande\u00a0: il sert une seule fois et expire ${days}\u00a0${days <= 1 ? 'jour' : 'jours'} après que vous avez appuyé sur Terminé.`,
    account:
      'Ce lien est le lien de compte de votre organisation\u00a0: il ne nomme aucun client, n’expire jamais et peut resservir. Nommez le client pour obtenir un lien à usage unique.',
    cut: 'La suite s’affiche quand vous ouvrez, copiez ou modifiez le brouillon.',
    summary: (who: string) => `Brouillon d’e-mail\u00a0: relation de revendeur avec ${who}`,
    anyone: 'tout client',
  },

  edit: {
    title: 'Modifier l’e-mail',
    keepLink:
      'Ce lien exact doit rester dans le texte\u202f; il rattache la réponse du client à votre organisation\u00a0:',
    to: 'Destinataire',
    toError: 'Saisissez une seule adresse e-mail, ou laissez le champ vide.',
    subject: 'Objet',
    subjectError: 'Saisissez un objet sur une ligne, 200\u00a0caractères au plus.',
    body: 'Texte',
    bodyError: 'Saisissez le texte de l’e-mail, 4\u202f000\u00a0caractères au plus, avec le lien.',
  },

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
    types: {
      reseller: 'Relation de revendeur',
      administrator: 'Administrateur délégué',
      userAccount: 'Partenaire avec compte d’utilisateur',
      advisor: 'Conseiller',
      mpsa: 'Partenaire MPSA',
      oemPc: 'Partenaire PC OEM',
      lineOfBusiness: 'Partenaire métier',
    },
    details: (type: string, delegatedAdmin: boolean) =>
      `${type}, ${delegatedAdmin ? 'avec privilèges d’administration déléguée' : 'sans privilèges d’administration'}`,
    since: (when: string) => `depuis le ${when}`,
    notNarrowed:
      'Liaison ne sait pas encore limiter cette liste à un revendeur\u202f; voici tous vos clients.',
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

  ...asking,

  news: {
    accepted: (who: string) => `${who} a accepté votre invitation.`,
    declined: (who: string) => `${who} a refusé votre invitation.`,
    expired: (who: string) => `Votre invitation à ${who} a expiré sans réponse.`,
    newCustomer: (who: string) => `${who} a accepté par votre lien de compte.`,
    granted: 'Accordé\u00a0:',
  },

  answers: {
    notUnderstood:
      'Liaison n’a pas compris. Vous pouvez demander une relation de revendeur, ou écrire «\u00a0liste nos clients\u00a0», «\u00a0liste les invitations\u00a0» ou «\u00a0aide\u00a0».',
    nothingDone: (what?: string) =>
      what === undefined
        ? 'C’est compris\u00a0: rien n’a été fait.'
        : `C’est compris\u00a0: vous ne voulez pas ${what}. Rien n’a été fait.`,
    dropped: 'Abandonné. Rien n’a été demandé.',
    draftDropped: (who: string) => `Abandonné. Le brouillon pour ${who} n’a pas été envoyé, il est supprimé.`,
    nothingToDrop: 'Il n’y a rien en cours à annuler.',
    languageKept: (name: string) => `Désormais, Liaison vous répond en ${name}.`,
    whichLanguage:
      'Quelle langue\u202f? Liaison parle français et anglais\u00a0: écrivez «\u00a0parle français\u00a0» ou «\u00a0speak English\u00a0».',
    personalOnly:
      'Liaison ne travaille que dans une conversation personnelle, car ses cartes portent des liens et des noms qui ne regardent pas tout le monde. Écrivez-lui là-bas.',
    ourFault: (reference: string) =>
      `Une erreur s’est produite de notre côté, veuillez nous en excuser. Réessayez\u202f; si cela se reproduit, donnez ce numéro à votre administrateur\u00a0: ${reference}.`,
    notYet: (what: string) =>
      `Liaison ne sait pas encore ${what}\u202f; rien n’a été fait. Il sait demander des relations de revendeur, montrer vos clients et montrer vos invitations.`,
  },

  meanings,

  refusals,
} satisfies typeof en;

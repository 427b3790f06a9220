import type { en } from './en';
import { asking } from './frAsking';
import { endings } from './frEndings';
import { audit } from './frAudit';
import { group } from './frGroup';
import { life } from './frLife';
import { customerNews } from './frCustomerNews';
import { lists } from './frLists';
import { looking } from './frLooking';
import { meanings } from './frMeanings';
import { orders } from './frOrders';
import { partners } from './frPartners';
import { refusals } from './frRefusals';
import { request } from './frRequest';
import { search } from './frSearch';
import { subscriptions } from './frSubscriptions';

/** What the bot says in French. */
export const fr = {
  language: { en: 'anglais', fr: 'français', de: 'allemand', zh: 'chinois simplifié' },

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
    show: 'Voir',
    showInvitation: 'Voir l’invitation',
    customer: 'Voir le client',
    again: 'Renvoyer',
    revoke: 'Révoquer',
    askAgain: 'Demander à nouveau',
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
      {
        what: 'Inviter un client avec votre fournisseur indirect',
        say: 'Invite Fourth Coffee avec notre fournisseur',
      },
      { what: 'Demander un partenariat (fournisseurs)', say: 'Demande un partenariat à Litware Cloud' },
      { what: 'Montrer vos fournisseurs ou revendeurs', say: 'Liste nos fournisseurs' },
      { what: 'Montrer vos clients, ou l’un d’eux par son nom', say: 'Liste nos clients' },
      {
        what: 'Ajouter un client, ou commander pour lui (fournisseurs)',
        say: 'Commande 10 Microsoft 365 Business Premium pour Woodgrove Bank',
      },
      { what: 'Montrer les invitations envoyées', say: 'Liste les invitations en attente' },
      { what: 'Renvoyer une invitation, ou la révoquer', say: 'Renvoie l’invitation à Fourth Coffee' },
      {
        what: 'Mettre fin à une relation ou à un partenariat',
        say: 'Mets fin à la relation avec Tailspin Toys',
      },
      { what: 'Montrer ce qui est consigné (administrateurs généraux)', say: 'Montre le journal d’audit' },
      { what: 'Changer de langue', say: 'Speak English' },
    ],
    note: 'Rien ne change par la seule parole\u00a0: Liaison montre d’abord une carte, et c’est un bouton qui agit. «\u00a0Annuler\u00a0» abandonne ce qui est en cours, et ce que vous avez commencé est oublié au bout d’une heure.',
  },

  partnership: 'Partenariat entre fournisseur indirect et revendeur indirect',
  privileges: (included: boolean) =>
    included
      ? 'Relation de revendeur avec privilèges d’administration déléguée'
      : 'Relation de revendeur sans privilèges d’administration',

  ...request,
  ...lists,
  ...looking,
  ...subscriptions,
  life,
  group,
  audit,
  ...asking,
  ...endings,
  ...partners,
  orders,
  search,
  customerNews,

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
    pressIt:
      'Un mot seul n’envoie et ne change rien\u00a0: appuyez sur le bouton de la carte. Une fois l’e-mail envoyé, appuyez sur Terminé sur sa carte\u00a0: le lien fonctionne à partir de ce moment.',
    languageKept: (name: string) => `Désormais, Liaison vous répond en ${name}.`,
    whichLanguage:
      'Quelle langue\u202f? Liaison parle français et anglais\u00a0: écrivez «\u00a0parle français\u00a0» ou «\u00a0speak English\u00a0».',
    ourFault: (reference: string) =>
      `Une erreur s’est produite de notre côté, veuillez nous en excuser. Réessayez\u202f; si cela se reproduit, donnez ce numéro à votre administrateur\u00a0: ${reference}.`,
  },

  meanings,

  refusals,
} satisfies typeof en;

import type { partners as en } from './enPartners';

/** What is said of partners that work together, and of what they ask for together, in French. */
export const partners = {
  joint: {
    field: 'Fournisseur indirect accepté en même temps',
    fieldError: 'Choisissez un fournisseur, ou «\u00a0Sans fournisseur\u00a0».',
    none: 'Sans fournisseur',
    with: (provider: string) => `avec ${provider}`,
    which: 'Quel fournisseur\u202f?',
    whichText:
      'Vous travaillez avec plusieurs fournisseurs indirects. Choisissez celui que le client accepte en même temps que vous. Rien n’a encore été rédigé.',
    request: 'Relations avec les deux partenaires à la fois',
    reseller: (delegatedAdmin: boolean): string =>
      delegatedAdmin
        ? 'vendre, avec privilèges d’administration déléguée'
        : 'vendre, sans privilèges d’administration',
    provider: 'commander pour le client, sans privilèges d’administration',
    asks: (who: string, what: string) => `${who} demande à ${what}`,
    half: (who: string) => `${who}\u00a0:`,
    may: (what: string) => `peut ${what}`,
    halves: {
      asked: (what: string) => `demande à ${what}`,
      granted: (what: string) => `peut désormais ${what}`,
      existing: (what: string) => `peut ${what}, comme avant`,
      declined: (what: string) => `demandait à ${what}\u202f; non accordé`,
      over: (what: string) => `demandait à ${what}\u202f; demande close`,
    },
    summary: (who: string, provider: string) =>
      `Brouillon d’e-mail\u00a0: relation avec ${who}, avec ${provider}`,
    account: (provider: string, delegatedAdmin: boolean): string =>
      `Lien de compte avec ${provider}, ${delegatedAdmin ? 'avec privilèges d’administration déléguée' : 'sans privilèges d’administration'}`,
    changed: (provider: string) => `avec ${provider} en même temps`,
    alone: 'sans fournisseur',
  },

  providerNews: {
    title: 'Nouveau client pour lequel commander',
    reseller: 'Revendeur\u00a0:',
    may: 'Vous pouvez\u00a0:',
    order: 'commander pour le client\u202f; cela ne vous donne aucun privilège d’administration',
    note: 'Le client figure maintenant dans votre liste.',
    show: 'Voir ce client',
  },

  partnershipRequest: {
    title: 'Demander un partenariat',
    lead: 'Liaison rédige un e-mail avec le lien par lequel un administrateur général du revendeur accepte. Vous le relisez avant que quoi que ce soit ne se passe.',
    reseller: 'Revendeur indirect',
    resellerHint: 'Litware Cloud',
    resellerError: 'Saisissez le nom du revendeur, 200\u00a0caractères au plus.',
    email: 'E-mail de l’administrateur du revendeur',
    emailHint: 'nom@revendeur.com',
    emailError: 'Saisissez une seule adresse e-mail, par exemple nom@revendeur.com.',
    partnerId: 'ID partenaire du compte d’emplacement du revendeur',
    partnerIdHint: '4100003',
    partnerIdError: 'Saisissez les 7\u00a0chiffres de l’ID partenaire, ou laissez le champ vide.',
    note: 'Une seule de ces trois indications suffit. Avec un ID partenaire, seule l’organisation qui le possède peut accepter.',
    emailLanguage: 'Langue de l’e-mail',
    emailLanguageError: 'Choisissez la langue de l’e-mail.',
    draftLead:
      'Voici ce que lira le revendeur. Envoyez-le depuis votre messagerie, puis appuyez sur Terminé\u00a0: le lien fonctionne à partir de ce moment.',
    summary: (who: string) => `Brouillon d’e-mail\u00a0: partenariat avec ${who}`,
    withId: (id: string) => `ID partenaire ${id}`,
    already: (who: string) => `${who} est déjà l’un de vos revendeurs. Rien n’a été rédigé.`,
    titles: {
      sent: 'Demande de partenariat envoyée, pas encore ouverte',
      opened: 'Demande de partenariat ouverte, sans réponse pour l’instant',
      accepted: 'Partenariat accepté',
      declined: 'Demande de partenariat refusée',
      expired: 'Demande de partenariat expirée',
      revoked: 'Demande de partenariat révoquée',
    },
    notes: {
      sent: 'Cette carte suit la demande, et vous êtes prévenu dès que le revendeur se décide.',
      opened: 'Cette carte suit la demande, et vous êtes prévenu dès que le revendeur se décide.',
      accepted: 'Le revendeur figure maintenant dans votre liste, et vous pouvez commander pour ses clients.',
      declined: 'Le revendeur n’a pas donné son accord, et rien n’a changé. Vous pouvez refaire une demande.',
      expired: 'Le lien ne fonctionne plus. Vous pouvez refaire une demande.',
      revoked: 'Le lien ne fonctionne plus. Vous pouvez refaire une demande.',
    },
    toReseller: 'Revendeur\u00a0:',
    id: 'ID partenaire\u00a0:',
    accepted: (who: string) => `${who} a accepté votre demande de partenariat.`,
    declined: (who: string) => `${who} a refusé votre demande de partenariat.`,
    expired: (who: string) => `Votre demande de partenariat à ${who} a expiré sans réponse.`,
    listed: 'partenariat',
    changed: (who: string) => `le revendeur est ${who}`,
    noPrivileges:
      'Une demande de partenariat ne comprend ni privilèges ni fournisseur\u202f; rien n’a changé.',
  },

  partnerLists: {
    providers: 'Vos fournisseurs indirects',
    resellers: 'Vos revendeurs indirects',
    listProviders: 'Voir nos fournisseurs',
    listResellers: 'Voir nos revendeurs',
    since: (when: string) => `partenaires depuis le ${when}`,
    noProviders:
      'Aucun fournisseur indirect pour l’instant. C’est le fournisseur qui demande un partenariat\u00a0: invitez le vôtre à le faire\u202f; il apparaît ici dès que votre administrateur général a accepté.',
    noResellers:
      'Aucun revendeur indirect pour l’instant. Demandez un partenariat\u202f; dès que l’administrateur général du revendeur a accepté, il apparaît ici.',
    notReseller:
      'Votre organisation n’est pas un revendeur indirect, elle n’a donc pas de fournisseurs indirects. Vous cherchez peut-être «\u00a0liste nos revendeurs\u00a0» ou «\u00a0liste nos clients\u00a0».',
    notProvider:
      'Votre organisation n’est pas un fournisseur indirect, elle n’a donc pas de revendeurs indirects. Vous cherchez peut-être «\u00a0liste nos fournisseurs\u00a0» ou «\u00a0liste nos clients\u00a0».',
    summary: {
      provider: (who: string) => `Fournisseur\u00a0: ${who}`,
      reseller: (who: string) => `Revendeur\u00a0: ${who}`,
    },
    kind: 'Travaille avec vous comme\u00a0:',
    provider: 'fournisseur indirect',
    reseller: 'revendeur indirect',
    sinceRow: 'Depuis\u00a0:',
    mayRow: { provider: 'Il peut\u00a0:', reseller: 'Vous pouvez\u00a0:' },
    may: {
      provider: 'ajouter des clients en votre nom et commander pour vos clients',
      reseller: 'ajouter des clients en son nom et commander pour ses clients',
    },
    invite: 'Inviter un client avec lui',
    end: 'Mettre fin au partenariat',
    gone: 'Il n’y a plus de partenariat avec cette organisation. Demandez la liste pour voir ceux qui existent.',
  },
} satisfies typeof en;

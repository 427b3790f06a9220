import type { endings as en } from './enEndings';

/** What is said when a relationship or a partnership is to be ended, in French. */
export const endings = {
  endings: {
    remove: 'Supprimer la relation',
    goOn: 'Continuer',
    keep: 'Ne rien changer',
    kept: 'Rien n’a été résilié.',
    keptText: 'Cette carte est mise de côté, et tout reste en l’état.',
    which:
      'Quelle relation client\u202f? Nommez le client, par exemple\u00a0: «\u00a0mets fin à la relation avec Woodgrove Bank\u00a0».',
    noCustomer: (typed: string) =>
      `Aucun de vos clients ne s’appelle «\u00a0${typed}\u00a0», et rien n’a été résilié. «\u00a0Liste nos clients\u00a0» les montre tous.`,
    whichType: 'Quelle relation\u202f?',
    whichTypeText: (who: string) =>
      `Il y en a deux avec ${who}, et chacune prend fin séparément. Rien n’a encore été résilié.`,
    whichPartner: 'Quel partenariat\u202f?',
    whichOfMany:
      'Quel partenariat\u202f? Nommez l’organisation ou son ID partenaire, par exemple\u00a0: «\u00a0mets fin au partenariat avec Northwind Conseil\u00a0».',
    severalText: (typed?: string) =>
      typed === undefined
        ? 'Vous en avez plusieurs. Rien n’a encore été résilié.'
        : `Plusieurs des vôtres répondent à «\u00a0${typed}\u00a0». Rien n’a encore été résilié.`,
    closeText: (typed: string) =>
      `Aucun des vôtres n’est avec «\u00a0${typed}\u00a0»\u202f; voici ce qui s’en approche.`,
    none: (typed: string) =>
      `Vous n’avez pas de partenariat avec «\u00a0${typed}\u00a0», et rien n’a été résilié. Nommez l’organisation comme elle figure dans votre liste.`,
    noneAtAll: 'Vous n’avez aucun partenariat auquel mettre fin.',
  },

  endable: {
    titles: {
      relationship: 'Mettre fin à cette relation client\u202f?',
      partnership: 'Mettre fin à ce partenariat\u202f?',
    },
    summary: (title: string, who: string) => `${title} ${who}. Rien n’est encore résilié.`,
    customer: 'Client\u00a0:',
    counterpart: { provider: 'Fournisseur indirect\u00a0:', reseller: 'Revendeur indirect\u00a0:' },
    relationship: 'Relation\u00a0:',
    since: 'Depuis\u00a0:',
    does: 'Ce que cela fait',
    keeps: 'Ce que cela ne fait pas',
    customerLeaves: (who: string) => `${who} quitte la liste de vos clients.`,
    customerReturns: 'Seule une nouvelle invitation acceptée par le client l’y fera revenir.',
    privileges: (recorded: boolean) =>
      recorded
        ? 'Cela ne retire aucun privilège d’administration déléguée\u00a0: ceux qui sont enregistrés restent inchangés.'
        : 'Cela ne change aucun privilège\u00a0: aucun privilège d’administration déléguée n’est enregistré, et il en reste ainsi.',
    noNotice: (who: string) =>
      `Aucun préavis n’est envoyé à ${who}. Si votre accord en exige un, c’est à vous de le donner.`,
    providerLeaves: (who: string) =>
      `${who} quitte la liste de vos fournisseurs indirects, et vous quittez celle de ses revendeurs.`,
    resellerLeaves: (who: string) =>
      `${who} quitte la liste de vos revendeurs indirects, et vous quittez celle de ses fournisseurs.`,
    jointEnds:
      'Les invitations communes qu’aucun client n’a encore acceptées ne peuvent pas servir tant qu’il n’y a pas de partenariat.',
    partnershipReturns: 'Seule une nouvelle demande acceptée par le revendeur rétablira le partenariat.',
    customersStay:
      'Cela ne supprime aucun client\u00a0: les clients associés restent tels qu’ils sont enregistrés, avec leurs abonnements.',
    privilegesStay:
      'Cela ne retire aucun privilège d’administration déléguée\u00a0: ceux que les clients ont accordés restent inchangés.',
    blocked:
      'Des abonnements actifs s’y opposent. Résiliez-les ou transférez-les d’abord, puis vérifiez de nouveau\u00a0:',
    licences: (count: number) => `${count}\u00a0${count <= 1 ? 'licence' : 'licences'}`,
    more: (count: number) => `et ${count} de plus`,
    again: 'Vérifier de nouveau',
    changed:
      'Quelque chose a changé depuis que vous avez regardé, et rien n’a été résilié. Voici la situation actuelle.',
  },

  statements: {
    titles: {
      relationship: 'Avant de mettre fin à cette relation',
      partnership: 'Avant de mettre fin à ce partenariat',
    },
    lead: 'Lisez chaque déclaration et cochez-la si elle est exacte. Toutes sont nécessaires.',
    which: (count: number, of: number) => `Déclaration ${count} sur ${of}`,
    error: 'Cochez cette déclaration, ou ne changez rien.',
    version: (version: string) => `Texte des déclarations\u00a0: version ${version}`,
    missing: (numbers: string, several: boolean) =>
      `${several ? `Les déclarations ${numbers} n’étaient pas cochées` : `La déclaration ${numbers} n’était pas cochée`}\u202f; rien n’a été résilié. Chacune est à cocher de nouveau.`,
    confirm: { relationship: 'Mettre fin à la relation', partnership: 'Mettre fin au partenariat' },
  },

  ended: {
    titles: { relationship: 'Relation résiliée', partnership: 'Partenariat résilié' },
    summary: (title: string, who: string) => `${title}\u00a0: ${who}`,
    ended: 'Fin\u00a0:',
    stated: 'Déclaré\u00a0:',
    statements: (count: number, version: string, language: string) =>
      `${count}\u00a0déclarations, version ${version}, en ${language}`,
    notes: {
      relationship:
        'Les privilèges d’administration déléguée restent tels qu’ils étaient enregistrés. Liaison n’a envoyé aucun préavis\u00a0: si votre accord en exige un, c’est à vous de le donner.',
      partnership:
        'Les clients et leurs privilèges restent tels qu’ils étaient enregistrés. Liaison n’a envoyé aucun préavis\u00a0: si votre accord en exige un, c’est à vous de le donner.',
    },
    write: 'Rédiger un e-mail de courtoisie',
    writeCustomers: 'E-mail pour les clients finaux',
  },

  courtesy: {
    title: 'E-mail de courtoisie',
    warning:
      'Ce n’est pas un préavis légal de résiliation. Liaison n’envoie rien\u00a0: copiez le texte dans votre messagerie si vous voulez l’envoyer.',
    gap: (gap: string) => `Mettez le nom du client à la place de ${gap}.`,
    subject: 'Objet',
    subjectError: 'Saisissez un objet sur une ligne, 300\u00a0caractères au plus.',
    body: 'Texte',
    bodyError: 'Saisissez le texte de l’e-mail, 4\u202f000\u00a0caractères au plus.',
    otherLanguage: { en: 'Le rédiger en anglais', fr: 'Le rédiger en français' },
    back: 'Retour',
  },
} satisfies typeof en;

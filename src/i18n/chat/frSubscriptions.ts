import type { subscriptions as en } from './enSubscriptions';

const licences = (count: number): string =>
  `${count.toLocaleString('fr')}\u00a0licence${count > 1 ? 's' : ''}`;

/** What is said of a customer's subscriptions and of what changes them, in French. */
export const subscriptions = {
  subscriptions: {
    title: 'Abonnements',
    of: (who: string) => `Ce que ${who} a par votre intermédiaire.`,
    empty: 'Ce client n’a aucun abonnement par votre intermédiaire.',
    noneSuch: 'Aucun abonnement ne correspond à cette recherche. Revenez à tous les abonnements.',
    licences,
    states: { active: 'actif', suspended: 'suspendu', ended: 'annulé' },
    only: { active: 'Actifs', suspended: 'Suspendus', ended: 'Annulés' },
    all: 'Tous ses abonnements',
    summary: (offer: string, who: string) => `${offer}, ${who}`,
    rows: {
      customer: 'Client\u00a0:',
      licences: 'Licences\u00a0:',
      state: 'État\u00a0:',
      since: 'Depuis\u00a0:',
      suspended: 'Suspendu\u00a0:',
      ended: 'Annulé\u00a0:',
      provider: 'Fournisseur indirect\u00a0:',
      reseller: 'Revendeur\u00a0:',
      supportContact: 'Contact de support\u00a0:',
    },
    noReseller: 'aucun n’est associé',
    buttons: {
      licences: 'Changer les licences',
      suspend: 'Suspendre',
      resume: 'Reprendre',
      cancel: 'Annuler l’abonnement',
      reseller: 'Associer un revendeur',
      support: 'Contact de support',
    },
    ask: {
      licences: {
        title: 'Changer le nombre de licences\u202f?',
        text: 'Saisissez le nouveau nombre. Il vaut dès que vous confirmez, et le revendeur ou le contact de support en est informé.',
        confirm: 'Changer les licences',
      },
      suspend: {
        title: 'Suspendre cet abonnement\u202f?',
        text: 'Personne ne peut l’utiliser tant qu’il n’est pas repris. Ses licences sont conservées, et le revendeur ou le contact de support en est informé.',
        confirm: 'Le suspendre',
      },
      resume: {
        title: 'Reprendre cet abonnement\u202f?',
        text: 'Il peut de nouveau être utilisé, avec les licences qu’il avait. Le revendeur ou le contact de support en est informé.',
        confirm: 'Le reprendre',
      },
      cancel: {
        title: 'Annuler cet abonnement\u202f?',
        text: 'C’est sans retour\u00a0: un abonnement annulé n’est plus jamais actif, il faut en commander un nouveau. Le revendeur ou le contact de support en est informé.',
        confirm: 'L’annuler définitivement',
      },
      reseller: {
        title: 'Associer un revendeur\u202f?',
        text: 'Il perçoit désormais les primes de cet abonnement, et remplace celui qui était associé jusque-là. Les deux en sont informés.',
        confirm: 'L’associer',
      },
      support: {
        title: 'Qui est le contact de support\u202f?',
        text: 'Il traite les demandes de support du client pour cet abonnement\u00a0: votre propre organisation, ou l’un de vos revendeurs. Le revendeur qui le devient ou ne l’est plus en est informé.',
        confirm: 'Désigner ce revendeur',
      },
    },
    ourselves: 'Notre organisation',
    leave: 'Laisser tel quel',
    quantity: 'Nouveau nombre de licences',
    quantityHint: 'Par exemple\u00a0: 30',
    quantityError: 'Saisissez un nombre entier de 1 à 1\u00a0000\u00a0000.',
    reseller: 'Revendeur\u00a0: son nom ou son identifiant de partenaire',
    resellerHint: 'Northwind Conseil ou 4100002',
    resellerError: 'Saisissez le nom ou l’identifiant de partenaire à 7 chiffres de l’un de vos revendeurs.',
    done: {
      licences: (count: number) => `C’est fait\u00a0: il compte désormais ${licences(count)}.`,
      suspend: 'C’est fait\u00a0: il est suspendu.',
      resume: 'C’est fait\u00a0: il est de nouveau actif.',
      cancel: 'C’est fait\u00a0: il est annulé.',
      reseller: (who: string) => `C’est fait\u00a0: ${who} en est désormais le revendeur.`,
      support: (who: string) => `C’est fait\u00a0: ${who} en est désormais le contact de support.`,
    },
    already: 'C’était déjà le cas\u202f; cet appui n’a rien changé.',
    which: {
      reseller:
        'Pour l’abonnement de quel client\u202f? Nommez-le, par exemple\u00a0: «\u00a0associe Northwind Conseil à l’abonnement de Woodgrove Bank\u00a0».',
      support:
        'Pour l’abonnement de quel client\u202f? Nommez-le, par exemple\u00a0: «\u00a0Northwind Conseil devient le contact de support de Woodgrove Bank\u00a0».',
    },
    several: 'Quel abonnement\u202f?',
    severalText: (who: string) => `${who} en a plusieurs. Rien n’a encore été changé.`,
    noneOfYours: (who: string) =>
      `${who} n’a aucun abonnement de votre organisation qui puisse être changé. Rien n’a été fait.`,
  },

  customerDetails: {
    details: 'Tous les détails',
    order: 'Commander',
    invite: 'Inviter avec un fournisseur',
    history: 'Derniers faits',
    reseller: 'Revendeur\u00a0:',
    resellers: 'Revendeurs\u00a0:',
    agreement: 'Contrat client\u00a0:',
    signed: (when: string) => `signé le ${when}`,
    notSigned: 'pas encore signé',
    subscription: (licencesAndState: string, support: string) =>
      `${licencesAndState} · support\u00a0: ${support}`,
    noSubscriptions: 'Aucun abonnement par votre intermédiaire.',
    historyTitle: 'Derniers faits',
    about: (who: string) => `Au sujet de ${who}.`,
    historyEmpty: 'Le journal d’audit ne dit rien de ce client pour l’instant.',
    back: 'Retour au client',
  },

  resellerNews: {
    titles: {
      customerAdded: 'Nouveau client ajouté pour vous',
      ordered: 'Abonnements commandés',
      subscription: 'Un abonnement a changé',
    },
    customer: 'Client\u00a0:',
    subscriptions: 'Abonnements\u00a0:',
    provider: 'Fournisseur indirect\u00a0:',
    done: 'Fait\u00a0:',
    by: (when: string, who: string) => `${when}, par ${who}`,
    show: 'Voir le client',
    subscriptionsOf: 'Ses abonnements',
  },
} satisfies typeof en;

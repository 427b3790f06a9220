import type { orders as en } from './enOrders';

/** What is said of orders, of customers that are added, and of temporary passwords, in French. */
export const orders = {
  addCustomer: 'Ajouter un client',
  underway: 'Commandes en cours',
  cancelAll: 'Tout annuler',

  newCustomer: {
    title: 'Ajouter un client',
    lead: 'Saisissez les informations du client. Rien n’est créé tant que vous n’avez pas tout relu et confirmé.',
    name: 'Nom du client',
    nameHint: 'Par exemple Fourth Coffee',
    nameError: 'Indiquez le nom du client, avec au moins une lettre ou un chiffre.',
    domain: (suffix: string) => `Début de son domaine, avant ${suffix}`,
    domainHint: 'Lettres et chiffres, 27 au plus',
    domainError: 'Saisissez de 1 à 27\u00a0lettres et chiffres, sans accent, espace ni trait d’union.',
    adminName: 'Nom de son administrateur',
    adminNameError: 'Indiquez le nom de la personne qui administre le tenant du client.',
    adminEmail: 'Adresse e-mail de son administrateur',
    adminEmailError: 'Indiquez une seule adresse e-mail, par exemple nom@client.com.',
    language: 'Langue dans laquelle on écrit au client',
    languageError: 'Choisissez l’une des langues.',
    next: 'Continuer avec les abonnements',
  },

  reseller: 'Pour le compte de quel revendeur',
  resellerError: 'Choisissez un revendeur, ou aucun.',
  noReseller: 'Aucun\u00a0: notre propre client',
  noResellerOfOrder: 'Aucun revendeur',

  lines: {
    title: (who: string) => `Abonnements pour ${who}`,
    lead: 'Cherchez parmi les offres, saisissez le nombre de licences et ajoutez autant d’abonnements qu’il en faut.',
    leadOptional: 'Un nouveau client peut aussi être ajouté sans aucun abonnement.',
    quantity: (offer: string) => `Licences de ${offer}`,
    quantityError: 'Saisissez un nombre entier de 1 à 1\u00a0000\u00a0000.',
    offer: 'Ajouter un abonnement\u00a0: tapez pour chercher parmi les offres',
    offerError: 'Choisissez l’une des offres trouvées.',
    newQuantity: 'Nombre de licences',
    add: 'Ajouter à la commande',
    remove: 'Retirer',
    removeHint: (offer: string) => `Retirer ${offer}`,
    review: 'Relire',
    noOffer: (typed: string) =>
      `Aucune offre que vous puissiez commander ici ne s’appelle «\u00a0${typed}\u00a0». Cherchez-la ci-dessous par un autre mot.`,
    severalOffers: (typed: string) =>
      `Plusieurs offres correspondent à «\u00a0${typed}\u00a0». Choisissez l’une d’elles ci-dessous.`,
    pickOffer: 'Choisissez une offre pour ces licences, ou videz le champ.',
    resellerGone: (who: string) =>
      `${who} est le revendeur de ce client, mais vous ne pouvez plus commander avec lui\u00a0: aucun revendeur n’est choisi.`,
  },

  review: {
    title: { customer: 'Relire la commande', newCustomer: 'Relire le nouveau client' },
    summary: (title: string, who: string) => `${title}\u00a0: ${who}`,
    customer: 'Client\u00a0:',
    domain: 'Domaine\u00a0:',
    admin: 'Administrateur\u00a0:',
    account: 'Premier compte d’administrateur\u00a0:',
    language: 'Langue\u00a0:',
    reseller: 'Revendeur\u00a0:',
    subscription: 'Abonnement\u00a0:',
    licences: (offer: string, quantity: string, one: boolean) =>
      `${offer}, ${quantity}\u00a0${one ? 'licence' : 'licences'}`,
    none: 'aucun',
    confirm: 'Confirmer',
    correct: 'Corriger les informations',
    change: 'Modifier les abonnements',
    gone: 'offre retirée',
    note: 'Rien n’est encore créé ni commandé. Ce qui est commencé est gardé un jour\u00a0: tapez «\u00a0qu’est-ce qui est en cours\u00a0» pour y revenir.',
    resumed: 'Voici où vous en êtes.',
  },

  placed: {
    titles: { added: 'Client ajouté', ordered: 'Commande passée' },
    summary: (title: string, who: string) => `${title}\u00a0: ${who}`,
    customer: 'Client\u00a0:',
    account: 'Compte d’administrateur\u00a0:',
    reseller: 'Revendeur\u00a0:',
    by: 'Confirmation\u00a0:',
    ordered: 'Abonnement\u00a0:',
    again: 'La confirmation avait déjà eu lieu\u202f; rien n’a été fait une seconde fois.',
    note: {
      added:
        'Le compte n’a pas encore de mot de passe\u00a0: appuyez sur «\u00a0Afficher le mot de passe\u00a0» au moment de le transmettre. Le client signe lui-même le Contrat client Microsoft.',
      addedGroup:
        'Le mot de passe temporaire ne s’affiche que dans votre propre conversation avec Liaison\u00a0: tapez-y «\u00a0qu’est-ce qui est en cours\u00a0».',
      ordered: 'Liaison garde trace de cette commande. Il n’envoie aucune commande à Microsoft.',
    },
    show: 'Afficher le mot de passe',
    more: 'Commander pour ce client',
  },

  dropped: { title: 'Annulé', text: 'Rien n’a été créé ni commandé.' },
  droppedForm: 'Abandonné. Aucun client n’a été ajouté.',

  list: {
    title: 'Ce qui est en cours',
    empty: 'Vous n’avez aucune commande en cours.',
    newCustomer: 'Client à ajouter',
    order: 'Commande',
    placing: 'confirmation inachevée',
    password: 'Mot de passe temporaire',
    changed: (when: string) => `dernière modification ${when}`,
    open: 'Ouvrir',
  },
  pressToCancel:
    'Pour annuler cette commande, appuyez sur «\u00a0Tout annuler\u00a0». Les mots seuls ne changent rien.',
  newCustomerSaid: 'Remplissez le formulaire ci-dessus, ou appuyez sur «\u00a0Annuler\u00a0».',

  which:
    'Pour quel client\u202f? Dites par exemple «\u00a0commande 10 Microsoft 365 E3 pour Fourth Coffee\u00a0».',
  notFound: (who: string) =>
    `Vous n’avez aucun client nommé «\u00a0${who}\u00a0». Ajoutez-le d’abord, ou vérifiez son nom dans la liste de vos clients.`,
  choose: {
    several: 'Pour quel client est la commande\u202f?',
    close: 'Est-ce ce client\u202f?',
    text: (typed: string) => `Vous avez tapé «\u00a0${typed}\u00a0». Rien n’a encore été commandé.`,
  },

  password: {
    title: 'Mot de passe temporaire',
    summary: (who: string) => `Mot de passe temporaire de ${who}`,
    once: 'Ceci ne s’affiche que maintenant. Notez les deux et transmettez-les à l’administrateur du client par un moyen sûr\u00a0: Liaison n’en garde aucune copie et ne pourra plus les afficher.',
    change: 'L’administrateur doit choisir un nouveau mot de passe à la première connexion.',
    account: 'Nom d’utilisateur',
    copy: 'Copiez le nom d’utilisateur depuis ce champ.',
    password: 'Mot de passe temporaire',
    noted: 'Je l’ai noté',
    waiting: (account: string) =>
      `Le mot de passe de ${account} n’a pas encore été affiché. Il est créé quand vous appuyez sur le bouton, et affiché une seule fois.`,
    shown: (account: string) =>
      `Le mot de passe de ${account} a été affiché. Il ne peut plus l’être. S’il est perdu, demandez-en un nouveau\u00a0: l’ancien fonctionne jusqu’à l’affichage du nouveau.`,
    renewed: 'Un nouveau mot de passe peut être affiché. L’ancien fonctionne jusque-là.',
    show: 'Afficher le mot de passe',
    renew: 'Nouveau mot de passe',
    olderClient:
      'Cette version de Teams mettrait le mot de passe dans un message qui reste dans la conversation\u00a0: il ne s’affiche donc pas ici. Rien n’a été utilisé\u00a0: appuyez sur le bouton dans une version actuelle de Teams.',
    notInGroup:
      'Le mot de passe ne s’affiche pas là où d’autres lisent. Ouvrez votre propre conversation avec Liaison et tapez «\u00a0qu’est-ce qui est en cours\u00a0».',
  },
} satisfies typeof en;

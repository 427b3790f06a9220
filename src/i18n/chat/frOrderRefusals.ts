import type { orderRefusals as en } from './enOrderRefusals';

/** What is said in French when something of a provider's work for its customers is refused: why, and what to do. */
export const orderRefusals = {
  domainPrefixInvalid: ({ suffix }) =>
    `Le domaine doit commencer par 1 à 27\u00a0lettres et chiffres, sans accent, espace ni trait d’union${suffix === undefined ? '' : `\u202f; ${suffix} s’y ajoute de lui-même`}.`,
  domainTaken: ({ domain }) => `Le domaine ${domain ?? ''} est déjà pris. Choisissez un autre début.`,
  adminNameInvalid: () =>
    'Indiquez le nom de l’administrateur\u00a0: de 1 à 200\u00a0caractères sur une seule ligne, dont au moins une lettre ou un chiffre.',
  adminEmailInvalid: () =>
    'Indiquez une seule adresse e-mail pour l’administrateur du client, par exemple nom@client.com.',
  customerElsewhere: ({ country }) =>
    `Vous ne pouvez ajouter des clients que dans votre propre pays ou région${country === undefined ? '' : ` (${country})`}.`,
  resellerUnknown: ({ name }) =>
    `${name === undefined ? 'Cette organisation' : `«\u00a0${name}\u00a0»`} n’est pas un revendeur avec lequel vous avez un partenariat actif. Donnez son nom tel que le montre «\u00a0Liste des revendeurs\u00a0», ou l’ID partenaire à 7\u00a0chiffres de son compte d’emplacement\u202f; celui d’un compte global ne convient pas.`,
  resellerNotChosen: ({ names }) =>
    `Plusieurs de vos revendeurs correspondent. Indiquez lequel\u00a0: ${names ?? ''}.`,
  resellerPartnershipEnded: ({ name }) =>
    `Votre partenariat avec ${name ?? 'ce revendeur'} a pris fin. Choisissez un autre revendeur, ou aucun.`,
  offerUnknown: ({ offer }) =>
    `${offer === undefined ? 'Cette offre' : `«\u00a0${offer}\u00a0»`} ne peut pas être commandée dans votre cloud et votre pays. Cherchez parmi les offres et choisissez-en une.`,
  offerRepeated: ({ offer }) =>
    `${offer === undefined ? 'Une offre' : `«\u00a0${offer}\u00a0»`} figure deux fois dans la commande. Gardez-la une seule fois, avec toutes ses licences.`,
  quantityInvalid: ({ minimum, maximum, offer }) =>
    `Le nombre de licences${offer === undefined ? '' : ` de ${offer}`} doit être un nombre entier de ${minimum ?? '1'} à ${maximum ?? '1000000'}.`,
  orderEmpty: () => 'La commande ne contient encore aucun abonnement. Ajoutez-en au moins un.',
  orderTooLong: ({ maximum }) =>
    `Une commande compte au plus ${maximum ?? '10'}\u00a0abonnements. Commandez les autres séparément.`,
  subscriptionNotFound: () => 'Ce client n’a pas cet abonnement chez vous.',
  onlyProvidersOrder: () =>
    'Seul un fournisseur indirect peut ajouter des clients, commander pour eux et changer leurs abonnements.',
  tenantCreationMissing: () =>
    'Cette installation n’est reliée à aucun service qui crée des tenants\u00a0: elle ne peut pas ajouter de clients. Rien n’a été fait.',
  orderNotFound: () =>
    'Cette commande n’existe plus\u00a0: elle est terminée ou trop ancienne. Commencez-en une nouvelle.',
  orderChanged: () =>
    'La commande a changé depuis l’affichage de cette carte. Rien n’a été commandé\u202f; regardez-la telle qu’elle est maintenant.',
  orderCancelled: () =>
    'Cette commande a été annulée. Rien n’a été commandé\u202f; commencez-en une nouvelle.',
  orderPlaced: () => 'Cette commande a déjà été passée\u202f; elle ne peut plus être modifiée ni annulée.',
  orderUnderway: () =>
    'Cette commande est confirmée et en cours de traitement\u202f; elle ne peut plus être modifiée ni annulée. Confirmez de nouveau pour en voir l’issue.',
  relationshipOver: () =>
    'Il n’y a plus de relation de revendeur active avec ce client\u00a0: rien n’a été modifié.',
  subscriptionChanged: () =>
    'L’abonnement a changé depuis l’affichage de cette carte. Rien d’autre n’a été modifié\u202f; regardez-le tel qu’il est maintenant.',
  subscriptionSuspended: ({ offer }) =>
    `${offer ?? 'Cet abonnement'} est suspendu. Réactivez-le avant d’en modifier les licences.`,
  subscriptionEnded: ({ offer }) =>
    `${offer ?? 'Cet abonnement'} a pris fin définitivement. Commandez-en un nouveau si besoin.`,
  passwordShown: () =>
    'Le mot de passe temporaire a déjà été affiché et ne peut plus l’être. S’il est perdu, demandez-en un nouveau\u00a0: l’ancien ne fonctionnera plus.',
  passwordWaiting: () =>
    'Le mot de passe temporaire n’a pas encore été affiché. Affichez-le d’abord\u202f; il n’en faut pas de nouveau.',
  passwordGone: () =>
    'Il n’y a pas de mot de passe temporaire à vous montrer. Seule la personne qui a ajouté le client peut le voir, pendant une semaine.',
} satisfies typeof en;

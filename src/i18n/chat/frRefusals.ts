import type { refusals as en } from './enRefusals';
import { orderRefusals } from './frOrderRefusals';

/** What is said of each refusal in French: why, and what to do. */
export const refusals = {
  customerNameInvalid: () =>
    'Liaison ne peut pas utiliser ce nom. Saisissez de 1 à 200\u00a0caractères sur une seule ligne, dont au moins une lettre ou un chiffre.',
  emailInvalid: () =>
    'Ce n’est pas une adresse e-mail valide. Saisissez-en une seule, par exemple nom@societe.com, ou laissez le champ vide.',
  emailAtOwnDomain: ({ domain }) =>
    `Cette adresse appartient à votre propre domaine${domain === undefined ? '' : `, ${domain}`}. Saisissez une adresse de l’organisation sollicitée.`,
  subjectInvalid: ({ maximum }) =>
    `L’objet doit tenir sur une ligne de 1 à ${maximum ?? '200'}\u00a0caractères. Votre texte est conservé ici pour que vous le corrigiez.`,
  bodyInvalid: ({ maximum }) =>
    `Le texte doit compter de 1 à ${maximum ?? '4000'}\u00a0caractères, sans caractère de contrôle. Votre texte est conservé ici pour que vous le corrigiez.`,
  linkMissing: () =>
    'Le lien exact ne figure plus dans le texte. Il rattache la réponse à votre organisation\u00a0: remettez-le sans le modifier. Votre texte est conservé ici pour que vous le corrigiez.',
  agreementNotTicked: () => 'Il faut d’abord cocher la case du Contrat client Microsoft.',
  privilegesNotChosen: () => 'Indiquez si vous demandez des privilèges d’administration déléguée.',
  cardDataInvalid: () =>
    'Cette carte contient des données que Liaison n’a pas écrites\u00a0: rien n’a été fait. Dites ce que vous voulez, et une nouvelle carte s’affichera.',
  textFixed: () =>
    'Dans votre cloud, seuls les deux premiers paragraphes peuvent être modifiés ou supprimés\u202f; la suite doit rester telle quelle. Votre texte est conservé ici pour que vous le corrigiez.',
  providerNotChosen: ({ names }) =>
    `Vous travaillez avec plusieurs fournisseurs indirects. Indiquez lequel\u00a0: ${names ?? ''}.`,
  providerUnknown: ({ name, names }) =>
    `${name === undefined ? 'Cette organisation' : `«\u00a0${name}\u00a0»`} n’est pas un fournisseur indirect avec lequel vous avez un partenariat actif. Vous travaillez avec\u00a0: ${names ?? ''}.`,
  resellerNotNamed: () => 'Désignez le revendeur par son nom, son adresse e-mail ou son ID partenaire.',
  partnerIdInvalid: () =>
    'Un ID partenaire compte 7\u00a0chiffres\u202f; c’est celui du compte d’emplacement du revendeur, et non le vôtre.',
  partnershipNotTicked: () =>
    'Il faut d’abord cocher la case qui autorise le fournisseur à commander pour vos clients.',
  partnershipNotFound: () => 'Vous n’avez pas de partenariat avec cette organisation.',
  customerNotFound: () =>
    'Ce n’est pas l’un de vos clients. «\u00a0Liste des clients\u00a0» montre lesquels le sont.',
  invitationNotFound: () =>
    'Cette invitation n’existe pas. «\u00a0Liste des invitations\u00a0» montre ce qui a été envoyé.',
  acknowledgementIncomplete: () =>
    'Chaque déclaration doit être cochée avant de confirmer. Rien n’a été résilié.',
  adminKeeperNotChosen: () =>
    'Choisissez le partenaire qui a les privilèges d’administration déléguée\u00a0: dans ce cloud, un seul peut les avoir.',
  partnerNotFound: () => 'Aucune relation de votre organisation avec ce partenaire n’est enregistrée.',
  subscriptionsActive: ({ names }) =>
    `Des abonnements sont encore actifs\u00a0: ${names ?? ''}. Résiliez-les ou transférez-les d’abord\u202f; rien n’a été résilié.`,
  noProvider: () =>
    'Vous n’avez de partenariat actif avec aucun fournisseur indirect\u202f; vous ne pouvez donc inviter un client avec aucun d’eux. Un fournisseur peut vous en proposer un.',
  onlyProviders: () => 'Seul un fournisseur indirect peut demander un partenariat à un revendeur.',
  onlyResellers: () => 'Seul un revendeur indirect peut inviter un client avec son fournisseur indirect.',
  onlyCustomers: () => 'Seule une personne d’une organisation cliente peut le faire.',
  deletionNotAllowed: () =>
    'Un client peut supprimer un administrateur délégué ou un conseiller. Demandez à tout autre partenaire de mettre fin à la relation.',
  privilegesCannotBeLeftOut: () =>
    'Dans votre cloud, une demande comprend toujours les privilèges d’administration déléguée\u202f; ils ne peuvent pas être exclus.',
  personUnknown: () =>
    'Liaison ne vous connaît pas comme membre d’une organisation partenaire. Demandez à votre administrateur de vous ajouter.',
  roleMissing: ({ names }) =>
    names === undefined || names === ''
      ? 'Votre rôle ne le permet pas, et personne dans votre organisation n’a de rôle qui le permette. Un administrateur général peut l’accorder.'
      : `Votre rôle ne le permet pas. Dans votre organisation, ces personnes le peuvent\u00a0: ${names}.`,
  notYours: ({ name }) =>
    `Cette demande a été commencée par ${name ?? 'un collègue'}\u202f; seule cette personne peut la poursuivre.`,
  notFound: () =>
    'Ce brouillon n’existe plus\u00a0: il a déjà été envoyé, remplacé par un plus récent, ou abandonné. «\u00a0Liste des invitations\u00a0» montre ce qui a été envoyé.',
  notDraft: () =>
    'Cet e-mail a déjà été envoyé\u202f; le brouillon ne peut plus être modifié. Rien n’a changé.',
  notOpen: () => 'Cette invitation n’est plus ouverte. Rien n’a changé.',
  decisionUnderway: () =>
    'Quelqu’un est en train de répondre à cette invitation. Attendez sa réponse\u202f; rien n’a changé.',
  partnershipEnded: ({ name }) =>
    `Le partenariat avec ${name ?? 'ce fournisseur'} a pris fin\u202f; cette invitation ne peut plus servir.`,
  acknowledgementOutdated: () =>
    'Le texte des déclarations a changé depuis l’affichage de cette carte. Recommencez et lisez la nouvelle version. Rien n’a été résilié.',
  languageChanged: () =>
    'Votre langue a changé depuis l’affichage des déclarations. Lisez-les dans celle-ci et cochez-les de nouveau. Rien n’a été résilié.',
  stateChanged: () =>
    'Cette carte ne correspond plus à la situation actuelle. Recommencez pour la voir telle qu’elle est. Rien n’a été modifié.',
  alreadyEnded: () => 'La résiliation a déjà eu lieu. Rien d’autre n’a changé.',
  ...orderRefusals,
} satisfies typeof en;

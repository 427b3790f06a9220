import type { refusals as en } from './enRefusals';

/** What is said of each refusal in French: why, and what to do. */
export const refusals = {
  customerNameInvalid: () =>
    'Liaison ne peut pas utiliser ce nom. Saisissez de 1 à 200\u00a0caractères sur une seule ligne, dont au moins une lettre ou un chiffre.',
  emailInvalid: () =>
    'Ce n’est pas une adresse e-mail valide. Saisissez-en une seule, par exemple nom@client.com, ou laissez le champ vide.',
  emailAtOwnDomain: ({ domain }) =>
    `Cette adresse appartient à votre propre domaine${domain === undefined ? '' : `, ${domain}`}. Saisissez une adresse du client.`,
  subjectInvalid: ({ maximum }) =>
    `L’objet doit tenir sur une ligne de 1 à ${maximum ?? '200'}\u00a0caractères. Votre texte est conservé ici pour que vous le corrigiez.`,
  bodyInvalid: ({ maximum }) =>
    `Le texte doit compter de 1 à ${maximum ?? '4000'}\u00a0caractères, sans caractère de contrôle. Votre texte est conservé ici pour que vous le corrigiez.`,
  linkMissing: () =>
    'Le lien exact ne figure plus dans le texte. Il rattache la réponse du client à votre organisation\u00a0: remettez-le sans le modifier. Votre texte est conservé ici pour que vous le corrigiez.',
  agreementNotTicked: () => 'Il faut d’abord cocher la case du Contrat client Microsoft.',
  privilegesNotChosen: () => 'Indiquez si vous demandez des privilèges d’administration déléguée.',
  cardDataInvalid: () =>
    'Cette carte contient des données que Liaison n’a pas écrites\u00a0: rien n’a été fait. Dites ce que vous voulez, et une nouvelle carte s’affichera.',
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
} satisfies typeof en;

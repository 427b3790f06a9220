import type { request as en } from './enRequest';

/** What is said on the way to a draft e-mail, in French. */
export const request = {
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
      'Ce lien exact doit rester dans le texte\u202f; il rattache la réponse à votre organisation\u00a0:',
    to: 'Destinataire',
    toError: 'Saisissez une seule adresse e-mail, ou laissez le champ vide.',
    subject: 'Objet',
    subjectError: 'Saisissez un objet sur une ligne, 200\u00a0caractères au plus.',
    body: 'Texte',
    bodyError: 'Saisissez le texte de l’e-mail, 4\u202f000\u00a0caractères au plus, avec le lien.',
  },
} satisfies typeof en;

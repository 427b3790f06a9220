import type { asking as en } from './enAsking';

/** What is said of one customer, of unclear words, and of changes to a draft, in French. */
export const asking = {
  customer: {
    relationship: 'Relation\u00a0:',
    since: 'Depuis\u00a0:',
    domain: 'Domaine\u00a0:',
    country: 'Pays ou région\u00a0:',
    summary: (who: string) => `Client\u00a0: ${who}`,
    already: (who: string) =>
      `${who} est déjà votre client, avec tout ce que cette demande comprend. Rien n’a été rédigé.`,
    anyway: 'Demander quand même',
    privileges: 'Demander les privilèges',
    invitations: 'Ses invitations',
    several: 'Quel client\u202f?',
    severalText: (typed: string) => `Plusieurs de vos clients répondent à «\u00a0${typed}\u00a0».`,
    all: 'Voir tous les clients',
    close: 'Vouliez-vous dire un autre nom\u202f?',
    closeText: (typed: string) =>
      `Aucun de vos clients ne s’appelle «\u00a0${typed}\u00a0»\u202f; voici ce qui s’en approche.`,
    closeRequestText: (typed: string) =>
      `L’un de vos clients a un nom très proche de «\u00a0${typed}\u00a0». Rien n’a encore été rédigé.`,
    asTyped: (typed: string) => `Garder «\u00a0${typed}\u00a0»`,
    none: (typed: string) =>
      `Aucun de vos clients ne s’appelle «\u00a0${typed}\u00a0». «\u00a0Liste nos clients\u00a0» les montre tous\u202f; pour en gagner un nouveau, demandez une relation de revendeur.`,
    which: 'Quel client\u202f? Nommez-le, par exemple\u00a0: «\u00a0montre Woodgrove Bank\u00a0».',
    gone: 'Ce client n’est plus dans votre liste. «\u00a0Liste nos clients\u00a0» les montre tous.',
  },

  meant: {
    about: (who: string) => `Au sujet de «\u00a0${who}\u00a0»\u00a0:`,
    title: 'Que voulez-vous dire\u202f?',
    text: 'cela peut se comprendre de plusieurs façons\u202f; rien n’a été fait. Choisissez ce que vous voulez.',
  },

  change: {
    replaced: (what: string) =>
      `Ce brouillon remplace le précédent, qui n’a pas été envoyé. Changement\u00a0: ${what}.`,
    customer: (who: string) => `le client est ${who}`,
    email: (address: string) => `l’adresse est ${address}`,
    privileges: (included: boolean): string =>
      included ? 'avec privilèges d’administration déléguée' : 'sans privilèges d’administration',
    language: (name: string) => `l’e-mail est en ${name}`,
    rewritten: 'Son texte est réécrit\u202f; ce que vous y aviez modifié n’est pas repris.',
    same: 'Le brouillon le dit déjà\u202f; rien n’a changé.',
    tooLate:
      'Le brouillon précédent n’est plus là pour être changé\u00a0: il a été envoyé ou abandonné. Refaites une demande.',
    again:
      'Ce brouillon renvoie une invitation\u202f; il ne peut pas être changé par la parole. Appuyez sur Modifier pour son texte, ou refaites une demande pour autre chose.',
    nothing:
      'Il n’y a pas de demande en cours à changer, et rien n’a été fait. Dites pour quel client, par exemple\u00a0: «\u00a0Demande une relation de revendeur à Fourth Coffee sans droits d’administration\u00a0».',
  },
} satisfies typeof en;

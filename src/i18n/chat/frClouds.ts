import type { en } from './en';
import { fr } from './fr';

/**
 * What is said in French where a request cannot leave delegated admin privileges out (S0): no example that would be
 * refused.
 */
export const frAlways: typeof en = {
  ...fr,
  welcome: {
    ...fr.welcome,
    example: 'Demande une relation de revendeur à Fourth Coffee (alain@fourthcoffee.example)',
  },
  help: { ...fr.help, topics: topics('Demande une relation de revendeur à Fourth Coffee') },
  change: {
    ...fr.change,
    nothing:
      'Il n’y a pas de demande en cours à changer, et rien n’a été fait. Dites pour quel client, par exemple\u00a0: «\u00a0Demande une relation de revendeur à Fourth Coffee\u00a0».',
  },
};

const request = 'Demander l’administration déléguée';

/** What is said in French where a request is for delegated admin privileges and for nothing else (S1). */
export const frOnly: typeof en = {
  ...fr,
  actions: { ...fr.actions, request },
  welcome: {
    ...fr.welcome,
    example: 'Demande des privilèges d’administration déléguée à Fourth Coffee (alain@fourthcoffee.example)',
  },
  help: {
    ...fr.help,
    topics: topics('Demande des privilèges d’administration déléguée à Fourth Coffee', request),
  },
  privileges: (included) =>
    included ? 'Privilèges d’administration déléguée' : 'Plus aucun privilège d’administration déléguée',
  form: { ...fr.form, title: 'Demander des privilèges d’administration déléguée' },
  draft: {
    ...fr.draft,
    summary: (who) => `Brouillon d’e-mail\u00a0: privilèges d’administration déléguée demandés à ${who}`,
  },
  customers: {
    ...fr.customers,
    empty:
      'Aucun client pour l’instant. Demandez des privilèges d’administration déléguée\u202f; dès qu’un client accepte, il apparaît ici.',
    types: { ...fr.customers.types, reseller: 'Privilèges d’administration déléguée' },
    details: (type, delegatedAdmin) => {
      if (type !== frOnly.customers.types.reseller) return fr.customers.details(type, delegatedAdmin);
      return frOnly.privileges(delegatedAdmin);
    },
  },
  customer: {
    ...fr.customer,
    none: (typed) =>
      `Aucun de vos clients ne s’appelle «\u00a0${typed}\u00a0». «\u00a0Liste nos clients\u00a0» les montre tous\u202f; pour en gagner un nouveau, demandez des privilèges d’administration déléguée.`,
  },
  invitations: {
    ...fr.invitations,
    empty:
      'Aucune invitation envoyée pour l’instant. Demandez des privilèges d’administration déléguée pour envoyer la première.',
    account: () => 'Lien de compte, pour des privilèges d’administration déléguée',
  },
  joint: {
    ...fr.joint,
    reseller: () => 'administrer, avec des privilèges d’administration déléguée',
    account: (provider) => `Lien de compte avec ${provider}, pour des privilèges d’administration déléguée`,
  },
  change: {
    ...fr.change,
    nothing:
      'Il n’y a pas de demande en cours à changer, et rien n’a été fait. Dites pour quel client, par exemple\u00a0: «\u00a0Demande des privilèges d’administration déléguée à Fourth Coffee\u00a0».',
  },
  search: {
    ...fr.search,
    nothing: {
      ...fr.search.nothing,
      searchCustomers:
        'Aucun client pour l’instant. Dès que l’un d’eux accorde des privilèges d’administration déléguée, il se trouve ici.',
    },
  },
  answers: {
    ...fr.answers,
    notUnderstood:
      'Liaison n’a pas compris. Vous pouvez demander des privilèges d’administration déléguée, ou écrire «\u00a0liste nos clients\u00a0», «\u00a0liste les invitations\u00a0» ou «\u00a0aide\u00a0».',
  },
  meanings: {
    ...fr.meanings,
    requestRelationship: (who) =>
      `demander des privilèges d’administration déléguée${who === undefined ? '' : ` à ${who}`}`,
  },
};

/** The topics of help, with another example of a request and of a change. */
function topics(say: string, what: string = fr.actions.request) {
  const [requesting, changing, ...others] = fr.help.topics;
  if (!requesting || !changing) return fr.help.topics;
  return [{ what, say }, { ...changing, say: 'Non, plutôt Tailspin Toys' }, ...others];
}

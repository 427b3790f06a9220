import type { looking as en } from './enLooking';

/** What is said where long lists are searched, narrowed and ordered, in French. */
export const looking = {
  looking: {
    toggle: 'Chercher et trier',
    search: 'Afficher la liste',
    beginning: 'Le nom commence par',
    offerBeginning: 'L’abonnement commence par',
    beginningHint: 'Par exemple\u00a0: Wood',
    beginningError: 'Saisissez les premières lettres du nom, 120 caractères au plus.',
    to: 'Envoyées à',
    toHint: 'Le nom, tel que la demande le donnait',
    toError: 'Saisissez le nom pour lequel la demande était faite, 200 caractères au plus.',
    order: 'Ordre',
    orderError: 'Choisissez l’un des ordres.',
    orders: {
      name: 'Par nom',
      nameBackwards: 'Par nom, de Z à A',
      newest: 'Du plus récent au plus ancien',
      oldest: 'Du plus ancien au plus récent',
    },
    privileges: 'Privilèges d’administration',
    privilegesError: 'Choisissez l’une des possibilités.',
    any: 'Avec ou sans',
    with: 'Avec',
    without: 'Sans',
    all: { customers: 'Tous les clients', partners: 'Toute la liste', subscriptions: 'Tous ses abonnements' },
    only: {
      beginning: (typed: string) => `Uniquement les noms qui commencent par «\u00a0${typed}\u00a0».`,
      reseller: (who: string) => `Uniquement les clients de ${who}.`,
      with: 'Uniquement avec privilèges d’administration déléguée.',
      without: 'Uniquement sans privilèges d’administration.',
      newest: 'Du plus récent au plus ancien.',
      oldest: 'Du plus ancien au plus récent.',
    },
    byName: 'Une recherche par les premières lettres est toujours triée par nom.',
    noneSuch:
      'Rien ne correspond à cette recherche. Essayez avec moins de lettres, ou revenez à toute la liste.',
    itsCustomers: 'Ses clients',
    notByReseller:
      'Seule la liste d’un fournisseur indirect peut être limitée à un revendeur\u202f; voici tous vos clients.',
  },
} satisfies typeof en;

import type { StatementId } from '../../domain/acknowledgement';
import type { AuditAction } from '../../domain/audit';
import type { Language } from '../../domain/language';
import type { ForbiddenCode } from '../../domain/refusal';
import type { AuditFacts } from './auditFacts';
import { attemptIn } from './auditFacts';
import type { enAudit } from './enAudit';
import { languageName } from './formats';
import { frAttempts } from './frAttempts';

const to = (name: string | undefined) => (name ? ` à ${name}` : '');
const together = (provider: string | undefined) => (provider ? `, en commun avec ${provider}` : '');
const privileges = (delegatedAdmin: string | undefined) =>
  delegatedAdmin === 'true'
    ? ', avec privilèges d’administration déléguée'
    : ', sans privilèges d’administration';

/** What was asked, of whom: the same for a request that is sent and for one that is sent again. */
const asked = ({ kind, reseller, customer, provider, delegatedAdmin }: AuditFacts) =>
  kind === 'partnership' ? to(reseller) : `${to(customer)}${together(provider)}${privileges(delegatedAdmin)}`;
const request = ({ kind }: AuditFacts) => (kind === 'partnership' ? 'Demande de partenariat' : 'Demande');
const other = ({ customer, partner, provider, reseller }: AuditFacts) =>
  customer ?? partner ?? provider ?? reseller ?? 'une organisation';

const what = ({ offer, quantity }: AuditFacts) =>
  `${offer ?? 'Un abonnement'}${quantity ? ` (${quantity})` : ''}`;
const forCustomer = ({ customer }: AuditFacts) => (customer ? ` pour ${customer}` : '');
const forReseller = ({ reseller }: AuditFacts) => (reseller ? `, avec ${reseller} comme revendeur` : '');

const actions = {
  invitationSent: (facts) => `${request(facts)} envoyée${asked(facts)}`,
  invitationResent: (facts) => `${request(facts)} renvoyée${asked(facts)}`,
  invitationOpened: ({ addressee }) =>
    addressee ? `La page de la demande à ${addressee} a été ouverte` : 'La page de la demande a été ouverte',
  invitationAccepted: ({ customer, invitation }) =>
    invitation === 'account'
      ? `Accepté par ${customer ?? 'un client'} par le lien de compte`
      : `Demande acceptée par ${customer ?? 'le client'}`,
  invitationDeclined: ({ customer, partner }) =>
    customer ? `Demande refusée par ${customer}` : `Demande de ${partner ?? 'un partenaire'} refusée`,
  invitationExpired: ({ addressee }) => `Demande${to(addressee)} expirée`,
  invitationRevoked: ({ addressee }) => `Demande${to(addressee)} retirée`,
  accountLinkSent: ({ provider, delegatedAdmin }) =>
    `Lien de compte envoyé${together(provider)}${privileges(delegatedAdmin)}`,
  agreementSigned: ({ version }) =>
    `Contrat client Microsoft signé${version ? ` (notre déclaration en version ${version})` : ''}`,
  relationshipAccepted: ({ partner, role, delegatedAdmin, customer, reseller }) => {
    if (!partner) {
      return `Accepté par ${customer ?? 'un client'}, comme fournisseur de ${reseller ?? 'un revendeur'}`;
    }
    return role === 'provider'
      ? `${partner} accepté comme fournisseur, pour passer des commandes`
      : `${partner} accepté comme revendeur${privileges(delegatedAdmin)}`;
  },
  relationshipRemoved: (facts) => `Fin de la relation avec ${other(facts)}`,
  partnershipAccepted: (facts) => `Partenariat avec ${other(facts)} accepté`,
  partnershipDeclined: (facts) => `Demande de partenariat refusée\u00a0: ${other(facts)}`,
  partnershipRemoved: (facts) => `Fin du partenariat avec ${other(facts)}`,
  customerAdded: (facts) => `${facts.customer ?? 'Un client'} ajouté${forReseller(facts)}`,
  subscriptionOrdered: (facts) => `${what(facts)} commandé${forCustomer(facts)}${forReseller(facts)}`,
  licencesChanged: (facts) => `Nombre de licences modifié\u00a0: ${what(facts)}${forCustomer(facts)}`,
  subscriptionSuspended: (facts) => `${what(facts)} suspendu${forCustomer(facts)}`,
  subscriptionResumed: (facts) => `${what(facts)} repris${forCustomer(facts)}`,
  subscriptionEnded: (facts) => `${what(facts)} annulé${forCustomer(facts)}`,
  resellerAssociated: (facts) =>
    `${facts.reseller ?? 'Aucun revendeur'} associé à ${what(facts)}${forCustomer(facts)}`,
  supportContactSet: (facts) =>
    `Contact de support de ${what(facts)}${forCustomer(facts)} défini${facts.supportContact ? `\u00a0: ${facts.supportContact}` : ''}`,
  temporaryPasswordShown: (facts) => `Mot de passe temporaire affiché${forCustomer(facts)}`,
  temporaryPasswordRenewed: (facts) => `Mot de passe temporaire renouvelé${forCustomer(facts)}`,
  refused: ({ attempted }) =>
    `Non autorisé, et sans effet${attempted ? `\u00a0: ${attemptIn(frAttempts, attempted)}` : ''}`,
} satisfies Readonly<Record<AuditAction, (facts: AuditFacts) => string>>;

const reasons: Readonly<Record<ForbiddenCode, string>> = {
  noProvider: 'le revendeur n’a pas de fournisseur',
  onlyProviders: 'réservé à un fournisseur indirect',
  onlyResellers: 'réservé à un revendeur indirect',
  privilegesCannotBeLeftOut: 'les privilèges d’administration sont obligatoires dans ce cloud',
  personUnknown: 'la personne n’est pas enregistrée',
  roleMissing: 'le rôle nécessaire manquait',
  notYours: 'cela appartenait à un collègue',
  notFound: 'introuvable, ou appartenant à une autre organisation',
  onlyProvidersOrder: 'seul un fournisseur indirect peut commander',
  tenantCreationMissing: 'cette installation ne peut pas ajouter de clients',
};

const statements: Readonly<Record<StatementId, string>> = {
  privilegesUnchanged: 'que les privilèges déjà accordés demeurent',
  customersUnchanged: 'que les clients ne sont pas supprimés',
  goodFaith: 'la bonne foi, et la garantie donnée à Microsoft',
  noticeIsOurs: 'que le préavis légal revient au partenaire',
};

/** What the pages of the audit record say, in French. */
export const frAudit = {
  title: (organization: string) => `Journal d’audit de ${organization}`,
  text: 'Ce qui a été fait pour votre organisation dans Liaison, du plus récent au plus ancien. Les heures sont en UTC.',
  empty: 'Rien n’est encore enregistré.',
  exportAs: 'Télécharger tout le journal\u00a0:',
  csv: 'CSV, pour un tableur',
  jsonLines: 'JSON Lines, exact',
  pages: 'Pages du journal',
  newest: 'Entrées les plus récentes',
  older: 'Entrées plus anciennes',
  by: (name: string) => `Par ${name}`,
  byOf: (name: string, organization: string) => `Par ${name}, de ${organization}`,
  bySomebody: 'Par une personne qui a le lien',
  byLiaison: 'Par Liaison',
  number: (sequence: number) => `Entrée\u00a0${sequence}`,
  actions,
  reason: (code: ForbiddenCode) => `Motif\u00a0: ${reasons[code]}.`,
  stated: (version: string, language: Language) =>
    `Déclaré, dans la version ${version} des déclarations, lue en ${languageName(language, 'fr')}\u00a0:`,
  wordsChanged: (statement: StatementId) =>
    `${statements[statement]} (dans d’autres termes qu’aujourd’hui, dont le journal garde l’empreinte)`,
  signIn: {
    title: 'Connectez-vous pour lire votre journal d’audit',
    text: 'Un administrateur général lit le journal de sa propre organisation, qu’elle soit partenaire ou cliente. Utilisez votre compte professionnel.',
  },
  notAllowed: {
    title: 'Seul un administrateur général peut lire le journal d’audit',
    whoCan: (names: string) => `Qui le peut\u00a0: ${names}.`,
    nobodyKnown:
      'Adressez-vous à un administrateur général de votre organisation\u202f; votre service informatique sait de qui il s’agit.',
  },
} satisfies typeof enAudit;

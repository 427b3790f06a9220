import type { StatementId } from '../../domain/acknowledgement';
import type { AuditAction } from '../../domain/audit';
import type { Language } from '../../domain/language';
import type { ForbiddenCode } from '../../domain/refusal';
import type { AuditFacts } from './auditFacts';
import { attemptIn } from './auditFacts';
import { enAttempts } from './enAttempts';
import { languageName } from './formats';

const to = (name: string | undefined) => (name ? ` to ${name}` : '');
const together = (provider: string | undefined) => (provider ? `, together with ${provider}` : '');
const privileges = (delegatedAdmin: string | undefined) =>
  delegatedAdmin === 'true' ? ', with delegated admin privileges' : ', without admin privileges';

/** What was asked, of whom: the same for a request that is sent and for one that is sent again. */
const asked = ({ kind, reseller, customer, provider, delegatedAdmin }: AuditFacts) =>
  kind === 'partnership' ? to(reseller) : `${to(customer)}${together(provider)}${privileges(delegatedAdmin)}`;
const request = ({ kind }: AuditFacts) => (kind === 'partnership' ? 'Partnership request' : 'Request');
const other = ({ customer, partner, provider, reseller }: AuditFacts) =>
  customer ?? partner ?? provider ?? reseller ?? 'an organization';

const what = ({ offer, quantity }: AuditFacts) =>
  `${offer ?? 'A subscription'}${quantity ? ` (${quantity})` : ''}`;
const forCustomer = ({ customer }: AuditFacts) => (customer ? ` for ${customer}` : '');
const forReseller = ({ reseller }: AuditFacts) => (reseller ? `, with ${reseller} as reseller` : '');

const actions = {
  invitationSent: (facts) => `${request(facts)} sent${asked(facts)}`,
  invitationResent: (facts) => `${request(facts)} sent again${asked(facts)}`,
  invitationOpened: ({ addressee }) => `The page of the request${to(addressee)} was opened`,
  invitationAccepted: ({ customer, invitation }) =>
    invitation === 'account'
      ? `Accepted by ${customer ?? 'a customer'} through the account link`
      : `Request accepted by ${customer ?? 'the customer'}`,
  invitationDeclined: ({ customer, partner }) =>
    customer ? `Request declined by ${customer}` : `Request of ${partner ?? 'a partner'} declined`,
  invitationExpired: ({ addressee }) => `Request${to(addressee)} expired`,
  invitationRevoked: ({ addressee }) => `Request${to(addressee)} withdrawn`,
  accountLinkSent: ({ provider, delegatedAdmin }) =>
    `Account link sent${together(provider)}${privileges(delegatedAdmin)}`,
  agreementSigned: ({ version }) =>
    `Microsoft Customer Agreement signed${version ? ` (our statement in version ${version})` : ''}`,
  relationshipAccepted: ({ partner, role, delegatedAdmin, customer, reseller }) => {
    if (!partner)
      return `Accepted by ${customer ?? 'a customer'}, as the provider of ${reseller ?? 'a reseller'}`;
    return role === 'provider'
      ? `${partner} accepted as provider, to order for the organization`
      : `${partner} accepted as reseller${privileges(delegatedAdmin)}`;
  },
  relationshipRemoved: (facts) => `Relationship with ${other(facts)} ended`,
  partnershipAccepted: (facts) => `Partnership with ${other(facts)} accepted`,
  partnershipDeclined: (facts) => `Partnership request declined: ${other(facts)}`,
  partnershipRemoved: (facts) => `Partnership with ${other(facts)} ended`,
  customerAdded: (facts) => `${facts.customer ?? 'A customer'} added${forReseller(facts)}`,
  subscriptionOrdered: (facts) => `${what(facts)} ordered${forCustomer(facts)}${forReseller(facts)}`,
  licencesChanged: (facts) => `Number of licenses changed: ${what(facts)}${forCustomer(facts)}`,
  subscriptionSuspended: (facts) => `${what(facts)} suspended${forCustomer(facts)}`,
  subscriptionResumed: (facts) => `${what(facts)} resumed${forCustomer(facts)}`,
  subscriptionEnded: (facts) => `${what(facts)} canceled${forCustomer(facts)}`,
  resellerAssociated: (facts) =>
    `${facts.reseller ?? 'No reseller'} associated with ${what(facts)}${forCustomer(facts)}`,
  supportContactSet: (facts) =>
    `Support contact of ${what(facts)}${forCustomer(facts)} set${facts.supportContact ? ` to ${facts.supportContact}` : ''}`,
  temporaryPasswordShown: (facts) => `Temporary password shown${forCustomer(facts)}`,
  temporaryPasswordRenewed: (facts) => `Temporary password renewed${forCustomer(facts)}`,
  refused: ({ attempted }) =>
    `Not allowed, and not done${attempted ? `: ${attemptIn(enAttempts, attempted)}` : ''}`,
} satisfies Readonly<Record<AuditAction, (facts: AuditFacts) => string>>;

const reasons: Readonly<Record<ForbiddenCode, string>> = {
  noProvider: 'the reseller has no provider',
  onlyProviders: 'only an indirect provider can do this',
  onlyResellers: 'only an indirect reseller can do this',
  privilegesCannotBeLeftOut: 'admin privileges cannot be left out in this cloud',
  personUnknown: 'the person is not on record',
  roleMissing: 'the role for it was missing',
  notYours: 'it was a colleague’s',
  notFound: 'it was not there, or belonged to another organization',
  onlyProvidersOrder: 'only an indirect provider can order',
  tenantCreationMissing: 'this installation cannot add customers',
};

const statements: Readonly<Record<StatementId, string>> = {
  privilegesUnchanged: 'that privileges already granted remain',
  customersUnchanged: 'that customers are not removed',
  goodFaith: 'good faith, and holding Microsoft harmless',
  noticeIsOurs: 'that legal notice is the partner’s own task',
};

/** What the pages of the audit record say, in English. */
export const enAudit = {
  title: (organization: string) => `Audit record of ${organization}`,
  text: 'What was done for your organization in Liaison, newest first. All times are UTC.',
  empty: 'Nothing is on record yet.',
  exportAs: 'Download the whole record:',
  csv: 'CSV, for a spreadsheet',
  jsonLines: 'JSON Lines, exact',
  pages: 'Pages of the record',
  newest: 'Newest entries',
  older: 'Older entries',
  by: (name: string) => `By ${name}`,
  byOf: (name: string, organization: string) => `By ${name} of ${organization}`,
  bySomebody: 'By somebody with the link',
  byLiaison: 'By Liaison itself',
  number: (sequence: number) => `Entry ${sequence}`,
  actions,
  reason: (code: ForbiddenCode) => `Reason: ${reasons[code]}.`,
  stated: (version: string, language: Language) =>
    `Acknowledged, in the version ${version} of the statements, read in ${languageName(language, 'en')}:`,
  wordsChanged: (statement: StatementId) =>
    `${statements[statement]} (in other words than today’s, of which the record keeps the fingerprint)`,
  signIn: {
    title: 'Sign in to read your audit record',
    text: 'A Global admin reads the record of the own organization, whether it is a partner or a customer. Use your work account.',
  },
  notAllowed: {
    title: 'Only a Global admin can read the audit record',
    whoCan: (names: string) => `Who can: ${names}.`,
    nobodyKnown: 'Ask a Global admin of your organization; your IT department knows who that is.',
  },
};

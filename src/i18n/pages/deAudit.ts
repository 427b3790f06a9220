import type { StatementId } from '../../domain/acknowledgement';
import type { AuditAction } from '../../domain/audit';
import type { Language } from '../../domain/language';
import type { ForbiddenCode } from '../../domain/refusal';
import type { AuditFacts } from './auditFacts';
import { attemptIn } from './auditFacts';
import { deAttempts } from './deAttempts';
import type { enAudit } from './enAudit';
import { languageName } from './formats';

const to = (name: string | undefined) => (name ? ` an ${name}` : '');
const together = (provider: string | undefined) => (provider ? `, gemeinsam mit ${provider}` : '');
const privileges = (delegatedAdmin: string | undefined) =>
  delegatedAdmin === 'true' ? ', mit delegierten Administratorrechten' : ', ohne Administratorrechte';

/** A request that was sent, the first time or again: of whom, and what was asked. */
const sent = (how: string, { kind, reseller, customer, provider, delegatedAdmin }: AuditFacts) =>
  kind === 'partnership'
    ? `Partnerschaftsanfrage${to(reseller)} ${how}`
    : `Anfrage${to(customer)} ${how}${together(provider)}${privileges(delegatedAdmin)}`;
const other = ({ customer, partner, provider, reseller }: AuditFacts) =>
  customer ?? partner ?? provider ?? reseller;

const what = ({ offer, quantity }: AuditFacts) =>
  `${offer ?? 'Abonnement'}${quantity ? ` (${quantity})` : ''}`;
const forCustomer = ({ customer }: AuditFacts) => (customer ? ` für ${customer}` : '');
const forReseller = ({ reseller }: AuditFacts) => (reseller ? `, mit ${reseller} als Handelspartner` : '');

const actions = {
  invitationSent: (facts) => sent('gesendet', facts),
  invitationResent: (facts) => sent('erneut gesendet', facts),
  invitationOpened: ({ addressee }) => `Die Seite der Anfrage${to(addressee)} wurde geöffnet`,
  invitationAccepted: ({ customer, invitation }) =>
    invitation === 'account'
      ? `Über den Kontolink angenommen durch ${customer ?? 'einen Kunden'}`
      : `Anfrage angenommen durch ${customer ?? 'den Kunden'}`,
  invitationDeclined: ({ customer, partner }) =>
    customer ? `Anfrage abgelehnt durch ${customer}` : `Anfrage von ${partner ?? 'einem Partner'} abgelehnt`,
  invitationExpired: ({ addressee }) => `Anfrage${to(addressee)} abgelaufen`,
  invitationRevoked: ({ addressee }) => `Anfrage${to(addressee)} zurückgezogen`,
  accountLinkSent: ({ provider, delegatedAdmin }) =>
    `Kontolink gesendet${together(provider)}${privileges(delegatedAdmin)}`,
  agreementSigned: ({ version }) =>
    `Microsoft-Kunden\u00advereinbarung unterzeichnet${version ? ` (unsere Erklärung in der Version ${version})` : ''}`,
  relationshipAccepted: ({ partner, role, delegatedAdmin, customer, reseller }) => {
    if (!partner) {
      return `Als Anbieter von ${reseller ?? 'einem Handelspartner'} angenommen durch ${customer ?? 'einen Kunden'}`;
    }
    return role === 'provider'
      ? `${partner} als Anbieter angenommen, um für die Organisation zu bestellen`
      : `${partner} als Vertriebspartner angenommen${privileges(delegatedAdmin)}`;
  },
  relationshipRemoved: (facts) => `Beziehung zu ${other(facts) ?? 'einer Organisation'} beendet`,
  partnershipAccepted: (facts) => `Partnerschaft mit ${other(facts) ?? 'einer Organisation'} angenommen`,
  partnershipDeclined: (facts) => `Partnerschaftsanfrage abgelehnt: ${other(facts) ?? 'eine Organisation'}`,
  partnershipRemoved: (facts) => `Partnerschaft mit ${other(facts) ?? 'einer Organisation'} beendet`,
  customerAdded: (facts) => `${facts.customer ?? 'Ein Kunde'} hinzugefügt${forReseller(facts)}`,
  subscriptionOrdered: (facts) => `${what(facts)}${forCustomer(facts)} bestellt${forReseller(facts)}`,
  licencesChanged: (facts) => `Anzahl der Lizenzen geändert: ${what(facts)}${forCustomer(facts)}`,
  subscriptionSuspended: (facts) => `${what(facts)}${forCustomer(facts)} angehalten`,
  subscriptionResumed: (facts) => `${what(facts)}${forCustomer(facts)} fortgesetzt`,
  subscriptionEnded: (facts) => `${what(facts)}${forCustomer(facts)} gekündigt`,
  resellerAssociated: (facts) =>
    `${facts.reseller ?? 'Kein Handelspartner'} zugeordnet: ${what(facts)}${forCustomer(facts)}`,
  supportContactSet: (facts) =>
    `Supportkontakt von ${what(facts)}${forCustomer(facts)} festgelegt${facts.supportContact ? `: ${facts.supportContact}` : ''}`,
  temporaryPasswordShown: (facts) => `Temporäres Kennwort${forCustomer(facts)} angezeigt`,
  temporaryPasswordRenewed: (facts) => `Temporäres Kennwort${forCustomer(facts)} erneuert`,
  refused: ({ attempted }) =>
    `Nicht erlaubt und nicht ausgeführt${attempted ? `: ${attemptIn(deAttempts, attempted)}` : ''}`,
} satisfies Readonly<Record<AuditAction, (facts: AuditFacts) => string>>;

const reasons: Readonly<Record<ForbiddenCode, string>> = {
  noProvider: 'Der Handelspartner hat keinen Anbieter.',
  onlyProviders: 'Nur ein indirekter Anbieter kann dies tun.',
  onlyResellers: 'Nur ein indirekter Handelspartner kann dies tun.',
  privilegesCannotBeLeftOut: 'Administratorrechte sind in dieser Cloud erforderlich.',
  personUnknown: 'Die Person ist nicht verzeichnet.',
  roleMissing: 'Die nötige Rolle fehlte.',
  notYours: 'Es gehörte einem anderen Mitarbeiter.',
  notFound: 'Es war nicht vorhanden oder gehörte einer anderen Organisation.',
  onlyProvidersOrder: 'Nur ein indirekter Anbieter kann bestellen.',
  tenantCreationMissing: 'Diese Installation kann keine Kunden hinzufügen.',
};

const statements: Readonly<Record<StatementId, string>> = {
  privilegesUnchanged: 'dass bereits erteilte Rechte bestehen bleiben',
  customersUnchanged: 'dass Kunden nicht entfernt werden',
  goodFaith: 'guter Glaube und Schadloshaltung von Microsoft',
  noticeIsOurs: 'dass die rechtliche Kündigung Sache des Partners ist',
};

/** What the pages of the audit record say, in German. */
export const deAudit = {
  title: (organization: string) => `Überwachungs\u00adprotokoll von ${organization}`,
  text: 'Was in Liaison für Ihre Organisation getan wurde, das Neueste zuerst. Zeiten sind in UTC angegeben.',
  empty: 'Noch ist nichts verzeichnet.',
  exportAs: 'Gesamtes Protokoll herunterladen:',
  csv: 'CSV, für Tabellenkalkulationen',
  jsonLines: 'JSON Lines, exakt',
  pages: 'Seiten des Protokolls',
  newest: 'Neueste Einträge',
  older: 'Ältere Einträge',
  by: (name: string) => `Von ${name}`,
  byOf: (name: string, organization: string) => `Von ${name}, ${organization}`,
  bySomebody: 'Von jemandem, der den Link hat',
  byLiaison: 'Von Liaison selbst',
  number: (sequence: number) => `Eintrag\u00a0${sequence}`,
  actions,
  reason: (code: ForbiddenCode) => `Grund: ${reasons[code]}`,
  stated: (version: string, language: Language) =>
    `Bestätigt in der Version ${version} der Erklärungen, gelesen in der Sprache ${languageName(language, 'de')}:`,
  wordsChanged: (statement: StatementId) =>
    `${statements[statement]} (mit anderen Worten als heute; das Protokoll enthält deren Fingerabdruck)`,
  signIn: {
    title: 'Melden Sie sich an, um Ihr Überwachungs\u00adprotokoll zu lesen',
    text: 'Ein globaler Administrator liest das Protokoll der eigenen Organisation, ob Partner oder Kunde. Verwenden Sie Ihr Geschäftskonto.',
  },
  notAllowed: {
    title: 'Nur ein globaler Administrator kann das Überwachungs\u00adprotokoll lesen',
    whoCan: (names: string) => `Wer es kann: ${names}.`,
    nobodyKnown:
      'Wenden Sie sich an einen globalen Administrator Ihrer Organisation; Ihre IT-Abteilung weiß, wer das ist.',
  },
} satisfies typeof enAudit;

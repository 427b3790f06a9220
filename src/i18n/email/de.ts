import type { InvitationEmailFacts } from '../invitationEmail';
import type { en } from './en';

const places = {
  microsoft365AdminCenter: 'im Microsoft\u00a0365 Admin Center',
  officeAdminPortal: 'im Microsoft Office-Verwaltungsportal',
  office365By21Vianet: 'im Admin Center von Office\u00a0365, betrieben von 21Vianet',
} as const;

function request({ partner, provider, delegatedAdmin, privilegesOnly }: InvitationEmailFacts): string {
  if (provider !== undefined) return together(partner, provider, delegatedAdmin, privilegesOnly);
  if (privilegesOnly) {
    return `${partner} bittet Ihre Organisation um delegierte Administratorrechte. Mit Ihrer Zustimmung dürfen wir Ihre Microsoft-Dienste für Sie verwalten.`;
  }
  return delegatedAdmin
    ? `${partner} bittet Ihre Organisation um eine Vertriebspartnerbeziehung mit delegierten Administratorrechten. Mit Ihrer Zustimmung dürfen wir Ihnen Microsoft-Produkte und -Dienste verkaufen und sie für Sie verwalten.`
    : `${partner} bittet Ihre Organisation um eine Vertriebspartnerbeziehung ohne Administratorrechte. Mit Ihrer Zustimmung dürfen wir Ihnen Microsoft-Produkte und -Dienste verkaufen; wir erhalten keinen Zugriff, um Ihre Organisation zu verwalten.`;
}

/** Of a reseller and its indirect provider at once (S2): what each may do. */
function together(partner: string, provider: string, delegatedAdmin: boolean, only: boolean): string {
  const asked = `${partner} und der indirekte Anbieter ${provider} bitten Ihre Organisation um eine Beziehung mit beiden zugleich. Mit Ihrer Zustimmung darf`;
  const orders = `${provider} darf für Sie bestellen`;
  if (only) {
    return `${asked} ${partner} Ihre Microsoft-Dienste mit delegierten Administratorrechten für Sie verwalten; ${orders} und erhält keinen Zugriff, um Ihre Organisation zu verwalten.`;
  }
  return delegatedAdmin
    ? `${asked} ${partner} Ihnen Microsoft-Produkte und -Dienste verkaufen und sie mit delegierten Administratorrechten für Sie verwalten; ${orders} und erhält keinen Zugriff, um Ihre Organisation zu verwalten.`
    : `${asked} ${partner} Ihnen Microsoft-Produkte und -Dienste verkaufen, und ${orders}; keiner der beiden erhält Zugriff, um Ihre Organisation zu verwalten.`;
}

function subject({ partner, provider, privilegesOnly }: InvitationEmailFacts): string {
  if (provider !== undefined) return `${partner} und ${provider} möchten für Ihre Organisation arbeiten`;
  return privilegesOnly
    ? `${partner} möchte Ihre Microsoft-Dienste verwalten`
    : `${partner} möchte Ihr Microsoft-Vertriebspartner werden`;
}

/** The invitation e-mail in German. */
export const de = {
  subject,
  paragraphs: (facts: InvitationEmailFacts) => [
    'Guten Tag,',
    request(facts),
    `Ein globaler Administrator Ihrer Organisation liest die Anfrage unter dem folgenden Link und nimmt sie dort an oder lehnt sie ab, wie sonst ${places[facts.place]}:`,
    facts.link,
    ...(facts.days === undefined
      ? []
      : [
          `Der Link ist allein für Ihre Organisation bestimmt, funktioniert einmal und ist ${facts.days === 1 ? 'einen Tag' : `${facts.days}\u00a0Tage`} gültig.`,
        ]),
    `Mit freundlichen Grüßen\n${facts.sender}\n${facts.partner}`,
  ],
} satisfies typeof en;

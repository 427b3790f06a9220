import type { PartnershipEmailFacts } from '../partnershipEmail';
import type { en } from './partnershipEn';

/** The partnership request in German. */
export const de = {
  subject: ({ provider }: PartnershipEmailFacts) => `${provider} möchte Ihr indirekter Anbieter werden`,
  paragraphs: ({ provider, sender, link, days }: PartnershipEmailFacts) => [
    'Guten Tag,',
    `${provider}, ein indirekter Anbieter im Cloud Solution Provider-Programm (CSP) von Microsoft, bittet Ihre Organisation um eine Partnerschaft. Mit Ihrer Zustimmung dürfen wir in Ihrem Namen Kunden hinzufügen, für Ihre Kunden bestellen, Sie deren Abonnements zuordnen und Sie als deren Supportkontakt benennen.`,
    'Ihre Organisation muss im Programm als indirekter Handelspartner registriert sein. Ein globaler Administrator Ihrer Organisation liest die Anfrage unter dem folgenden Link und nimmt sie dort an oder lehnt sie ab:',
    link,
    `Der Link ist allein für Ihre Organisation bestimmt, funktioniert einmal und ist ${days === 1 ? 'einen Tag' : `${days}\u00a0Tage`} gültig.`,
    `Mit freundlichen Grüßen\n${sender}\n${provider}`,
  ],
} satisfies typeof en;

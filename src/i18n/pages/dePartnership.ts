import type { enPartnership } from './enPartnership';
import { longDate } from './formats';

/** What the pages of a partnership request say to the reseller that is asked (S3), in German. */
export const dePartnership = {
  title: (provider: string) => `${provider} möchte Ihr indirekter Anbieter werden`,
  what: 'Eine Partnerschaft zwischen einem indirekten Anbieter und einem indirekten Handelspartner',
  allows: (provider: string) => [
    `${provider}, in Ihrem Namen Kunden hinzuzufügen.`,
    `${provider}, für Ihre Kunden zu bestellen.`,
    `${provider}, Ihre Organisation Abonnements Ihrer Kunden zuzuordnen.`,
    `${provider}, Ihre Organisation als Supportkontakt eines Abonnements zu benennen.`,
  ],
  limits: (provider: string) => [
    `${provider}, Ihre Kunden zu übernehmen: Keiner von ihnen wird übertragen.`,
    `${provider}, Ihre Organisation oder Ihre Kunden zu verwalten: Dieser Partner erhält keine Administratorrechte.`,
  ],
  know: (provider: string) => [
    `Danach können Sie Kunden gemeinsam mit ${provider} einladen. Diese nehmen selbst an.`,
    'Beide Seiten können die Partnerschaft beenden. Ihre Kunden werden dadurch nicht entfernt.',
  ],
  tickAbout: (provider: string) =>
    `Für eine Partnerschaft müssen Sie ${provider} autorisieren, für Ihre Kunden zu bestellen.`,
  tick: (provider: string, organization: string) =>
    `Ich autorisiere ${provider}, für die Kunden von ${organization} zu bestellen.`,
  tickMissing:
    'Um die Anfrage anzunehmen, aktivieren Sie das Kontrollkästchen, das die Bestellungen autorisiert.',
  accepted: {
    title: (provider: string) => `Ihre Organisation hat ${provider} als indirekten Anbieter angenommen`,
    next: (provider: string) =>
      `${provider} wird benachrichtigt. Solange die Partnerschaft besteht, erlaubt Ihre Annahme:`,
  },
  already: {
    title: (provider: string) => `${provider} ist bereits Ihr indirekter Anbieter`,
    text: (since: string) =>
      `Ihre Partnerschaft besteht seit dem ${longDate(since, 'de')}. Sie müssen nichts beantworten, und nichts hat sich geändert.`,
  },
  notReseller: {
    title: 'Nur ein indirekter Handelspartner kann diese Anfrage beantworten',
    notEnrolled: (organization: string) =>
      `Sie sind für ${organization} angemeldet. Diese Organisation ist hier nicht als Partner im CSP-Programm verzeichnet.`,
    enroll:
      'Registrieren Sie sie zuerst im Partner Center als indirekten Handelspartner. Falls sie bereits registriert ist, bitten Sie den Betreiber dieses Dienstes, sie zu verzeichnen, und folgen Sie dem Link erneut.',
    otherKind: (organization: string, kind: string) =>
      `Sie sind für ${organization} angemeldet. Diese Organisation ist hier als Partner anderer Art verzeichnet. Ihre Art: ${kind}.`,
    forward:
      'Falls die Anfrage für eine andere Organisation bestimmt ist, melden Sie sich mit einem Konto dieser Organisation an, oder leiten Sie die E-Mail an deren globalen Administrator weiter.',
    otherPartnerIdTitle: 'Diese Anfrage nennt eine andere Partner-ID',
    otherPartnerId: (asked: string, organization: string, own: string) =>
      `Sie richtet sich an den Handelspartner mit der Partner-ID\u00a0${asked}. Sie sind für ${organization} mit der Partner-ID\u00a0${own} angemeldet.`,
    askAgain: (provider: string) =>
      `Falls sie für Ihre Organisation bestimmt ist, bitten Sie ${provider} um eine Anfrage mit Ihrer Partner-ID. Andernfalls leiten Sie die E-Mail an einen globalen Administrator der gemeinten Organisation weiter.`,
  },
  otherCloud: {
    title: 'Sie und dieser Anbieter sind in verschiedenen Microsoft-Clouds',
    text: 'Ein Anbieter kann nur mit Handelspartnern in seiner eigenen Cloud arbeiten. Diese Anfrage kann daher nicht angenommen werden.',
  },
  otherCountry: {
    title: 'Sie und dieser Anbieter sind in verschiedenen Ländern oder Regionen',
    text: 'Ein Anbieter kann nur mit Handelspartnern in seinem eigenen Land oder seiner eigenen Region arbeiten. Diese Anfrage kann daher nicht angenommen werden.',
  },
} satisfies typeof enPartnership;

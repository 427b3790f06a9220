import { countryName } from '../../domain/country';
import { deAudit } from './deAudit';
import { deJoint } from './deJoint';
import { deOffer } from './deOffer';
import { dePartnership } from './dePartnership';
import { deProblems } from './deProblems';
import type { en } from './en';
import { listed, longDate, longMoment } from './formats';

/** The pages in German. Soft hyphens say where the longest words may be divided, for browsers that do not know. */
export const de = {
  site: {
    skip: 'Zum Inhalt springen',
    languages: 'Sprache dieser Seite',
    signedInAs: (name: string, organization: string) => `${name}, ${organization}`,
    signOut: 'Abmelden',
    footer: 'Liaison übermittelt Anfragen zwischen Microsoft-Partnern und ihren Kunden.',
  },
  home: {
    title: 'Folgen Sie dem Link in Ihrer E-Mail',
    text: 'Ein Microsoft-Partner, der mit Ihrer Organisation arbeiten möchte, sendet Ihnen einen Link. Er öffnet hier die Anfrage, die ein globaler Administrator annimmt oder ablehnt.',
  },
  signedOut: {
    title: 'Sie sind abgemeldet',
    text: 'Um zu einer Anfrage zurückzukehren, folgen Sie dem Link in der E-Mail erneut.',
  },
  country: (code: string) => countryName(code, 'de'),
  moment: (at: string) => longMoment(at, 'de'),
  partnerKinds: {
    indirectProvider: 'Indirekter Anbieter',
    indirectReseller: 'Indirekter Handelspartner',
    directBill: 'Partner mit direkter Abrechnung',
  },
  clouds: {
    public: 'Öffentliche Microsoft-Cloud',
    usGovernment: 'Microsoft Cloud for US Government',
    germany: 'Microsoft Cloud Deutschland',
    china: 'Von 21Vianet betriebene Microsoft-Cloud',
  },
  offer: deOffer,
  joint: deJoint,
  partnership: dePartnership,
  signIn: {
    title: 'Melden Sie sich an, um zu antworten',
    text: 'Ein globaler Administrator Ihrer Organisation nimmt an oder lehnt ab. Verwenden Sie Ihr Geschäftskonto; wir erfahren Ihren Namen, Ihre Organisation und ob Sie globaler Administrator sind.',
    button: 'Mit Microsoft anmelden',
    other: 'Mit einem anderen Konto anmelden',
  },
  decide: {
    title: 'Ihre Antwort',
    answeringFor: (name: string, organization: string) =>
      `Sie sind ${name} und antworten für ${organization}.`,
    agreementSigned: 'Ihre Organisation hat die Microsoft-Kunden\u00advereinbarung bereits unterzeichnet.',
    agreementRead: 'Microsoft-Kunden\u00advereinbarung lesen',
    agreementReadWhere: '(auf microsoft.com)',
    agreementNeeded:
      'Ihre Organisation hat die Microsoft-Kunden\u00advereinbarung noch nicht unterzeichnet. Sie unterzeichnet sie einmal, mit ihrer ersten Annahme.',
    agreementTick: (organization: string) =>
      `Ich habe die Microsoft-Kunden\u00advereinbarung gelesen und nehme sie für ${organization} an.`,
    agreementMissing:
      'Um die Anfrage anzunehmen, lesen Sie die Vereinbarung, und aktivieren Sie dieses Kontrollkästchen.',
    errorTitle: 'Ihre Antwort ist noch nicht gespeichert',
    accept: 'Annehmen und autorisieren',
    decline: 'Ablehnen',
    declineAddressed: (partner: string) =>
      `Wenn Sie ablehnen, ändert sich in Ihrer Organisation nichts, und ${partner} wird benachrichtigt.`,
    declineAccount: 'Wenn Sie ablehnen, ändert sich in Ihrer Organisation nichts.',
    mismatchTitle: 'Ist diese Anfrage für Sie bestimmt?',
    mismatch: (addressee: string, organization: string) =>
      `Sie ist an ${addressee} gerichtet; Sie sind für ${organization} angemeldet.`,
  },
  accepted: {
    title: 'Die Anfrage ist angenommen',
    titleOwn: (partner: string) => `Ihre Organisation hat die Anfrage von ${partner} angenommen`,
    when: (at: string) => `Angenommen am ${longMoment(at, 'de')}.`,
    whenBy: (at: string, by: string) => `Angenommen von ${by} am ${longMoment(at, 'de')}.`,
    next: (partner: string) => `${partner} wird benachrichtigt. Ihre Annahme erlaubt:`,
    others: (partner: string) =>
      `Der Link funktionierte einmal und wurde verwendet. Falls er für Sie bestimmt war und Sie nicht geantwortet haben, schreiben Sie an ${partner}.`,
  },
  declined: {
    title: 'Die Anfrage ist abgelehnt',
    when: (at: string) => `Abgelehnt am ${longMoment(at, 'de')}.`,
    whenBy: (at: string, by: string) => `Abgelehnt von ${by} am ${longMoment(at, 'de')}.`,
    text: (partner: string) =>
      `In Ihrer Organisation hat sich nichts geändert. Falls Sie es sich anders überlegen, bitten Sie ${partner} um eine neue Anfrage.`,
    accountTitle: 'Sie haben abgelehnt',
    accountText: (partner: string) =>
      `In Ihrer Organisation hat sich nichts geändert, und ${partner} wird nicht benachrichtigt. Der Link bleibt gültig, falls Sie es sich anders überlegen.`,
  },
  notSentYet: {
    title: 'Diese Anfrage ist noch nicht bereit',
    text: (partner: string) =>
      `${partner} hat sie noch nicht fertiggestellt. Folgen Sie dem Link in der E-Mail in einigen Minuten erneut.`,
  },
  expired: {
    title: 'Diese Anfrage ist abgelaufen',
    text: (partner: string) =>
      `Niemand hat sie rechtzeitig beantwortet. Bitten Sie ${partner}, eine neue zu senden.`,
    when: (at: string) => `Sie war gültig bis zum ${longMoment(at, 'de')}.`,
  },
  revoked: {
    title: 'Diese Anfrage wurde zurückgezogen',
    text: (partner: string) =>
      `${partner} hat sie zurückgenommen. Wenn Sie das überrascht, schreiben Sie an ${partner}.`,
  },
  replaced: {
    title: 'Eine neuere Nachricht hat diesen Link ersetzt',
    text: (partner: string) =>
      `${partner} hat diese Anfrage mit einem anderen Link erneut gesendet. Verwenden Sie den Link in der neuesten Nachricht.`,
  },
  partnershipEnded: {
    title: 'Diese beiden Partner arbeiten nicht mehr zusammen',
    text: (partner: string, provider: string) =>
      `Die Partnerschaft zwischen ${partner} und ${provider} ist beendet; diese Anfrage kann daher nicht mehr angenommen werden. Wenn Sie mit ${partner} arbeiten möchten, bitten Sie diesen Partner um eine neue Anfrage.`,
  },
  taken: {
    title: 'Eine andere Organisation beantwortet diese Anfrage',
    text: (partner: string) =>
      `Der Link funktioniert einmal, und jemand aus einer anderen Organisation hat begonnen, ihn zu verwenden. Falls er für Sie bestimmt war, bitten Sie ${partner} um einen neuen.`,
  },
  unknown: {
    title: 'Unter dieser Adresse gibt es keine Anfrage',
    text: 'Der Link ist möglicherweise unvollständig oder stammt nicht von uns. Kopieren Sie ihn vollständig aus der E-Mail, oder bitten Sie den Absender um einen neuen.',
  },
  otherCloud: {
    title: 'Sie und dieser Partner sind in verschiedenen Microsoft-Clouds',
    text: 'Ein Partner kann nur mit Kunden in seiner eigenen Cloud arbeiten. Diese Anfrage kann daher nicht angenommen werden.',
  },
  otherCountry: {
    title: 'Sie und dieser Partner sind in verschiedenen Ländern oder Regionen',
    text: 'Ein Partner kann nur in seinem eigenen Land oder seiner eigenen Region verkaufen. Diese Anfrage kann daher nicht angenommen werden. Maßgeblich ist das Land, in dem Ihre Organisation bei Microsoft registriert ist.',
  },
  notGlobalAdmin: {
    title: 'Ein globaler Administrator muss diese Anfrage beantworten',
    text: (name: string, organization: string) =>
      `Sie sind als ${name}, ${organization}, angemeldet und haben nicht die Rolle „globaler Administrator“.`,
    whoCan: (names: readonly string[]) =>
      `Leiten Sie die E-Mail an jemanden weiter, der antworten kann: ${listed(names, 'de')}.`,
    nobodyKnown:
      'Leiten Sie die E-Mail an einen globalen Administrator Ihrer Organisation weiter; Ihre IT-Abteilung weiß, wer das ist.',
  },
  notCustomer: {
    title: 'Nur ein Kunde kann diese Anfrage beantworten',
    text: (organization: string) =>
      `Sie sind für ${organization} angemeldet. Diese Organisation ist hier als Microsoft-Partner verzeichnet.`,
  },
  already: {
    title: (partner: string) => `${partner} arbeitet bereits mit Ihnen`,
    text: (partner: string, since: string) =>
      `Worum ${partner} bittet, ist seit dem ${longDate(since, 'de')} gewährt. Sie müssen nichts beantworten, und nichts hat sich geändert.`,
  },
  draft: {
    title: { customer: 'Ihre E-Mail an den Kunden', reseller: 'Ihre E-Mail an den Handelspartner' },
    text: 'Öffnen Sie sie in Ihrem E-Mail-Programm, oder kopieren Sie sie. Senden Sie sie selbst: Liaison sendet nichts in Ihrem Namen.',
    to: 'An',
    toNobody: 'Geben Sie die Adresse in Ihrem E-Mail-Programm ein.',
    subject: 'Betreff',
    body: 'Nachricht',
    open: 'Im E-Mail-Programm öffnen',
    copySubject: 'Betreff kopieren',
    copyBody: 'Nachricht kopieren',
    copyAll: 'Alles kopieren',
    copied: 'Kopiert',
    copyFailed:
      'Ihr Browser hat das Kopieren nicht zugelassen: Markieren Sie den Text, und kopieren Sie ihn.',
    long: 'Diese E-Mail ist lang, und manche E-Mail-Programme kürzen, was ihnen übergeben wird. Kopieren ist sicherer: Prüfen Sie, ob der Link vollständig ankommt.',
    keepLink: 'Lassen Sie den Link im Text: Er verknüpft die Antwort mit Ihrer Anfrage.',
    afterwards: {
      addressed:
        'Wenn Sie sie gesendet haben, kehren Sie zum Chat zurück, und wählen Sie „Done“ (auf Französisch „Terminé“): Von da an funktioniert der Link.',
      account:
        'Wenn Sie sie gesendet haben, kehren Sie zum Chat zurück, und wählen Sie „Done“ (auf Französisch „Terminé“): Sie erfahren, wer annimmt. Der Link ist der Kontolink Ihrer Organisation: Ab dem ersten „Done“ funktioniert er jederzeit.',
    },
    expiredTitle: 'Diese Seite ist nicht mehr gültig',
    expiredText:
      'Die Adresse eines Entwurfs funktioniert eine Stunde lang. Kehren Sie zum Chat zurück, und öffnen Sie den Entwurf erneut.',
    unknownTitle: 'Unter dieser Adresse gibt es keinen Entwurf',
    unknownText: 'Kehren Sie zum Chat zurück, und öffnen Sie den Entwurf erneut.',
  },
  audit: deAudit,
  ...deProblems,
} satisfies typeof en;

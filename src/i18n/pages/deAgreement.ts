import type { AgreementTexts } from './enAgreement';
import { longMoment } from './formats';

/** What the page of the Microsoft Customer Agreement says, in German. */
export const deAgreement = {
  title: 'Microsoft-Kunden\u00advereinbarung',
  signedText: 'Ihre Organisation hat die Vereinbarung unterzeichnet. Diese Seite ist der Nachweis.',
  organization: 'Organisation',
  tenant: 'Mandanten-ID',
  signedBy: 'Unterzeichnet von',
  signedElsewhere:
    'Unterzeichnet, bevor Ihre Organisation zu Liaison kam; von wem, ist hier nicht verzeichnet.',
  signedAt: 'Unterzeichnet am',
  version: 'Version der Erklärung',
  statement: 'Was erklärt wurde',
  read: 'Vereinbarung lesen (auf microsoft.com)',
  print: 'Um eine Kopie zu behalten, drucken Sie diese Seite.',
  unsignedText:
    'Ihre Organisation hat die Vereinbarung noch nicht unterzeichnet. Sie muss es tun, bevor ein Partner für sie einkaufen oder ihre Abonnements verwalten kann. Sie unterzeichnet sie einmal.',
  needed: 'Lesen Sie die Vereinbarung, bevor Sie sie annehmen.',
  errorTitle: 'Die Vereinbarung ist noch nicht unterzeichnet',
  tickMissing: 'Um zu unterzeichnen, lesen Sie die Vereinbarung, und aktivieren Sie dieses Kontrollkästchen.',
  accept: 'Annehmen',
  whoCan: (names: string) => `Ein globaler Administrator unterzeichnet sie. Wer es kann: ${names}.`,
  nobodyKnown:
    'Ein globaler Administrator Ihrer Organisation unterzeichnet sie; Ihre IT-Abteilung weiß, wer das ist.',
  signIn: {
    title: 'Melden Sie sich an, um die Vereinbarung zu sehen',
    text: 'Alle in Ihrer Organisation können sehen, ob sie die Microsoft-Kunden\u00advereinbarung unterzeichnet hat; ein globaler Administrator kann sie unterzeichnen. Verwenden Sie Ihr Geschäftskonto.',
  },
  notCustomer: 'Nur ein Kunde unterzeichnet hier die Microsoft-Kunden\u00advereinbarung',
  on: (at: string) => longMoment(at, 'de'),
} satisfies AgreementTexts;

import type { enProblems } from './enProblems';

/** What the pages say when a sign-in or a request comes to nothing, in German. */
export const deProblems = {
  signInProblems: {
    again: 'Erneut versuchen',
    cancelled: {
      title: 'Sie haben sich nicht angemeldet',
      text: 'Die Anmeldung wurde abgebrochen, oder Ihre Organisation hat sie nicht zugelassen. Nichts hat sich geändert.',
    },
    over: {
      title: 'Diese Anmeldung ist nicht mehr gültig',
      text: 'Sie hat zu lange gedauert, wurde bereits verwendet oder in einem anderen Browser begonnen. Folgen Sie dem Link in der E-Mail erneut.',
    },
    refused: {
      title: 'Die Anmeldung konnte nicht überprüft werden',
      text: 'Die Antwort von Microsoft hat unsere Prüfungen nicht bestanden; Sie sind daher nicht angemeldet. Versuchen Sie es erneut. Wenn es wieder geschieht, informieren Sie den Betreiber dieses Dienstes.',
    },
    unavailable: {
      title: 'Die Anmeldung antwortet zurzeit nicht',
      text: 'Die Anmeldung von Microsoft ist nicht erreichbar. Versuchen Sie es in einigen Minuten erneut.',
    },
    countryUnknown: {
      title: 'Das Land Ihrer Organisation ist nicht bekannt',
      text: 'Ein Partner darf nur in seinem eigenen Land oder seiner eigenen Region verkaufen, und die Anmeldung hat das Ihrer Organisation nicht genannt. Der Betreiber dieses Dienstes muss in der App-Registrierung den optionalen Anspruch „tenant_ctry“ zum ID-Token hinzufügen.',
    },
  },
  problems: {
    forgery: {
      title: 'Nichts hat sich geändert',
      text: 'Das Formular kam nicht von unserer Seite oder ist zu alt. Öffnen Sie die Anfrage erneut, und antworten Sie dort.',
    },
    notFound: {
      title: 'Unter dieser Adresse gibt es nichts',
      text: 'Folgen Sie dem Link in der E-Mail erneut.',
    },
    request: {
      title: 'Diese Anforderung kann nicht bearbeitet werden',
      text: 'Ihr Browser hat etwas Unerwartetes gesendet. Gehen Sie zurück, und versuchen Sie es erneut.',
    },
    busy: {
      title: 'Zu viele Anforderungen',
      text: 'Warten Sie einen Moment, und versuchen Sie es dann erneut.',
    },
    ours: {
      title: 'Auf unserer Seite ist ein Fehler aufgetreten',
      text: 'Bitte entschuldigen Sie. Versuchen Sie es in einigen Minuten erneut.',
    },
    reference: (reference: string) =>
      `Wenn es wieder geschieht, geben Sie diese Referenznummer an: ${reference}`,
  },
} satisfies typeof enProblems;

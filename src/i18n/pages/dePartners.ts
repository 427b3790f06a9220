import type { PartnerTexts } from './enPartners';
import { longDate, longMoment } from './formats';

/** What a customer's pages say of its partners, in German. */
export const dePartners = {
  nav: {
    label: 'Ihre Organisation',
    partners: 'Partner',
    agreement: 'Vereinbarung',
    audit: 'Protokoll',
  },
  kinds: {
    reseller: 'Vertriebspartner',
    delegatedAdministrator: 'Delegierter Administrator',
    resellerAndDelegatedAdministrator: 'Vertriebspartner und delegierter Administrator',
    userAccountPartner: 'Partner (mit einem Benutzerkonto in Ihrem Mandanten)',
    advisor: 'Berater',
    mpsaPartner: 'Partner des Microsoft Products & Services Agreement (MPSA)',
    oemPcPartner: 'OEM-PC-Partner',
    lineOfBusinessPartner: 'Partner für Branchenanwendungen (LOB)',
  },
  may: {
    sell: 'Ihnen Microsoft-Produkte und \u2011Dienste verkaufen.',
    manageOwnAzure: 'Die Azure-Abonnements verwalten, die dieser Partner für Sie einrichtet.',
    order: 'Microsoft-Produkte und \u2011Dienste für Sie bestellen.',
    administer:
      'Ihre Microsoft-Dienste mit den Rechten eines Administrators verwalten: Benutzerkonten erstellen, Lizenzen zuweisen, Kennwörter zurücksetzen.',
    useAccount:
      'Mit Ihren Microsoft-Diensten über das Benutzerkonto arbeiten, das Sie diesem Partner gegeben haben.',
    resetPasswords: 'Kennwörter zurücksetzen.',
    handleIncidents: 'Supportfälle bearbeiten.',
    seePurchases: 'Sehen, was Sie über Ihre anderen MPSA-Partner kaufen.',
    uploadDevices: 'Die Geräte-IDs der PCs hochladen, die Sie mit Autopilot verwalten.',
    buildApps: 'Branchenanwendungen für Ihre Organisation entwickeln, einreichen und verwalten.',
  },
  signIn: {
    title: 'Melden Sie sich an, um Ihre Partner zu sehen',
    text: 'Alle in Ihrer Organisation können sehen, mit welchen Partnern sie arbeitet; ein globaler Administrator kann daran etwas ändern. Verwenden Sie Ihr Geschäftskonto.',
  },
  notCustomer: 'Nur ein Kunde hat hier Partner',
  list: {
    title: (organization: string) => `Partner von ${organization}`,
    text: 'Wer mit Ihrer Organisation arbeitet, und als was.',
    partners: 'Partner',
    empty:
      'Noch kein Partner. Ein Partner, der mit Ihnen arbeiten möchte, sendet Ihnen einen Link; sobald ein globaler Administrator annimmt, steht der Partner hier.',
    find: 'Einen Partner suchen (auf microsoft.com)',
    pages: 'Seiten der Liste',
    first: 'Erste Partner',
    more: 'Weitere Partner',
    waiting: 'Warten auf Ihre Antwort',
    waitingText: 'Anfragen, die jemand aus Ihrer Organisation angemeldet geöffnet hat.',
    asks: (partner: string, provider: string | undefined) =>
      provider === undefined ? partner : `${partner}, gemeinsam mit ${provider}`,
    until: (at: string) => `Antwort bis ${longMoment(at, 'de')}`,
    read: (partner: string) => `Anfrage von ${partner} lesen`,
    privileges: 'Hat Administratorrechte',
    ended: 'Vom Partner beendet, Administratorrechte bestehen noch',
  },
  since: (at: string) => `Seit dem ${longDate(at, 'de')}`,
  date: (at: string) => longDate(at, 'de'),
  sinceBefore: 'Vor Beginn der Aufzeichnungen in Liaison',
  details: {
    all: 'Alle Partner',
    about: 'Der Partner',
    nothingKnown: 'Mehr ist über diesen Partner nicht verzeichnet.',
    since: 'Seit',
    through: 'Durch',
    ways: {
      invitation: 'Eine Einladung',
      accountLink: 'Den Kontolink des Partners',
      added: 'Einen indirekten Anbieter, der Ihre Organisation hinzugefügt hat',
    },
    acceptedBy: 'Angenommen von',
    ended: 'Beendet',
    endedBy: {
      partner: (at: string) => `Vom Partner, am ${longDate(at, 'de')}`,
      customer: (at: string) => `Von Ihrer Organisation, am ${longDate(at, 'de')}`,
    },
    privilegesLeft:
      'Der Partner hat diese Beziehung beendet. Die Administratorrechte, die Sie erteilt hatten, sind geblieben, wie sie waren: Entfernen Sie sie hier, wenn Sie sie nicht mehr wünschen.',
    mayTitle: 'Dieser Partner darf',
    mayNothing: 'Zurzeit nichts.',
    asked: (at: string, againFrom: string) =>
      `Ihre Organisation hat diesen Partner am ${longDate(at, 'de')} gebeten, die Beziehung zu beenden. Ab dem ${longDate(againFrom, 'de')} können Sie erneut darum bitten.`,
    readOnly: 'Ein globaler Administrator kann dies ändern.',
    whoCan: (names: string) => `Wer es kann: ${names}.`,
    history: 'Was geschehen ist',
    noHistory: 'Nichts, seit Liaison Aufzeichnungen führt.',
  },
  actions: {
    removeAdminRoles: 'Administrator\u00adrollen entfernen',
    deletePartner: 'Partner löschen',
    askToEnd: 'Um das Ende der Beziehung bitten',
  },
  removeAdminRoles: {
    title: (partner: string) => `Administrator\u00adrollen von ${partner} entfernen?`,
    consequences: (partner: string) => [
      `${partner} kann Ihre Microsoft-Dienste nicht mehr verwalten.`,
      `Die Beziehung bleibt bestehen: ${partner} kann weiter mit Ihnen arbeiten und bleibt im Rahmen der eigenen Vereinbarung für den Support verantwortlich.`,
      `${partner} wird benachrichtigt. Um die Rechte wiederzuerhalten, muss dieser Partner Sie erneut darum bitten.`,
    ],
    afterEnd: (partner: string) => [
      `${partner} kann Ihre Microsoft-Dienste nicht mehr verwalten.`,
      'Die Beziehung hat dieser Partner bereits beendet; danach besteht zwischen Ihnen nichts mehr.',
    ],
    confirm: 'Administrator\u00adrollen entfernen',
    cancel: 'Rollen behalten',
    doneTitle: (partner: string) => `${partner} hat keine Administrator\u00adrollen`,
    done: (partner: string) =>
      `In dieser Beziehung sind keine Administratorrechte von ${partner} verzeichnet. Um sie wiederzuerhalten, muss dieser Partner Sie darum bitten, und ein globaler Administrator muss annehmen.`,
  },
  deletePartner: {
    title: (partner: string) => `${partner} löschen?`,
    consequences: (partner: string) => [
      `Ihre Beziehung zu ${partner} als Partner dieser Art endet, und mit ihr alle Administratorrechte, die zu ihr gehören.`,
      `${partner} steht nicht mehr in Ihrer Liste und wird benachrichtigt. Das Überwachungs\u00adprotokoll bewahrt, was geschehen ist.`,
      `Um wieder mit ${partner} zu arbeiten, benötigen Sie eine neue Anfrage dieses Partners.`,
    ],
    confirm: 'Partner löschen',
    cancel: 'Partner behalten',
    doneTitle: (partner: string) => `${partner} ist gelöscht`,
    done: (partner: string) =>
      `Die Beziehung ist beendet. Um wieder mit ${partner} zu arbeiten, benötigen Sie eine neue Anfrage dieses Partners.`,
    notAllowedTitle: (partner: string) => `Sie können ${partner} nicht selbst löschen`,
    notAllowed: (partner: string) =>
      `Ein Kunde kann einen delegierten Administrator oder einen Berater löschen. Jeder andere Partner muss die Beziehung selbst beenden: Bitten Sie ${partner} darum.`,
  },
  askToEnd: {
    title: (partner: string) => `${partner} bitten, die Beziehung zu beenden?`,
    consequences: (partner: string) => [
      `Die Mitarbeiter von ${partner}, die mit Liaison arbeiten, erfahren in ihrem Chat, dass Sie darum bitten.`,
      `Nichts ändert sich, bis ${partner} die Beziehung beendet.`,
      'Dies ist keine rechtliche Kündigung. Kündigen Sie selbst, wenn Ihre Vereinbarung mit dem Partner es verlangt.',
      'Sie können einmal pro Woche darum bitten.',
    ],
    confirm: 'Darum bitten',
    cancel: 'Nicht darum bitten',
    doneTitle: () => 'Ihre Bitte ist gespeichert',
    done: (partner: string, at: string, againFrom: string) =>
      `Gespeichert am ${longMoment(at, 'de')} und an die Mitarbeiter von ${partner} weitergegeben, die mit Liaison arbeiten. Noch hat sich nichts geändert. Wenn Sie nichts hören, schreiben Sie an ${partner}; ab dem ${longDate(againFrom, 'de')} können Sie auch hier erneut darum bitten.`,
  },
  over: {
    title: 'Es gibt nichts mehr zu tun',
    text: (partner: string) => `Diese Beziehung zu ${partner} ist beendet.`,
  },
  changed: {
    title: 'Es wurde nichts ausgeführt',
    text: 'Die Beziehung hat sich geändert, seit Sie diese Seite geöffnet haben. Hier sehen Sie, wie sie jetzt ist.',
  },
  notGlobalAdmin: 'Dies muss ein globaler Administrator tun',
  back: (partner: string) => `Zurück zu ${partner}`,
  unknown: {
    title: 'Ihre Organisation hat keinen solchen Partner',
    text: 'Mit diesem Partner ist keine Beziehung verzeichnet.',
  },
  keeper: {
    title: 'Wer hat von nun an die Administratorrechte?',
    text: (names: string) =>
      `In der von 21Vianet betriebenen Microsoft-Cloud kann nur ein Partner delegierte Administratorrechte haben. Zurzeit hat sie ${names}; Ihre Annahme entscheidet daher zwischen den beiden.`,
    newOne: (partner: string) => `${partner} erhält sie`,
    newOneMeans: (names: string) =>
      `${names} verliert sie mit Ihrer Annahme. Jene Beziehung bleibt bestehen.`,
    present: (partner: string) => `${partner} behält sie`,
    presentMeans: (partner: string) => `Sie nehmen ${partner} ohne Administratorrechte an.`,
    missing: 'Um die Anfrage anzunehmen, wählen Sie aus, wer die Administratorrechte hat.',
  },
  acceptedNext: 'Alle Ihre Partner anzeigen',
} satisfies PartnerTexts;

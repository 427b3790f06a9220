import type { enRights } from './enRights';

/** What accepting gives a partner, and what it does not, in German: the points that several requests share. */
export const deRights = {
  sells: (partner: string) => `${partner}, Ihnen Microsoft-Produkte und \u2011Dienste zu verkaufen.`,
  managesOwnAzure: (partner: string) =>
    `${partner}, die Azure-Abonnements zu verwalten, die dieser Partner für Sie einrichtet.`,
  administers: (partner: string) =>
    `${partner}, Ihre Microsoft-Dienste mit den Rechten eines Administrators zu verwalten: Benutzerkonten erstellen, Lizenzen zuweisen, Kennwörter zurücksetzen.`,
  orders: (provider: string) => `${provider}, Microsoft-Produkte und \u2011Dienste für Sie zu bestellen.`,
  noAdmin: (partner: string) =>
    `${partner}, Ihre Organisation zu verwalten: Dieser Partner erhält keine Administratorrechte.`,
  noOtherSubscriptions: (partner: string) =>
    `${partner}, andere Abonnements zu verwalten als die von Azure, die dieser Partner selbst einrichtet.`,
  noTakingOver: (partner: string) =>
    `${partner}, Abonnements abzurechnen oder zu ändern, die ein anderer Vertriebspartner eingerichtet hat: Dieser Partner kann darin weder Lizenzen entfernen noch Add-Ons bestellen, sie nicht umstellen und ihren Partner of Record nicht ändern.`,
} satisfies typeof enRights;

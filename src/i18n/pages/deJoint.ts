import { deOffer } from './deOffer';
import { deRights as rights } from './deRights';
import type { enJoint } from './enJoint';
import { longDate } from './formats';

const once =
  'Ihre eine Annahme gilt für beide Partner. Es ist nicht möglich, den einen ohne den anderen anzunehmen.';

/** What the pages say of a reseller's request together with its indirect provider (S2), in German. */
export const deJoint = {
  title: {
    withoutPrivileges: (partner: string, provider: string) =>
      `${partner} möchte Ihr Microsoft-Vertriebspartner werden, und der indirekte Anbieter ${provider} möchte für Sie bestellen`,
    withPrivileges: (partner: string, provider: string) =>
      `${partner} möchte Ihr Microsoft-Vertriebspartner werden und Ihre Organisation verwalten, und der indirekte Anbieter ${provider} möchte für Sie bestellen`,
    privilegesOnly: (partner: string, provider: string) =>
      `${partner} möchte Ihre Organisation verwalten, und der indirekte Anbieter ${provider} möchte für Sie bestellen`,
  },
  about: (partner: string, provider: string) =>
    `Diese Anfrage gilt für zwei Partner zugleich: ${partner} und den indirekten Anbieter ${provider}.`,
  whatProvider: 'Das Recht, für Sie zu bestellen, ohne Administratorrechte',
  existing: 'Besteht bereits: Ihre Annahme ändert daran nichts.',
  allows: {
    withoutPrivileges: (partner: string, provider: string) => [
      rights.sells(partner),
      rights.managesOwnAzure(partner),
      rights.orders(provider),
    ],
    withPrivileges: (partner: string, provider: string) => [
      rights.sells(partner),
      rights.administers(partner),
      rights.orders(provider),
    ],
    privilegesOnly: (partner: string, provider: string) => [
      rights.administers(partner),
      rights.orders(provider),
    ],
  },
  limits: {
    withoutPrivileges: (partner: string, provider: string) => [
      rights.noAdmin(partner),
      rights.noOtherSubscriptions(partner),
      rights.noAdmin(provider),
    ],
    withPrivileges: (partner: string, provider: string) => [
      rights.noAdmin(provider),
      `Anderen als ${partner} und ${provider}, dies zu tun: Ihre Annahme gilt allein für diese beiden Partner.`,
    ],
    privilegesOnly: (partner: string, provider: string) => [
      rights.noTakingOver(partner),
      rights.noAdmin(provider),
    ],
  },
  know: {
    withoutPrivileges: (partner: string) => [once, ...deOffer.know.withoutPrivileges(partner)],
    withPrivileges: (partner: string) => [once, ...deOffer.know.withPrivileges(partner)],
    privilegesOnly: (_partner: string) => [
      once,
      'Sie können die Administratorrechte jederzeit entziehen. Die Geschäftsbeziehung bleibt dann bestehen.',
      'Diese Anfrage kann nicht ohne die Administratorrechte angenommen werden. Wenn Sie sie nicht erteilen möchten, lehnen Sie ab.',
    ],
  },
  declineAddressed: (partner: string) =>
    `Wenn Sie ablehnen, lehnen Sie beide ab: In Ihrer Organisation ändert sich nichts, und ${partner} wird benachrichtigt.`,
  declineAccount: 'Wenn Sie ablehnen, lehnen Sie beide ab, und in Ihrer Organisation ändert sich nichts.',
  accepted: {
    titleOwn: (partner: string, provider: string) =>
      `Ihre Organisation hat ${partner} und ${provider} angenommen`,
    next: (partner: string) =>
      `${partner} wird benachrichtigt. Ihre eine Annahme gilt für beide Partner und erlaubt:`,
  },
  accountDeclined: (partner: string, provider: string) =>
    `In Ihrer Organisation hat sich nichts geändert, und weder ${partner} noch ${provider} wird benachrichtigt. Der Link bleibt gültig, falls Sie es sich anders überlegen.`,
  already: {
    title: (partner: string, provider: string) => `${partner} und ${provider} arbeiten bereits mit Ihnen`,
    text: (since: string) =>
      `Alles, worum die beiden bitten, ist seit dem ${longDate(since, 'de')} gewährt. Sie müssen nichts beantworten, und nichts hat sich geändert.`,
  },
  otherCloud: {
    title: 'Sie und diese Partner sind nicht alle in derselben Microsoft-Cloud',
    text: 'Partner können nur mit Kunden in ihrer eigenen Cloud arbeiten. Diese Anfrage kann daher nicht angenommen werden, auch nicht für einen der beiden.',
  },
  otherCountry: {
    title: 'Sie und diese Partner sind nicht alle im selben Land oder in derselben Region',
    text: 'Partner können nur für Kunden in ihrem eigenen Land oder ihrer eigenen Region arbeiten. Diese Anfrage kann daher nicht angenommen werden, auch nicht für einen der beiden. Maßgeblich ist das Land, in dem Ihre Organisation bei Microsoft registriert ist.',
  },
} satisfies typeof enJoint;

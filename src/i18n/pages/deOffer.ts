import { deRights as rights } from './deRights';
import type { enOffer } from './enOffer';

/** What the pages say of a request itself: who asks, and what accepting it allows, in German. */
export const deOffer = {
  title: {
    withoutPrivileges: (partner: string) => `${partner} möchte Ihr Microsoft-Vertriebspartner werden`,
    withPrivileges: (partner: string) =>
      `${partner} möchte Ihr Microsoft-Vertriebspartner werden und Ihre Organisation verwalten`,
    privilegesOnly: (partner: string) => `${partner} möchte Ihre Organisation verwalten`,
  },
  whoAsks: 'Wer anfragt',
  whatFor: 'Wofür',
  answerBy: 'Antwort bis',
  partnerId: (id: string) => `Partner\u2011ID\u00a0${id}`,
  what: {
    withoutPrivileges: 'Eine Vertriebspartner\u00adbeziehung ohne Administratorrechte',
    withPrivileges: 'Eine Vertriebspartner\u00adbeziehung mit delegierten Administratorrechten',
    privilegesOnly: 'Delegierte Administratorrechte',
  },
  allowsTitle: 'Die Annahme erlaubt',
  limitsTitle: 'Die Annahme erlaubt nicht',
  allows: {
    withoutPrivileges: (partner: string) => [rights.sells(partner), rights.managesOwnAzure(partner)],
    withPrivileges: (partner: string) => [rights.sells(partner), rights.administers(partner)],
    privilegesOnly: (partner: string) => [rights.administers(partner)],
  },
  limits: {
    withoutPrivileges: (partner: string) => [rights.noAdmin(partner), rights.noOtherSubscriptions(partner)],
    withPrivileges: (partner: string) => [
      `Anderen als ${partner}, dies zu tun: Ihre Annahme gilt allein für diesen Partner.`,
    ],
    privilegesOnly: (partner: string) => [rights.noTakingOver(partner)],
  },
  knowTitle: 'Gut zu wissen',
  know: {
    withoutPrivileges: (partner: string) => [
      `Falls ${partner} eines Tages Administratorrechte benötigt, muss dieser Partner Sie erneut darum bitten.`,
    ],
    withPrivileges: (_partner: string) => [
      'Sie können die Administratorrechte jederzeit entziehen. Die Vertriebspartner\u00adbeziehung bleibt dann bestehen.',
      'Diese Anfrage kann nicht ohne die Administratorrechte angenommen werden. Wenn Sie sie nicht erteilen möchten, lehnen Sie ab.',
    ],
    privilegesOnly: (_partner: string) => [
      'Sie können die Administratorrechte jederzeit entziehen. Die Geschäftsbeziehung bleibt dann bestehen.',
      'Diese Anfrage betrifft allein die Administratorrechte. Wenn Sie sie nicht erteilen möchten, lehnen Sie ab.',
    ],
  },
} satisfies typeof enOffer;

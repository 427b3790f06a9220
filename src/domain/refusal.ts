import { orderRefusalFamilies } from './orderRefusals';

/**
 * What can be refused, by code. Each code belongs to a family: the person can mend it (`mend`), it is not allowed
 * (`forbidden`), or the moment has passed (`late`). The texts stand in i18n, one a code and language.
 */
export const refusalFamilies = {
  customerNameInvalid: 'mend',
  emailInvalid: 'mend',
  emailAtOwnDomain: 'mend',
  subjectInvalid: 'mend',
  bodyInvalid: 'mend',
  linkMissing: 'mend',
  agreementNotTicked: 'mend',
  privilegesNotChosen: 'mend',
  cardDataInvalid: 'mend',
  textFixed: 'mend',
  providerNotChosen: 'mend',
  providerUnknown: 'mend',
  resellerNotNamed: 'mend',
  partnerIdInvalid: 'mend',
  partnershipNotTicked: 'mend',
  partnershipNotFound: 'mend',
  customerNotFound: 'mend',
  invitationNotFound: 'mend',
  acknowledgementIncomplete: 'mend',
  subscriptionsActive: 'mend',
  noProvider: 'forbidden',
  onlyProviders: 'forbidden',
  onlyResellers: 'forbidden',
  privilegesCannotBeLeftOut: 'forbidden',
  personUnknown: 'forbidden',
  roleMissing: 'forbidden',
  notYours: 'forbidden',
  notFound: 'forbidden',
  notDraft: 'late',
  notOpen: 'late',
  decisionUnderway: 'late',
  partnershipEnded: 'late',
  acknowledgementOutdated: 'late',
  languageChanged: 'late',
  stateChanged: 'late',
  alreadyEnded: 'late',
  ...orderRefusalFamilies,
} as const;

export type RefusalCode = keyof typeof refusalFamilies;

/** The codes of what is not allowed: the ones that the audit record tells of. */
export type ForbiddenCode = {
  [C in RefusalCode]: (typeof refusalFamilies)[C] extends 'forbidden' ? C : never;
}[RefusalCode];

/** Something a person asked for that is refused, and nothing of which was done. `facts` fill the text's gaps. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(`Refused: ${code}`);
  }

  get family(): 'mend' | 'forbidden' | 'late' {
    return refusalFamilies[this.code];
  }
}

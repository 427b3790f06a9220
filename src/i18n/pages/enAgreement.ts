import { longMoment } from './formats';

/** What the page of the Microsoft Customer Agreement says, in English. */
export const enAgreement = {
  title: 'Microsoft Customer Agreement',
  signedText: 'Your organization has signed the agreement. This page is the record of it.',
  organization: 'Organization',
  tenant: 'Tenant ID',
  signedBy: 'Signed by',
  signedElsewhere: 'Signed before your organization came to Liaison; by whom is not on record here.',
  signedAt: 'Signed on',
  version: 'Version of the statement',
  statement: 'What was stated',
  read: 'Read the agreement (on microsoft.com)',
  print: 'To keep a copy, print this page.',
  unsignedText:
    'Your organization has not signed the agreement yet. It must, before a partner can buy for it or manage its subscriptions. It signs once.',
  needed: 'Read the agreement before you accept it.',
  errorTitle: 'The agreement is not signed yet',
  tickMissing: 'To sign, read the agreement and tick this box.',
  accept: 'Accept',
  whoCan: (names: string) => `A Global admin signs it. Who can: ${names}.`,
  nobodyKnown: 'A Global admin of your organization signs it; your IT department knows who that is.',
  signIn: {
    title: 'Sign in to see the agreement',
    text: 'Everybody in your organization can see whether it has signed the Microsoft Customer Agreement; a Global admin can sign it. Use your work account.',
  },
  notCustomer: 'Only a customer signs the Microsoft Customer Agreement here',
  on: (at: string) => longMoment(at, 'en'),
};
export type AgreementTexts = typeof enAgreement;

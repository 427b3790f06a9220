import type { AgreementTexts } from './enAgreement';
import { longMoment } from './formats';

/** What the page of the Microsoft Customer Agreement says, in French. */
export const frAgreement = {
  title: 'Contrat client Microsoft',
  signedText: 'Votre organisation a signé le contrat. Cette page en est la trace.',
  organization: 'Organisation',
  tenant: 'ID du client',
  signedBy: 'Signé par',
  signedElsewhere:
    'Signé avant l’arrivée de votre organisation dans Liaison\u202f; par qui n’est pas enregistré ici.',
  signedAt: 'Signé le',
  version: 'Version de la déclaration',
  statement: 'Ce qui a été déclaré',
  read: 'Lire le contrat (sur microsoft.com)',
  print: 'Pour en garder une copie, imprimez cette page.',
  unsignedText:
    'Votre organisation n’a pas encore signé le contrat. Elle doit le faire avant qu’un partenaire puisse acheter pour elle ou gérer ses abonnements. Elle le signe une seule fois.',
  needed: 'Lisez le contrat avant de l’accepter.',
  errorTitle: 'Le contrat n’est pas encore signé',
  tickMissing: 'Pour signer, lisez le contrat et cochez cette case.',
  accept: 'Accepter',
  whoCan: (names: string) => `Un administrateur général le signe. Qui le peut\u00a0: ${names}.`,
  nobodyKnown:
    'Un administrateur général de votre organisation le signe\u202f; votre service informatique sait de qui il s’agit.',
  signIn: {
    title: 'Connectez-vous pour voir le contrat',
    text: 'Chacun dans votre organisation peut voir si elle a signé le Contrat client Microsoft\u202f; un administrateur général peut le signer. Utilisez votre compte professionnel.',
  },
  notCustomer: 'Seul un client signe ici le Contrat client Microsoft',
  on: (at: string) => longMoment(at, 'fr'),
} satisfies AgreementTexts;

import type { Language } from '../domain/language';

const en = {
  title: 'Choose who signs in',
  text: 'This page stands in for Microsoft Entra ID while Liaison runs on your own machine. The people are those of the demo directory; nobody is asked for a password.',
  globalAdmin: 'Global admin',
  noRole: 'No admin role',
  partner: 'partner',
};

const fr = {
  title: 'Choisissez qui se connecte',
  text: 'Cette page remplace Microsoft Entra ID tant que Liaison fonctionne sur votre propre machine. Les personnes sont celles de l’annuaire de démonstration\u202f; aucun mot de passe n’est demandé.',
  globalAdmin: 'Administrateur général',
  noRole: 'Sans rôle d’administration',
  partner: 'partenaire',
} satisfies typeof en;

/** What the stand-in's sign-in page says. */
export const entraTexts: Readonly<Record<Language, typeof en>> = { en, fr };

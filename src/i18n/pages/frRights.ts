import type { enRights } from './enRights';

/** What accepting gives a partner, and what it does not, in French: the points that several requests share. */
export const frRights = {
  sells: (partner: string) => `à ${partner} de vous vendre des produits et services Microsoft`,
  managesOwnAzure: (partner: string) =>
    `à ${partner} de gérer les abonnements Azure qu’il met en place pour vous`,
  administers: (partner: string) =>
    `à ${partner} d’administrer vos services Microsoft avec les droits d’un administrateur\u00a0: créer des comptes d’utilisateur, attribuer des licences, réinitialiser des mots de passe`,
  orders: (provider: string) =>
    `à ${provider} de passer pour vous des commandes de produits et services Microsoft`,
  noAdmin: (partner: string) =>
    `à ${partner} d’administrer votre organisation\u00a0: il n’obtient aucun privilège d’administration`,
  noOtherSubscriptions: (partner: string) =>
    `à ${partner} de gérer d’autres abonnements que ceux d’Azure qu’il met lui-même en place`,
  noTakingOver: (partner: string) =>
    `à ${partner} de facturer ni de modifier les abonnements mis en place par un autre revendeur\u00a0: il ne peut ni en retirer des licences, ni y commander de modules complémentaires, ni les faire évoluer, ni en changer le partenaire officiel`,
} satisfies typeof enRights;

/** The points of a French list: a semicolon behind each, a full stop behind the last. */
export function pointsOf(...points: readonly string[]): string[] {
  return points.map((point, index) => `${point}${index < points.length - 1 ? '\u202f;' : '.'}`);
}

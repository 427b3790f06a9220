import type { StatementId } from '../../domain/acknowledgement';

/** The statements in French. Their version is `acknowledgementVersion`: change both together. */
export const fr: Readonly<Record<StatementId, string>> = {
  privilegesUnchanged: 'Les privilèges d’administration déléguée déjà accordés restent inchangés.',
  customersUnchanged: 'Les clients associés au partenaire ne sont pas supprimés pour autant.',
  goodFaith:
    'La décision de mettre fin à cette relation a été prise de bonne foi, à des fins commerciales légitimes et conformément à notre accord avec le client ou le partenaire. Nous défendrons Microsoft et la dégagerons de toute responsabilité en cas de réclamation d’un tiers affirmant le contraire.',
  noticeIsOurs:
    'Il nous appartient d’adresser au client ou au partenaire le préavis légal de résiliation lorsque notre accord l’exige. Cet outil n’envoie aucun préavis au client ni au partenaire.',
};

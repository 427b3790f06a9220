import type { CourtesyFacts } from '../courtesyDraft';
import type { en } from './en';

const notice =
  'Ce message vous est adressé à titre d’information uniquement. Il ne constitue pas un préavis légal de résiliation\u202f; si notre accord en exige un, vous le recevrez séparément.';

const written = (subject: string, news: string, meaning: string, { sender, from }: CourtesyFacts) => ({
  subject: `Pour information, sans valeur de préavis légal\u00a0: ${subject}`,
  paragraphs: ['Bonjour,', notice, news, meaning, `Cordialement,\n${sender}\n${from}`],
});

/** The courtesy messages after an ending, in French. */
export const fr = {
  relationship: (facts) =>
    written(
      `fin de notre relation de revendeur avec ${facts.to}`,
      `${facts.from} n’a plus de relation de revendeur avec ${facts.to} pour les produits et services Microsoft.`,
      'Les privilèges d’administration déléguée que vous nous avez éventuellement accordés restent inchangés tant que vous ne les retirez pas dans votre centre d’administration.',
      facts,
    ),
  partnership: (facts) =>
    written(
      `fin de notre partenariat avec ${facts.to}`,
      `Le partenariat entre ${facts.from} et ${facts.to} pour la vente indirecte de produits et services Microsoft a pris fin.`,
      'Les clients associés ne sont pas supprimés, et les privilèges d’administration déléguée qu’ils ont accordés restent inchangés.',
      facts,
    ),
  endCustomer: (facts) =>
    written(
      `un changement parmi les partenaires de ${facts.to}`,
      `${facts.from} et ${facts.otherPartner ?? 'un autre partenaire'}, qui vous accompagnaient ensemble pour les produits et services Microsoft, ont mis fin à leur partenariat.`,
      `Cela ne retire ${facts.to} de la clientèle d’aucun des deux, et les privilèges d’administration déléguée que vous avez accordés restent inchangés.`,
      facts,
    ),
} satisfies typeof en;

import { english, englishPlain } from './en';
import { formsOf } from './forms';
import { french, frenchPlain } from './fr';
import { organisationWords } from './organisations';
import { productWords } from './products';

/** What the lexicon knows of a word. */
export interface Entry {
  /** The head word of its forms: "supprimez" -> "supprimer". */
  lemma: string;
  concepts: readonly string[];
}

interface Phrase {
  words: readonly string[];
  concept: string;
}

const words = new Map<string, { lemma: string; concepts: string[] }>();
const phrases = new Map<string, Phrase[]>();
const plainEnglish = new Set<string>();
const plainFrench = new Set<string>();

function learn(form: string, lemma: string, concept: string | undefined): void {
  const known = words.get(form) ?? { lemma, concepts: [] };
  if (concept && !known.concepts.includes(concept)) known.concepts.push(concept);
  words.set(form, known);
}

function learnLexicon(lexicon: Readonly<Record<string, string>>, own: Set<string>): void {
  for (const [concept, entries] of Object.entries(lexicon)) {
    for (const entry of entries.split(' ')) {
      if (entry.includes('_')) {
        const parts = entry.split('_');
        const first = parts[0] ?? '';
        phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, concept }]);
        continue;
      }
      const forms = formsOf(entry);
      for (const form of forms) {
        learn(form, forms[0] ?? form, concept);
        own.add(form);
      }
    }
  }
}

learnLexicon(english, plainEnglish);
learnLexicon(french, plainFrench);
for (const word of englishPlain.split(' ')) {
  learn(word, word, undefined);
  plainEnglish.add(word);
}
for (const word of frenchPlain.split(' ')) {
  learn(word, word, undefined);
  plainFrench.add(word);
}
const productSet = new Set(productWords.split(' '));
const organisationSet = new Set(organisationWords.split(' '));

/** The entry of a normalised word, exactly as written. */
export const entryOf = (norm: string): Entry | undefined => words.get(norm);
/** Set phrases that begin with this word. */
export const phrasesFrom = (norm: string): readonly Phrase[] => phrases.get(norm) ?? [];
export const isProductWord = (norm: string): boolean => productSet.has(norm);
export const isOrganisationWord = (norm: string): boolean => organisationSet.has(norm);
export const isEnglish = (norm: string): boolean => plainEnglish.has(norm);
export const isFrench = (norm: string): boolean => plainFrench.has(norm);
/** Every word form the lexicon holds, for spelling. */
export const knownForms = (): IterableIterator<string> => words.keys();
/** Words that carry a meaning of the domain, the ones a misspelling is brought back to first. */
export const hasConcept = (norm: string): boolean => (words.get(norm)?.concepts.length ?? 0) > 0;

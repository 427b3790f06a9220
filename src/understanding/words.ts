import { entryOf, isOrganisationWord, isProductWord, phrasesFrom } from './lexicon/lexicon';
import { corrected } from './spelling';
import { tokenise, type Token } from './tokens';

/** A token with what the lexicon knows of it. */
export interface Word extends Token {
  /** The normalised form, spelling mended. */
  form: string;
  lemma: string;
  concepts: readonly string[];
  /** In the lexicon, perhaps after mending. */
  known: boolean;
  /** The spelling was mended: weaker than a word as written. */
  mended: boolean;
  product: boolean;
  organisation: boolean;
  /** In quotation marks. */
  quoted: boolean;
}

const none: readonly string[] = [];
/** Hyphens inside a word change nothing: "re-send" is "resend". */
const joined = (norm: string) => (norm.includes('-') ? norm.replace(/-/g, '') : norm);

function wordOf({ text, norm, kind, start, end }: Token): Word {
  const plain = kind !== 'word';
  const whole = plain || !norm.includes('-') || entryOf(norm) ? norm : joined(norm);
  const form = plain ? norm : corrected(whole);
  const entry = plain ? undefined : entryOf(form);
  return {
    text,
    norm,
    kind,
    start,
    end,
    form,
    lemma: entry?.lemma ?? form,
    concepts: entry?.concepts ?? none,
    known: entry !== undefined,
    mended: form !== whole,
    product: !plain && isProductWord(norm),
    organisation: !plain && isOrganisationWord(norm),
    quoted: false,
  };
}

/** Gives set phrases such as "no longer" or "mettre fin" their meaning, on their first word. */
function joinPhrases(words: Word[]): void {
  words.forEach((word, at) => {
    for (const phrase of phrasesFrom(word.form)) {
      if (phrase.words.every((part, i) => words[at + i]?.form.replace(/'$/, '') === part.replace(/'$/, ''))) {
        word.concepts = [...new Set([phrase.concept, ...word.concepts])];
        word.lemma = phrase.words.join('_');
      }
    }
  });
}

function markQuoted(words: Word[]): void {
  let opened = -1;
  words.forEach((word, at) => {
    if (word.kind !== 'quote') return;
    if (opened < 0) {
      opened = at;
      return;
    }
    for (let i = opened + 1; i < at; i += 1) {
      const inside = words[i];
      if (inside) inside.quoted = true;
    }
    opened = -1;
  });
}

/** The words of a text with their meanings. */
export function wordsOf(text: string): Word[] {
  const words = tokenise(text).map(wordOf);
  joinPhrases(words);
  markQuoted(words);
  return words;
}

/** Whether a word carries a meaning. */
export const means = (word: Word | undefined, ...concepts: string[]): boolean =>
  word !== undefined && word.concepts.some((concept) => concepts.includes(concept));

import { pick } from './random';

/** A phrase to fill in: where it comes from and its pattern. */
export interface Phrase {
  intent: string;
  pattern: string;
  line: number;
}

export interface PhraseBook {
  macros: ReadonlyMap<string, readonly string[]>;
  phrases: readonly Phrase[];
}

/** Reads a file of phrases: `= name` begins the choices of a macro, `## intent` the phrases of an intent. */
export function readPhrases(source: string): PhraseBook {
  const macros = new Map<string, string[]>();
  const phrases: Phrase[] = [];
  let into: (pattern: string, line: number) => void = () => undefined;
  source.split('\n').forEach((pattern, line) => {
    if (pattern.startsWith('= ')) {
      const choices: string[] = [];
      macros.set(pattern.slice(2).trim(), choices);
      into = (choice) => choices.push(choice);
    } else if (pattern.startsWith('## ')) {
      const intent = pattern.slice(3).trim();
      into = (text, at) => phrases.push({ intent, pattern: text, line: at });
    } else if (pattern.trim()) {
      into(pattern, line);
    }
  });
  return { macros, phrases };
}

const innermost = /\[([^[\]{}]*)\]|\{([^[\]{}]*)\}/;

/** One sentence of a pattern: a choice made in every bracket, macros put in. */
export function expand(pattern: string, book: PhraseBook, random: () => number): string {
  let text = pattern;
  for (let round = 0; round < 200; round += 1) {
    const found = innermost.exec(text);
    if (!found) break;
    const inside = found[1] ?? found[2] ?? '';
    const macro = found[2] === undefined ? undefined : book.macros.get(found[2]);
    const chosen = pick(random, macro ?? inside.split('|'));
    text = text.slice(0, found.index) + chosen + text.slice(found.index + found[0].length);
  }
  return text;
}

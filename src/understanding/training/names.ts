import { organisationWords } from '../lexicon/organisations';
import { pick } from './random';

/** An organisation's name, with the French article it takes, if any. */
export interface Name {
  name: string;
  article: '' | 'm' | 'f' | 'l' | 'p';
}

export interface NameBook {
  en: readonly Name[];
  fr: readonly Name[];
  provider: readonly string[];
  offer: readonly string[];
  /** Single words of names, for made-up ones. */
  parts: readonly string[];
}

/** Reads the file of names: `= section`, then one name a line. */
export function readNames(source: string): NameBook {
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of source.split('\n')) {
    if (line.startsWith('= ')) {
      current = [];
      sections.set(line.slice(2).trim(), current);
    } else if (line.trim() && !line.startsWith('#')) current.push(line.trim());
  }
  const articled = (line: string): Name => {
    const found = /^([mflp]) (.+)$/.exec(line);
    return found
      ? { name: found[2] ?? line, article: (found[1] ?? '') as Name['article'] }
      : { name: line, article: '' };
  };
  const en = (sections.get('en') ?? []).map(articled);
  const fr = (sections.get('fr') ?? []).map(articled);
  const parts = [...en, ...fr].flatMap(({ name }) => name.split(' ')).filter((part) => /^\p{Lu}\p{Ll}{3,}$/u.test(part));
  return { en, fr, provider: sections.get('provider') ?? [], offer: sections.get('offer') ?? [], parts };
}

const kinds = organisationWords.split(' ').filter((word) => /^[a-z]{3,}$/.test(word));
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const frames = ['P', 'P K', 'P K', 'P P', 'P & P', 'P and P', 'P P K', 'P-P', 'P K K', "P's K", 'X K', 'K P', 'K de P', 'K P K'];

/** A name of the book or a made-up one. */
export function someName(book: NameBook, language: 'en' | 'fr', random: () => number): Name {
  if (random() < 0.65) return pick(random, random() < 0.88 ? book[language] : book[language === 'en' ? 'fr' : 'en']);
  const name = pick(random, frames)
    .replace(/P/g, () => pick(random, book.parts))
    .replace(/K/g, () => capital(pick(random, kinds)))
    .replace(/X/g, () => pick(random, book.parts).slice(0, 3).toUpperCase());
  return { name, article: '' };
}

import { editDistance } from './spelling';
import { foldName } from './text';

/** Names found among many for one that was typed. */
export type NameMatch<T> =
  | { readonly kind: 'exact' | 'beginning' | 'close'; readonly matches: readonly T[] }
  | { readonly kind: 'none' };

const opening = /^(?:the|le|la|les|l) (?=\S)/;

/** A name as names are compared: without case, accents and punctuation. */
export function nameKey(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// What companies add to their name and people leave out when they speak of them.
const legalForm =
  /^(?:s\.?a\.?s?\.?u?|s\.?a\.?r\.?l\.?|e\.?u\.?r\.?l\.?|s\.?c\.?i\.?|inc|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|bv|nv|srl|spa|the|le|la|les|groupe|group)$/;

/** The words of a name that tell it from others: legal forms and articles aside, unless it has nothing else. */
export function significantWords(name: string): readonly string[] {
  const words = foldName(name)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '');
  const significant = words.filter((word) => !legalForm.test(word));
  return significant.length > 0 ? significant : words;
}

/**
 * What stays the same in the beginning of a name when vowels are mistaken, letters swapped or doubled: the consonants
 * of its first words, each once, in the order of the alphabet. `Woodgrove`, `Woodgorve` and `Wodgrov` sound alike.
 * @param words how many words count; an article does not
 */
export function soundOf(name: string, words: number): string {
  const start = nameKey(name).replace(opening, '').split(' ').slice(0, words).join('');
  const consonants = start.replace(/[aeiouy]/g, '');
  return [...new Set(consonants === '' ? start : consonants)].sort().join('').slice(0, 60);
}

/** How many slips a name of this length may have and still be taken for another. */
const tolerance = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Finds a typed name: the same one, accents and case aside; else those that begin with it; else those spelt nearly
 * so, the nearest first.
 */
export function matchName<T>(typed: string, all: readonly T[], nameOf: (one: T) => string): NameMatch<T> {
  const key = nameKey(typed);
  if (key === '') return { kind: 'none' };
  const keyed = all.map((one) => ({ one, its: nameKey(nameOf(one)) }));
  const matching = (fits: (its: string) => boolean) =>
    keyed.filter(({ its }) => fits(its)).map(({ one }) => one);
  const exact = matching((its) => its === key);
  if (exact.length > 0) return { kind: 'exact', matches: exact };
  const beginning = matching((its) => its.startsWith(key) || its.replace(opening, '').startsWith(key));
  if (beginning.length > 0) return { kind: 'beginning', matches: beginning };
  const close = keyed
    .map(({ one, its }) => ({ one, slips: slipsBetween(key, its) }))
    .filter(({ slips }) => slips <= tolerance(key.length))
    .sort((a, b) => a.slips - b.slips)
    .map(({ one }) => one);
  return close.length > 0 ? { kind: 'close', matches: close } : { kind: 'none' };
}

/** Slips between a typed name and a name, or as many words of its beginning as were typed. */
function slipsBetween(typed: string, name: string): number {
  const most = tolerance(typed.length);
  const count = typed.split(' ').length;
  const start = name.replace(opening, '').split(' ').slice(0, count).join(' ');
  return Math.min(editDistance(typed, name, most), editDistance(typed, start, most));
}

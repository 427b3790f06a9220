import { editDistance } from '../domain/spelling';
import { entryOf, hasConcept, isOrganisationWord, isProductWord, knownForms } from './lexicon/lexicon';

const shortest = 4;
const remembered = 4000;

/** How many edits a word of this length may be away. */
const tolerance = (length: number) => (length >= 9 ? 2 : 1);

function deletions(word: string, depth: number): Set<string> {
  const found = new Set([word]);
  let last = [word];
  for (let level = 0; level < depth; level += 1) {
    const next: string[] = [];
    for (const piece of last) {
      for (let i = 0; i < piece.length; i += 1) {
        const shorter = piece.slice(0, i) + piece.slice(i + 1);
        if (!found.has(shorter)) {
          found.add(shorter);
          next.push(shorter);
        }
      }
    }
    last = next;
  }
  return found;
}

const index = new Map<string, string[]>();
for (const form of knownForms()) {
  if (form.length < 5 || !hasConcept(form)) continue;
  for (const piece of deletions(form, tolerance(form.length))) {
    const list = index.get(piece);
    if (list) list.push(form);
    else index.set(piece, [form]);
  }
}

const cache = new Map<string, string>();

function nearest(word: string): string {
  const most = tolerance(word.length);
  let best = word;
  let distance = most + 1;
  for (const piece of deletions(word, most)) {
    for (const candidate of index.get(piece) ?? []) {
      const edits = editDistance(word, candidate, most);
      if (edits < distance || (edits === distance && candidate.length > best.length)) {
        best = candidate;
        distance = edits;
      }
    }
  }
  return distance <= most ? best : word;
}

/** The known word a misspelt one stands for, or the word itself. */
export function corrected(word: string): string {
  if (word.length < shortest || word.length > 20 || entryOf(word)) return word;
  if (isProductWord(word) || isOrganisationWord(word) || /\d/.test(word)) return word;
  const seen = cache.get(word);
  if (seen !== undefined) return seen;
  const result = nearest(word);
  if (cache.size >= remembered) cache.clear();
  cache.set(word, result);
  return result;
}

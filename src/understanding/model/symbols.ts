import { isNumberWord } from '../numbers';
import type { Word } from '../words';

/** What a word is to the model: its meaning, or its kind when the lexicon does not know it. Never the unknown word itself. */
export function classOf(word: Word): string {
  if (word.kind === 'email') return '<E>';
  if (word.kind === 'domain') return '<D>';
  if (word.kind === 'number') return /^\d{6,9}$/.test(word.text) ? '<I>' : '<#>';
  if (word.kind === 'quote') return '"';
  if (word.kind === 'mark') return word.text.startsWith('w/') ? word.norm : (markClass[word.text] ?? 'mark');
  if (word.concepts.length > 0) return joined(word.concepts);
  if (word.product) return 'PROD';
  if (word.known) return word.lemma;
  if (isNumberWord(word.norm)) return 'NUMBER';
  return word.organisation ? 'ORG' : 'UNK';
}

const markClass: Readonly<Record<string, string>> = {
  ',': ',',
  '.': '.',
  ':': ':',
  ';': ';',
  '?': '?',
  '!': '!',
  '-': '-',
  '–': '-',
  '—': '-',
  '(': '(',
  ')': ')',
  '->': '->',
  '=>': '->',
  '→': '->',
  '>': '->',
  '=': '=',
  '&': '&',
  '+': '+',
  "'": "'",
  '/': '/',
  '…': '.',
};

const joinedConcepts = new WeakMap<readonly string[], string>();

/** All the meanings of a word as one; remembered, because the lexicon's words come again and again. */
function joined(concepts: readonly string[]): string {
  let text = joinedConcepts.get(concepts);
  if (text === undefined) {
    text = concepts.join('+');
    joinedConcepts.set(concepts, text);
  }
  return text;
}

/** The word itself when the lexicon knows it, its kind otherwise. */
export function formOf(word: Word): string {
  if (word.kind !== 'word') return classOf(word);
  if (word.known) return word.lemma === word.form ? word.form : `${word.lemma}~${word.form.slice(-2)}`;
  return word.product ? 'PROD' : word.organisation ? 'ORG' : isNumberWord(word.norm) ? 'NUMBER' : 'UNK';
}

/** How a word is written: capital, capitals, digits, small. */
export function shapeOf(word: Word): string {
  if (word.kind !== 'word') return word.kind === 'mark' ? 'm' : word.kind;
  const mixed = /\d/.test(word.text) ? '9' : '';
  if (/^\p{Lu}[\p{Lu}\d&'’.-]+$/u.test(word.text)) return `XX${mixed}`;
  if (/^\p{Lu}/u.test(word.text)) return `Xx${mixed}`;
  return `x${mixed}`;
}

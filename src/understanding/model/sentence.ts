import type { Word } from '../words';
import type { Span } from './spans';
import { combine, hashOf } from './hash';
import { classOf, formOf } from './symbols';

interface Piece {
  form: string;
  cls: string;
}

const polite = new Set(['POLITE', 'GREETING', ',', '.', '!', "'s", '"']);
const light = /^(?:the|a|an|le|la|les|l'|un|une|des|du|de|d'|POLITE|GREETING)$/;

/** The sentence with every span replaced by what it is. */
function pieces(words: readonly Word[], spans: readonly Span[]): Piece[] {
  const starts = new Map(spans.map((span) => [span.first, span]));
  const found: Piece[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const span = starts.get(at);
    const word = words[at];
    if (span) {
      const mark = span.kind === 'name' ? '<N>' : span.kind === 'offer' ? '<O>' : '<Q>';
      found.push({ form: mark, cls: mark });
      at = span.last;
    } else if (word && word.kind !== 'quote') {
      found.push({ form: formOf(word), cls: classOf(word) });
    }
  }
  return found;
}

/** Takes one feature: its kind and its pieces. */
type Take = (kind: string, a?: string, b?: string, c?: string) => void;

/** Says what the intent is judged by: words, meanings, their pairs and their order, names and offers taken out. */
function eachFeature(words: readonly Word[], spans: readonly Span[], take: Take): void {
  const all = pieces(words, spans);
  const content = all.filter((piece) => !light.test(piece.cls) && !polite.has(piece.cls));
  take('bias');
  all.forEach((piece, at) => {
    take('f', piece.form);
    take('c', piece.cls);
    take('ff', piece.form, all[at + 1]?.form ?? '$');
    if (at === 0) take('^', piece.form);
  });
  content.forEach((piece, at) => {
    const next = content[at + 1];
    take('cc', piece.cls, next?.cls ?? '$');
    if (next) take('ccc', piece.cls, next.cls, content[at + 2]?.cls ?? '$');
    if (at === 0) take('^c', piece.cls);
    for (let i = at + 2; i < Math.min(content.length, at + 8); i += 1) take('sk', piece.cls, content[i]?.cls);
  });
  const concepts = [...new Set(content.filter((p) => meaning.test(p.cls)).map((p) => p.cls))].sort();
  for (let i = 0; i < concepts.length; i += 1) {
    for (let j = i + 1; j < Math.min(concepts.length, i + 10); j += 1) take('p', concepts[i], concepts[j]);
  }
  if (concepts.length <= 4) take('set', concepts.join(' '));
  take('names', String(Math.min(spans.filter((span) => span.kind === 'name').length, 3)));
  take('length', String(Math.min(content.length, 4)));
  take('unknown', String(Math.min(content.filter((piece) => piece.cls === 'UNK').length, 3)));
}

const meaning = /^[A-Z+]+$|^</;
const kindNumbers = new Map(
  ['bias', 'f', 'c', 'ff', '^', 'cc', 'ccc', '^c', 'sk', 'p', 'set', 'names', 'length', 'unknown'].map(
    (kind, at) => [kind, at + 1],
  ),
);
const numberOf: (...feature: Parameters<Take>) => number = (kind, a, b, c) =>
  combine(
    kindNumbers.get(kind) ?? 0,
    a === undefined ? 0 : hashOf(a),
    b === undefined ? 0 : hashOf(b),
    c === undefined ? 0 : hashOf(c),
  );

/** What the intent of a sentence is judged by, as numbers, each once. */
export function sentenceFeatures(words: readonly Word[], spans: readonly Span[]): number[] {
  const features = new Set<number>();
  eachFeature(words, spans, (...feature) => features.add(numberOf(...feature)));
  return [...features];
}

/** The same as pieces of text, by their numbers, for explanations. */
export function namedFeatures(words: readonly Word[], spans: readonly Span[]): Map<number, string[]> {
  const features = new Map<number, string[]>();
  eachFeature(words, spans, (kind, ...rest) => {
    features.set(numberOf(kind, ...rest), [kind, ...rest.filter((piece) => piece !== undefined)]);
  });
  return features;
}

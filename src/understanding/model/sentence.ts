import type { Word } from '../words';
import type { Span } from './spans';
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

/** What the intent is judged by: words, meanings, their pairs and their order, names and offers taken out. */
export function sentenceFeatures(words: readonly Word[], spans: readonly Span[]): string[] {
  const all = pieces(words, spans);
  const features = new Set<string>(['bias']);
  const content = all.filter((piece) => !light.test(piece.cls) && !polite.has(piece.cls));
  all.forEach((piece, at) => {
    features.add(`f ${piece.form}`);
    features.add(`c ${piece.cls}`);
    const next = all[at + 1];
    features.add(`ff ${piece.form} ${next?.form ?? '$'}`);
    if (at === 0) features.add(`^ ${piece.form}`);
  });
  content.forEach((piece, at) => {
    const next = content[at + 1];
    const later = content[at + 2];
    features.add(`cc ${piece.cls} ${next?.cls ?? '$'}`);
    if (next) features.add(`ccc ${piece.cls} ${next.cls} ${later?.cls ?? '$'}`);
    if (at === 0) features.add(`^c ${piece.cls}`);
    for (let i = at + 2; i < Math.min(content.length, at + 8); i += 1) {
      features.add(`sk ${piece.cls} ${content[i]?.cls ?? ''}`);
    }
  });
  const concepts = [...new Set(content.filter((p) => /^[A-Z+]+$|^</.test(p.cls)).map((p) => p.cls))].sort();
  for (let i = 0; i < concepts.length; i += 1) {
    for (let j = i + 1; j < Math.min(concepts.length, i + 10); j += 1) {
      features.add(`p ${concepts[i] ?? ''} ${concepts[j] ?? ''}`);
    }
  }
  if (concepts.length <= 4) features.add(`set ${concepts.join(' ')}`);
  const names = spans.filter((span) => span.kind === 'name').length;
  features.add(`names ${Math.min(names, 3)}`);
  features.add(`length ${Math.min(content.length, 4)}`);
  const unknown = content.filter((piece) => piece.cls === 'UNK').length;
  features.add(`unknown ${Math.min(3, unknown)}`);
  return [...features];
}

import type { Word } from '../words';
import { tags } from './tags';

/** Some neighbouring words that are one name, one offer or one quantity. */
export interface Span {
  kind: 'name' | 'offer' | 'quantity';
  /** First and last word. */
  first: number;
  last: number;
}

const kinds: Readonly<Record<string, Span['kind']>> = { BN: 'name', BF: 'offer', Q: 'quantity' };

/** The spans a sequence of tags marks. */
export function spansOf(path: readonly number[]): Span[] {
  const spans: Span[] = [];
  path.forEach((tag, at) => {
    const name = tags[tag] ?? 'O';
    const last = spans.at(-1);
    const inside = name === 'IN' || name === 'IF' || (name === 'Q' && last?.kind === 'quantity');
    if (inside && last?.last === at - 1) {
      last.last = at;
      return;
    }
    const kind = kinds[name];
    if (kind) spans.push({ kind, first: at, last: at });
  });
  return spans;
}

/** The text of a span, as typed. */
export function textOf(text: string, words: readonly Word[], span: Span): string {
  return text.slice(words[span.first]?.start, words[span.last]?.end);
}

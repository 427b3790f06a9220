import type { Word } from '../words';
import { classOf, formOf, shapeOf } from './symbols';

/** What each word of a sentence is part of: nothing, a name (begin, inside), an offer (begin, inside), a quantity. */
export const tags = ['O', 'BN', 'IN', 'BF', 'IF', 'Q'] as const;
export type Tag = (typeof tags)[number];

interface Seen {
  cls: string;
  form: string;
  shape: string;
}

const edge: Seen = { cls: '^', form: '^', shape: '^' };

/** For each word, what the tagger looks at: the word, its neighbours and how they are written. */
export function tagFeatures(words: readonly Word[]): string[][] {
  const seen = words.map((word): Seen => ({ cls: classOf(word), form: formOf(word), shape: shapeOf(word) }));
  const lower = !words.some((word, at) => at > 0 && word.kind === 'word' && /^\p{Lu}/u.test(word.text));
  const casing = lower ? 'l' : 'c';
  return words.map((word, at) => {
    const here = seen[at] ?? edge;
    const before = seen[at - 1] ?? edge;
    const earlier = seen[at - 2] ?? edge;
    const after = seen[at + 1] ?? edge;
    const later = seen[at + 2] ?? edge;
    const first = at === 0 ? '1' : '';
    const shape = `${here.shape}${casing}${first}`;
    const mark = `${word.quoted ? 'q' : ''}${word.mended ? 'm' : ''}`;
    const features = [
      `a${here.form}`,
      `b${here.form}|${shape}`,
      `c${here.cls}|${shape}`,
      `d${shape}|${mark}`,
      `e${before.form}`,
      `f${after.form}`,
      `g${before.cls}|${here.cls}`,
      `h${here.cls}|${after.cls}`,
      `i${before.cls}|${here.cls}|${after.cls}`,
      `j${earlier.form}|${before.form}`,
      `k${after.form}|${later.form}`,
      `l${earlier.cls}|${before.cls}|${here.cls}`,
      `m${here.cls}|${after.cls}|${later.cls}`,
      `n${before.shape}|${shape}|${after.shape}`,
      `o${before.form}|${shape}`,
      `p${after.form}|${shape}`,
      `q${earlier.cls}`,
      `r${later.cls}`,
      `s${(seen[at - 3] ?? edge).cls}|${earlier.cls}|${before.cls}`,
      `t${before.form}|${here.form}`,
      `u${here.form}|${after.form}`,
      `v${before.cls}|${shape}|${after.cls}`,
      `y${after.cls}|${later.cls}|${(seen[at + 3] ?? edge).cls}`,
    ];
    if (mark) features.push(`z${mark}${here.cls}`, `w${mark}${shape}`);
    return features;
  });
}

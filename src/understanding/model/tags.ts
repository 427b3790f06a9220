import type { Word } from '../words';
import { combine, hashOf } from './hash';
import { classOf, formOf, shapeOf } from './symbols';

/** What each word of a sentence is part of: nothing, a name (begin, inside), an offer (begin, inside), a quantity. */
export const tags = ['O', 'BN', 'IN', 'BF', 'IF', 'Q'] as const;
export type Tag = (typeof tags)[number];

interface Seen {
  cls: number;
  form: number;
  shape: number;
}

const start = hashOf('^');
const edge: Seen = { cls: start, form: start, shape: start };
const count = 23;
const whenMarked = 2;

/** For each word, what the tagger looks at: the word, its neighbours and how they are written, as numbers. */
export function tagFeatures(words: readonly Word[]): Int32Array[] {
  const shapes = words.map(shapeOf);
  const seen = words.map((word, at): Seen => ({
    cls: hashOf(classOf(word)),
    form: hashOf(formOf(word)),
    shape: hashOf(shapes[at] ?? ''),
  }));
  const lower = !words.some((word, at) => at > 0 && word.kind === 'word' && shapes[at]?.startsWith('X'));
  const casing = lower ? 'l' : 'c';
  return words.map((word, at) => {
    const here = seen[at] ?? edge;
    const before = seen[at - 1] ?? edge;
    const earlier = seen[at - 2] ?? edge;
    const after = seen[at + 1] ?? edge;
    const later = seen[at + 2] ?? edge;
    const shape = hashOf(`${shapes[at] ?? ''}${casing}${at === 0 ? '1' : ''}`);
    const mark = word.quoted ? (word.mended ? 3 : 2) : word.mended ? 1 : 0;
    const features = new Int32Array(mark > 0 ? count + whenMarked : count);
    features[0] = combine(1, here.form);
    features[1] = combine(2, here.form, shape);
    features[2] = combine(3, here.cls, shape);
    features[3] = combine(4, shape, mark);
    features[4] = combine(5, before.form);
    features[5] = combine(6, after.form);
    features[6] = combine(7, before.cls, here.cls);
    features[7] = combine(8, here.cls, after.cls);
    features[8] = combine(9, before.cls, here.cls, after.cls);
    features[9] = combine(10, earlier.form, before.form);
    features[10] = combine(11, after.form, later.form);
    features[11] = combine(12, earlier.cls, before.cls, here.cls);
    features[12] = combine(13, here.cls, after.cls, later.cls);
    features[13] = combine(14, before.shape, shape, after.shape);
    features[14] = combine(15, before.form, shape);
    features[15] = combine(16, after.form, shape);
    features[16] = combine(17, earlier.cls);
    features[17] = combine(18, later.cls);
    features[18] = combine(19, (seen[at - 3] ?? edge).cls, earlier.cls, before.cls);
    features[19] = combine(20, before.form, here.form);
    features[20] = combine(21, here.form, after.form);
    features[21] = combine(22, before.cls, shape, after.cls);
    features[22] = combine(23, after.cls, later.cls, (seen[at + 3] ?? edge).cls);
    if (mark > 0) {
      features[23] = combine(24, mark, here.cls);
      features[24] = combine(25, mark, shape);
    }
    return features;
  });
}

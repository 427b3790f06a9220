import { tags } from './tags';

/** Whether one tag may follow another: the inside of a name or an offer only after its beginning. */
function allowed(from: number, to: number): boolean {
  if (tags[to] === 'IN') return tags[from] === 'BN' || tags[from] === 'IN';
  if (tags[to] === 'IF') return tags[from] === 'BF' || tags[from] === 'IF';
  return true;
}

const count = tags.length;
const forbidden = -1e9;

/**
 * The best sequence of tags, given each word's score for each tag and the scores of going from one tag to another
 * (`from * tags + to`; the row after the last is the start).
 */
export function bestTags(emissions: readonly ArrayLike<number>[], transitions: Float32Array): number[] {
  const back: number[][] = [];
  let scores: number[] = [];
  emissions.forEach((emission, at) => {
    const next: number[] = [];
    const from: number[] = [];
    for (let to = 0; to < count; to += 1) {
      let best = forbidden * 2;
      let origin = 0;
      if (at === 0) {
        best = tags[to] === 'IN' || tags[to] === 'IF' ? forbidden : (transitions[count * count + to] ?? 0);
      } else {
        for (let i = 0; i < count; i += 1) {
          const step = allowed(i, to) ? (transitions[i * count + to] ?? 0) : forbidden;
          const score = (scores[i] ?? 0) + step;
          if (score > best) {
            best = score;
            origin = i;
          }
        }
      }
      next.push(best + (emission[to] ?? 0));
      from.push(origin);
    }
    scores = next;
    back.push(from);
  });
  if (back.length === 0) return [];
  let last = scores.indexOf(Math.max(...scores));
  const path = [last];
  for (let at = back.length - 1; at > 0; at -= 1) {
    last = back[at]?.[last] ?? 0;
    path.push(last);
  }
  return path.reverse();
}

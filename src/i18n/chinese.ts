/** The end or the beginning of a text that is written in Chinese characters. */
const endsInChinese = /\p{Script=Han}$/u;
const beginsInChinese = /^\p{Script=Han}/u;
/** Letters, digits and what may close or open a name: all but spaces and the wide punctuation of Chinese. */
const endsOtherwise = /[^\p{Script=Han}\s\u3000-\u303f\uff00-\uffef“”]$/u;
const beginsOtherwise = /^[^\p{Script=Han}\s\u3000-\u303f\uff00-\uffef“”]/u;

/**
 * Chinese text with names, numbers and dates in it. A space stands between Chinese characters and Latin letters or
 * digits, and none between Chinese and Chinese: which of the two a name is written in is known only when it is there.
 */
export function chinese(pieces: TemplateStringsArray, ...names: readonly string[]): string {
  return pieces.reduce((before, piece, index) => joined(joined(before, names[index - 1] ?? ''), piece));
}

function joined(before: string, after: string): string {
  const apart =
    (endsInChinese.test(before) && beginsOtherwise.test(after)) ||
    (endsOtherwise.test(before) && beginsInChinese.test(after));
  return `${before}${apart ? ' ' : ''}${after}`;
}

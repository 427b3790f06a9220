/**
 * Text that somebody typed, as it is put on a card: one line, without control or direction marks, of bearable length.
 * Cards show it in text runs, which know no Markdown; the date functions of Adaptive Cards (`{{DATE(…)}}`) and the
 * marks of our own templates are broken up by a space of no width.
 * So are words too long for a narrow card, which would stick out of it.
 * @param maximum longest text in characters, such spaces aside; what is longer ends in an ellipsis
 */
export function shown(text: string, maximum = 200): string {
  const plain = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '');
  const short =
    plain.length <= maximum ? plain : `${Array.from(plain.slice(0, maximum)).slice(0, -1).join('')}…`;
  return short.replace(/\S{30}(?=\S)/gu, '$&\u200B').replace(/[{$](?=\{)/g, '$&\u200B');
}

/** A piece of an e-mail's text, as a card draws it on a line of its own. */
export interface ShownLine {
  /** A `link` stays exactly as it is, so that whoever copies it has one that works. */
  readonly kind: 'text' | 'link';
  readonly text: string;
  /** `default` before a paragraph, `none` before a further line of the same one. */
  readonly spacing: 'default' | 'none';
}

const maximumLines = 60;
const maximumCharacters = 3000;

/** The text of an e-mail with its line breaks and its link, and whether its end was left off for length. */
export function shownLines(
  body: string,
  link: string,
): { readonly lines: readonly ShownLine[]; readonly cut: boolean } {
  const lines: ShownLine[] = [];
  let room = maximumCharacters;
  for (const paragraph of body.split(/\n(?:[^\S\n]*\n)+/)) {
    for (const [index, piece] of piecesOf(paragraph, link).entries()) {
      if (lines.length === maximumLines || room <= 0) return { lines, cut: true };
      const spacing = index === 0 ? 'default' : 'none';
      const kind = piece === link ? 'link' : 'text';
      lines.push({ kind, spacing, text: kind === 'link' ? link : shown(piece, room) });
      room -= piece.length;
    }
  }
  return { lines, cut: room < 0 };
}

/** The lines of a paragraph, the link apart from what stands before and behind it. */
function piecesOf(paragraph: string, link: string): readonly string[] {
  return paragraph
    .split('\n')
    .flatMap((line) => line.split(link).flatMap((text, index) => (index === 0 ? [text] : [link, text])))
    .filter((piece) => piece.trim() !== '');
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Text that somebody typed, as it is put on a card: one line, without control or direction marks, of bearable length.
 * Cards show it in text runs, which know no Markdown; the date functions of Adaptive Cards (`{{DATE(…)}}`) and the
 * marks of our own templates are broken up by a space of no width.
 * @param maximum longest text in characters; what is longer ends in an ellipsis
 */
export function shown(text: string, maximum = 200): string {
  const plain = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/[{$](?=\{)/g, '$&\u200B');
  if (plain.length <= maximum) return plain;
  return `${Array.from(plain.slice(0, maximum)).slice(0, -1).join('')}…`;
}

/** A line of an e-mail, as a card draws it. */
export interface ShownLine {
  readonly text: string;
  /** `default` before a paragraph, `none` before a further line of the same one. */
  readonly spacing: 'default' | 'none';
}

const maximumLines = 60;
const maximumCharacters = 3000;

/** The text of an e-mail with its line breaks, and whether its end was left off for length. */
export function shownLines(body: string): { readonly lines: readonly ShownLine[]; readonly cut: boolean } {
  const lines: ShownLine[] = [];
  let characters = 0;
  let newParagraph = true;
  for (const line of body.split('\n')) {
    if (line.trim() === '') {
      newParagraph = true;
      continue;
    }
    const room = maximumCharacters - characters;
    if (lines.length === maximumLines || room <= 0) return { lines, cut: true };
    const text = shown(line, room);
    lines.push({ text, spacing: newParagraph ? 'default' : 'none' });
    newParagraph = false;
    characters += line.length;
    if (line.length > room) return { lines, cut: true };
  }
  return { lines, cut: false };
}

/**
 * The place of a document among those of its type: `sort`, then a separator, then the id that breaks ties.
 *
 * SQLite compares UTF-8 bytes, JavaScript and possibly others UTF-16 units; the two disagree from U+E000 on.
 * So each character that could be misplaced is written behind a mark that both place alike:
 *   U+0000–0002 -> U+0002 + three places up   (keeps them above the separator, U+0001)
 *   U+E000–FFFF -> U+E000 + itself
 *   beyond      -> U+E001 + itself
 * No encoded character begins like another, so a prefix stays a prefix and `<` means code point order anywhere.
 */
const SEPARATOR = '\u0001';
const AFTER_SEPARATOR = '\u0002';
const AFTER_EVERY_CHARACTER = '\uE002';

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const MISPLACED = /[\u0000-\u0002\uE000-\u{10FFFF}]/gu;

/** An open interval of places: `after < place < before`. */
export interface Range {
  readonly after: string;
  readonly before: string;
}

/** The place of a document: order documents by it, with `<` or byte by byte. */
export function placeOf(sort: string, id: string): string {
  return encode(sort) + SEPARATOR + encode(id);
}

/** The places of the documents whose `sort` starts with `prefix`; of all documents for ''. */
export function placesWithPrefix(prefix: string): Range {
  const start = encode(prefix);
  return { after: start, before: start + AFTER_EVERY_CHARACTER };
}

/** The places of the documents whose `sort` is at most `upTo` and, where it is given, greater than `after`. */
export function placesUpTo(upTo: string, after?: string): Range {
  return {
    after: after === undefined ? '' : encode(after) + AFTER_SEPARATOR,
    before: encode(upTo) + AFTER_SEPARATOR,
  };
}

function encode(text: string): string {
  return text.replace(MISPLACED, (character) => {
    if (character <= '\u0002') return '\u0002' + String.fromCharCode(character.charCodeAt(0) + 3);
    return (character.length === 1 ? '\uE000' : '\uE001') + character;
  });
}

/** The place of a document among all documents, which are grouped by the given texts first. */
export function placeWithin(groups: readonly string[], place: string): string {
  return [...groups.map(encode), place].join(SEPARATOR);
}

/** The range within one such group. */
export function rangeWithin(groups: readonly string[], { after, before }: Range): Range {
  return { after: placeWithin(groups, after), before: placeWithin(groups, before) };
}

const opening = /^[\s"«“„'’,:;(]+/u;
const closing = /[\s"»”,:;!?)]+$/u;

/** A name without what stands around it: quotation marks, spaces, punctuation. */
export function trimmedName(name: string): string {
  return name.replace(opening, '').replace(closing, '');
}

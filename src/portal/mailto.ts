import type { EmailDraft } from '../domain/emailDraft';

/** The longest mailto: address, in characters, that mail programs are known to take whole. */
export const safeMailtoLength = 2000;

/**
 * The address that opens a mail program with everything filled in (RFC 6068): every character that could end a field
 * or begin a header is percent-encoded in UTF-8, line breaks as %0D%0A.
 */
export function mailtoUrl(to: string | undefined, { subject, body }: EmailDraft): string {
  const lines = body.replace(/\r\n?|\n/g, '\r\n');
  // The @ may stand as it is, and some programs do not understand it otherwise.
  const address = encode(oneLine(to ?? '')).replaceAll('%40', '@');
  return `mailto:${address}?subject=${encode(oneLine(subject))}&body=${encode(lines)}`;
}

// What stands behind a line break would be a header of its own to a careless mail program.
const oneLine = (text: string) => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');

/** As encodeURIComponent, with what it leaves alone though RFC 6068 or a careless reader gives it a meaning. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export type TokenKind = 'word' | 'number' | 'email' | 'domain' | 'mark' | 'quote';

/** A piece of the text; `norm` is its lower-case form without accents, `start`/`end` are offsets in the text. */
export interface Token {
  text: string;
  norm: string;
  kind: TokenKind;
  start: number;
  end: number;
}

/** Longer texts are not requests: what follows is not read, which bounds the work. */
export const longestText = 600;

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy;
const domain =
  /(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}(?:onmicrosoft\.com|partner\.onmschina\.cn|com|net|org|fr|io|co|uk|eu|be|ch|ca|de|us|bzh|info|biz|shop|tech|cloud|app|dev|edu|gov|paris|re|lu|es|it|nl|pro|online|site|store|agency|law|care|health|ai|me|mg|ma|tn|sn|ci|nc|pf|mq|gp|gf|alsace|corsica|bio|vet|dental|farm|coop|group|ltd|tv|example|asso\.fr)(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}])/iuy;
const number = /(?!365[^\d])\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?![\p{L}\p{N}])|\d+(?![\p{L}\p{N}])/uy;
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|[-.](?=[\p{L}\p{N}])|['’](?=[\p{L}\p{N}])|&(?=[\p{L}\p{N}]))*/uy;
const arrow = /->|=>|-->|<-|w\/o?(?![\p{L}])/iuy;

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|presqu)['’]$/i;
const clitic =
  /^(.+?)-(?:t-)?(tu|vous|moi|nous|je|leur|lui|le|la|les|on|il|elle|ils|elles|ce|toi|y|en|là|ci)$/i;

/** Lower case, without accents, one kind of apostrophe. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase();
}

/** Cuts a text into tokens: elisions, clitics and possessives apart, addresses and numbers whole. */
export function tokenise(text: string): Token[] {
  const whole = text.slice(0, longestText).replace(/[‘ʼ`´]/g, "'");
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number) => {
    const piece = whole.slice(start, end);
    tokens.push({ text: piece, norm: normalise(piece), kind, start, end });
  };
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(whole)?.[0].length ?? 0;
  };
  let at = 0;
  while (at < whole.length) {
    const letter = whole[at] ?? '';
    if (/\s/.test(letter)) {
      at += 1;
      continue;
    }
    const special: [TokenKind, number][] = [
      ['email', match(email, at)],
      ['domain', match(domain, at)],
      ['number', match(number, at)],
      ['mark', match(arrow, at)],
    ];
    const found = special.find(([, length]) => length > 0);
    if (found) {
      push(found[0], at, at + found[1]);
      at += found[1];
      continue;
    }
    const length = match(word, at);
    if (length > 0) {
      pushWord(whole, at, at + length, push);
      at += length;
    } else {
      const point = String.fromCodePoint(whole.codePointAt(at) ?? 0);
      push(/["“”«»„]/.test(point) ? 'quote' : 'mark', at, at + point.length);
      at += point.length;
    }
  }
  return tokens;
}

function pushWord(
  whole: string,
  start: number,
  end: number,
  push: (kind: TokenKind, start: number, end: number) => void,
): void {
  const piece = whole.slice(start, end);
  const apostrophe = piece.search(/['’]/);
  if (apostrophe > 0 && elided.test(piece.slice(0, apostrophe + 1))) {
    push('word', start, start + apostrophe + 1);
    pushWord(whole, start + apostrophe + 1, end, push);
    return;
  }
  const owner = /['’]s$/i.exec(piece);
  if (owner) {
    pushWord(whole, start, end - 2, push);
    push('word', end - 2, end);
    return;
  }
  const tail = clitic.exec(piece);
  if (tail?.[1]) {
    push('word', start, start + tail[1].length);
    push('word', end - (tail[2]?.length ?? 0), end);
    return;
  }
  push('word', start, end);
}

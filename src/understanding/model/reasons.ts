const marks: Readonly<Record<string, string>> = {
  '<N>': '(a name)',
  '<O>': '(an offer)',
  '<Q>': '(a quantity)',
  '<E>': '(an address)',
  '<D>': '(a domain)',
  '<I>': '(a Partner ID)',
  '<#>': '(a number)',
  $: '(the end)',
  '^': '(the start)',
};
const plain = (piece: string) => marks[piece] ?? piece.replace(/~.*$/, '').replace(/\+/g, '/').toLowerCase();

const kinds: Readonly<Record<string, (pieces: string[]) => string>> = {
  f: ([a = '']) => `the word “${a}”`,
  c: ([a = '']) => `the meaning ${a}`,
  ff: ([a = '', b = '']) => `“${a} ${b}”`,
  '^': ([a = '']) => `it begins with “${a}”`,
  '^c': ([a = '']) => `it begins with ${a}`,
  cc: ([a = '', b = '']) => `${a}, then ${b}`,
  ccc: (pieces) => pieces.join(', then '),
  sk: ([a = '', b = '']) => `${a}, later ${b}`,
  p: ([a = '', b = '']) => `${a} together with ${b}`,
  set: (pieces) => `all that is said: ${pieces.join(' ').split(' ').map(plain).join(', ')}`,
  names: ([a = '']) => `names found: ${a}`,
  length: ([a = '']) => `words that count: ${a}`,
  unknown: ([a = '']) => `unknown words: ${a}`,
};

/** A feature of the model in words for people. */
export function inWords([kind = '', ...pieces]: readonly string[]): string {
  return kinds[kind]?.(pieces.map(plain)) ?? 'how often it is asked';
}

const known = new Map<string, number>();
const remembered = 20_000;

/** A 32-bit number for a piece of a feature (FNV-1a), remembered: the pieces are few. */
export function hashOf(text: string): number {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  if (known.size < remembered) known.set(text, hash);
  return hash;
}

/**
 * One 32-bit number for a feature: its kind and up to three pieces, in their order. Numbers instead of strings make a
 * reading several times quicker; two features fall together about once in a hundred thousand.
 */
export function combine(kind: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(kind + 0x9e3779b9, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) | 0;
}

import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The local mode's own key for links: made on first use and kept with the data, so that the links in a demo's e-mails
 * survive a restart. Production gets its key from the environment instead.
 */
export function localSecret(directory: string): Buffer {
  const file = join(directory, 'link-secret');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  try {
    // `wx`: two first starts at once must not overwrite one another's key.
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isThere(error)) throw error;
  }
  const secret = readFileSync(file);
  if (secret.length !== 32)
    throw new Error(`${file} does not hold a key of 32 bytes; remove it to have a new one made`);
  return secret;
}

const isThere = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';

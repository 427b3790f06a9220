import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const [nonceLength, tagLength] = [12, 16];

/** The key that a browser's secret is to what it seals. The hash of the secret, which the store has, is another value. */
const keyOf = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'liaison renewal', 32));

/** A text that opens only with the secret that a browser holds, so that the store alone gives nothing away. */
export function sealed(secret: string, text: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, keyOf(secret), nonce);
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), content]).toString('base64url');
}

/** The text that was sealed; null when it was sealed with another secret, or changed since. */
export function unsealed(secret: string, text: string): string | null {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(algorithm, keyOf(secret), bytes.subarray(0, nonceLength));
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  const content = bytes.subarray(nonceLength + tagLength);
  try {
    return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
  } catch {
    // That it does not open is all there is to know about it.
    return null;
  }
}

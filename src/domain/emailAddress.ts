import { z } from 'zod';
import { hasUnsafeCharacter } from './text';

// RFC 5321 §4.5.3.1: local part 64 octets, path 256 octets with its angle brackets, so 254 for the address.
const maximumAddress = 254;
const maximumLocalPart = 64;
const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const address = new RegExp(`^${atom}(?:\\.${atom})*@${label}(?:\\.${label})+$`);

/** One e-mail address, in lower case: RFC 5321 lengths, dot-atom form, no control character (RULES: Validation). */
export const emailAddressSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(maximumAddress)
  .refine((text) => !hasUnsafeCharacter(text) && address.test(text), 'is not one e-mail address')
  .refine((text) => text.indexOf('@') <= maximumLocalPart, 'has too long a local part');

/** Whether an address is at a domain or below it. */
export function isAtDomain(email: string, domain: string): boolean {
  const host = email.slice(email.lastIndexOf('@') + 1);
  return host === domain || host.endsWith(`.${domain}`);
}

import { z } from 'zod';

// Control characters, line breaks, and marks that turn or hide text have no place in a name, an address or a subject.
const unsafe = /[\p{Cc}\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Whether a one-line text carries a control character, a line break, or an invisible direction mark. */
export function hasUnsafeCharacter(text: string): boolean {
  return unsafe.test(text);
}

/** An organisation's name: 1 to 200 characters, with at least one letter or digit, on one line (RULES: Validation). */
export const organisationNameSchema = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1)
  .max(200)
  .refine((name) => /[\p{L}\p{N}]/u.test(name), 'has neither a letter nor a digit')
  .refine((name) => !hasUnsafeCharacter(name), 'has a control character');

/** A name folded for finding and sorting: without case and accents, spaces single. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A name as a list is ordered by: folded, and short enough for any store's keys in any script. */
export function sortName(name: string): string {
  return foldName(name).slice(0, 120).toWellFormed();
}

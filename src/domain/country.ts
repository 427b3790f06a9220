import { z } from 'zod';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** The codes that are assigned: asked of Intl once, since records are parsed all the time. */
const assigned: ReadonlySet<string> = new Set(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => regionNames.of(code) !== undefined),
);

/** A country or region: ISO 3166-1 alpha-2, upper case, one that is assigned (RULES: Validation). */
export const countrySchema = z
  .string()
  .refine((code) => assigned.has(code), 'is not an ISO 3166-1 country code');

/** The country's name in a language, e.g. `FR` -> `France`. */
export function countryName(country: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
}

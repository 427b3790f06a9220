import { z } from 'zod';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country or region: ISO 3166-1 alpha-2, upper case, one that is assigned (RULES: Validation). */
export const countrySchema = z
  .string()
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined,
    'is not an ISO 3166-1 country code',
  );

/** The country's name in a language, e.g. `FR` -> `France`. */
export function countryName(country: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
}

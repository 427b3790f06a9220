import { z } from 'zod';
import type { Cloud } from './cloud';
import { cloudSchema } from './cloud';
import { countrySchema } from './country';
import type { Language } from './language';
import { foldName, hasUnsafeCharacter } from './text';

/** The most licences that any subscription may have (RULES: Validation). */
export const mostLicences = 1_000_000;

const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((name) => !hasUnsafeCharacter(name), 'has a control character');
const licencesSchema = z.number().int().min(1).max(mostLicences);

/** How long each term and each billing interval is, in months. */
const months = { monthly: 1, annual: 12, triennial: 36 } as const;
const intervalSchema = z.enum(['monthly', 'annual', 'triennial']);

/** Something that a provider can order for a customer, as the operator's catalogue describes it. */
export const offerSchema = z
  .object({
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,59}$/, 'is not an id'),
    name: z.object({ en: nameSchema, fr: nameSchema }),
    term: intervalSchema,
    billing: intervalSchema,
    /** In which clouds, and there in which countries or regions. */
    availability: z.partialRecord(
      cloudSchema,
      z.union([z.literal('everywhere'), z.array(countrySchema).min(1)]),
    ),
    minimum: licencesSchema.default(1),
    maximum: licencesSchema.default(mostLicences),
  })
  .refine(({ minimum, maximum }) => minimum <= maximum, 'has a minimum above its maximum')
  .refine(({ term, billing }) => months[billing] <= months[term], 'is billed less often than its term ends')
  .refine(({ availability }) => Object.keys(availability).length > 0, 'is available nowhere');
export type Offer = z.infer<typeof offerSchema>;

/** What can be ordered. */
export const catalogueSchema = z.object({
  offers: z
    .array(offerSchema)
    .min(1)
    .max(5000)
    .refine(
      (offers) => new Set(offers.map(({ id }) => id)).size === offers.length,
      'has two offers of the same id',
    ),
});
export type OfferCatalogue = z.infer<typeof catalogueSchema>;

/** Whether an offer can be ordered in a country of a cloud. */
export function isAvailable({ availability }: Offer, cloud: Cloud, country: string): boolean {
  const where = availability[cloud];
  return where === 'everywhere' || (where?.includes(country) ?? false);
}

/**
 * Whether each word that was typed begins a word of its own in the offer's name, in either language, case and accents
 * aside.
 */
export function isMeant({ name }: Offer, typed: string): boolean {
  // The longest first: a shorter one finds its own word among those that are left.
  const words = [...wordsOf(typed)].sort((a, b) => b.length - a.length);
  return [name.en, name.fr].some((text) => {
    const left = [...wordsOf(text)];
    return words.every((word) => {
      const at = left.findIndex((one) => one.startsWith(word));
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    });
  });
}

/** The offer that was recorded, as the catalogue names it in the reader's language; else as it was recorded. */
export function offerName(
  { offers }: OfferCatalogue,
  recorded: { readonly offerId?: string | undefined; readonly offer: string },
  language: Language,
): string {
  return offers.find(({ id }) => id === recorded.offerId)?.name[language] ?? recorded.offer;
}

const wordsOf = (text: string) =>
  foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

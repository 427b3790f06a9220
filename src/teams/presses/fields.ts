import { z } from 'zod';
import { languageSchema } from '../../domain/language';

// Far above what is allowed, so that whoever comes near is told why by the rules themselves, yet never a burden.
export const line = z.string().max(1000);
export const text = z.string().max(5000);

/** The language the card is written in: its answer is in the same one. */
export const language = languageSchema.optional();

/** What stands in a field; nothing where it was left empty. */
export const filled = (typed: string | undefined): string | undefined => {
  const trimmed = typed?.trim();
  return trimmed === '' ? undefined : trimmed;
};

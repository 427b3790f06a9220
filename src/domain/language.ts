import { z } from 'zod';

/** The languages of the chat, the pages and the invitation e-mails. */
export const languages = ['en', 'fr'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** The language of a locale such as `fr-CA`; null when it is none of ours. */
export function languageOfLocale(locale: string | undefined): Language | null {
  const found = languageSchema.safeParse(locale?.slice(0, 2).toLowerCase());
  return found.success ? found.data : null;
}

import { z } from 'zod';

/** The languages that the bot talks in, and that acknowledgements are read in. */
export const languages = ['en', 'fr'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** The languages of the pages and of the invitation e-mails: those of the chat, and those of customers elsewhere. */
export const readerLanguages = [...languages, 'de', 'zh'] as const;
export const readerLanguageSchema = z.enum(readerLanguages);
export type ReaderLanguage = z.infer<typeof readerLanguageSchema>;

/** As BCP 47 names them: the Chinese of the pages is written in simplified characters. */
export const languageTags: Readonly<Record<ReaderLanguage, string>> = {
  en: 'en',
  fr: 'fr',
  de: 'de',
  zh: 'zh-Hans',
};

/** The language of the chat for a locale such as `fr-CA`; null when it is none of them. */
export function languageOfLocale(locale: string | undefined): Language | null {
  const found = languageSchema.safeParse(locale?.slice(0, 2).toLowerCase());
  return found.success ? found.data : null;
}

import type { ReaderLanguage } from '../domain/language';

/** How dates are written in chat and on pages alike: "November 21, 2026", « 21 novembre 2026 ». */
export const dateLocales: Readonly<Record<ReaderLanguage, string>> = {
  en: 'en-US',
  fr: 'fr-FR',
  de: 'de-DE',
  zh: 'zh-CN',
};

/** French counts the first of a month as an ordinal, which Intl does not know: « 1er janvier 2025 ». */
export function withOrdinalFirst(written: string, language: string): string {
  return language === 'fr' ? written.replace(/(?<!\d)1 (?=\p{L}{3,} \d{4})/u, '1er ') : written;
}

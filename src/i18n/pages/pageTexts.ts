import type { Language } from '../../domain/language';
import { en } from './en';
import { fr } from './fr';

/** What the pages say, in one language. */
export type PageTexts = typeof en;

const texts: Readonly<Record<Language, PageTexts>> = { en, fr };

/** The texts of the pages in a language. */
export function pageTexts(language: Language): PageTexts {
  return texts[language];
}

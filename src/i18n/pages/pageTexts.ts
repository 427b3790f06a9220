import type { ReaderLanguage } from '../../domain/language';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { zh } from './zh';

/** What the pages say, in one language. */
export type PageTexts = typeof en;

const texts: Readonly<Record<ReaderLanguage, PageTexts>> = { en, fr, de, zh };

/** The texts of the pages in a language. */
export function pageTexts(language: ReaderLanguage): PageTexts {
  return texts[language];
}

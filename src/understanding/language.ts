import { isEnglish, isFrench } from './lexicon/lexicon';
import type { Word } from './words';

/** The language most of the words belong to; names and addresses do not count. */
export function languageOf(words: readonly Word[]): 'en' | 'fr' | 'unknown' {
  let english = 0;
  let french = 0;
  for (const word of words) {
    if (word.kind !== 'word' || word.quoted) continue;
    const inEnglish = isEnglish(word.form);
    const inFrench = isFrench(word.form);
    if (inEnglish && !inFrench) english += 1;
    if (inFrench && !inEnglish) french += 1;
    if (inFrench && /[éèêàçùâîôû]/i.test(word.text)) french += 0.5;
  }
  if (english === french) return 'unknown';
  return english > french ? 'en' : 'fr';
}

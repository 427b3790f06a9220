import { entitiesOf } from './rough/entities';
import { roughIntent } from './rough/intent';
import { languageOf } from './language';
import type { Understanding } from './intents';
import { wordsOf } from './words';

export type { Entities, Intent, Understanding } from './intents';

/** Reads one request in English or French; never throws, looks at nothing but the text and the hints. */
export function recognize(text: string, _hints?: { locale?: string }): Understanding {
  const words = wordsOf(text);
  const ranked = roughIntent(words);
  const best = ranked[0] ?? { intent: 'none' as const, score: 1, why: [] };
  return {
    intent: best.intent,
    entities: entitiesOf(text, words, best.intent),
    score: best.score,
    language: languageOf(words),
    alternatives: ranked.slice(1, 4).map(({ intent, score }) => ({ intent, score })),
    evidence: best.why,
  };
}

import { asksToEnd, withoutDoubtfulEnding } from './ending';
import { entitiesOf } from './entities';
import type { Intent, Understanding } from './intents';
import { languageOf } from './language';
import { findSpans, rankIntents, reasonsFor, type Ranked } from './model/model';
import { textOf, type Span } from './model/spans';
import { asksSomething, negationIn, withoutReminders } from './negation';
import { wordsOf, type Word } from './words';

export type { Entities, Intent, Understanding } from './intents';

/** Other readings are worth showing above this probability. */
const worthShowing = 0.03;

interface Reading {
  words: readonly Word[];
  spans: Span[];
  ranked: Ranked[];
}

function read(words: readonly Word[]): Reading {
  const spans = findSpans(words);
  const ranked = rankIntents(words, spans);
  const named = new Set<number>();
  for (const { kind, first, last } of spans) {
    if (kind !== 'quantity') for (let at = first; at <= last; at += 1) named.add(at);
  }
  const asks = asksToEnd(words, (at) => named.has(at));
  return { words, spans, ranked: withoutDoubtfulEnding(ranked, asks) };
}

const nothing: Ranked = { intent: 'none', score: 1 };

/**
 * Reads one request in English or French: what is wanted, what is stated, how sure. Never throws, and looks at nothing
 * but the text. What a sentence forbids is told in `negated` and never read as its intent.
 */
export function recognize(text: string, _hints?: { locale?: string }): Understanding {
  const words = withoutReminders(wordsOf(text));
  const negation = negationIn(words);
  let negated: Intent | undefined;
  let reading: Reading;
  if (negation) {
    negated = rankIntents(negation.forbidden, findSpans(negation.forbidden))[0]?.intent;
    const rest = asksSomething(negation.rest) ? negation.rest : [];
    reading = rest.length > 0 ? read(rest) : { words: rest, spans: [], ranked: [nothing] };
  } else reading = read(words);
  const best = reading.ranked[0] ?? nothing;
  return {
    intent: best.intent,
    entities: entitiesOf(text, reading.words, reading.spans, best.intent),
    score: best.score,
    language: languageOf(words),
    ...(negated === undefined || negated === 'none' ? {} : { negated }),
    alternatives: reading.ranked.slice(1, 4).filter(({ score }) => score >= worthShowing),
    /* Worked out only when looked at: few readings are ever explained. */
    get evidence() {
      const { words: kept, spans } = reading;
      return [
        ...spans.map((span) => `${span.kind}: ${textOf(text, kept, span)}`),
        ...reasonsFor(best.intent, kept, spans, 5),
      ];
    },
  };
}

import { asksToEnd, withoutDoubtfulEnding } from './ending';
import { entitiesOf } from './entities';
import type { Entities, Intent, Understanding } from './intents';
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

/** The act that is forbidden, and what is said of it. */
function forbiddenIn(
  text: string,
  words: readonly Word[],
): Pick<Understanding, 'negated' | 'negatedEntities'> {
  const spans = findSpans(words);
  const negated = rankIntents(words, spans)[0]?.intent ?? 'none';
  return negated === 'none' ? {} : { negated, negatedEntities: entitiesOf(text, words, spans, negated) };
}

/** What a text states when it is taken for one intent, whatever it was read as. */
export function readAs(text: string, intent: Intent): Entities {
  const words = withoutReminders(wordsOf(text));
  return entitiesOf(text, words, findSpans(words), intent);
}

const nothing: Ranked = { intent: 'none', score: 1 };

/**
 * Reads one request in English or French: what is wanted, what is stated, how sure. Never throws, and looks at nothing
 * but the text. What a sentence forbids is told in `negated` and never read as its intent.
 */
export function recognize(text: string, _hints?: { locale?: string }): Understanding {
  const words = withoutReminders(wordsOf(text));
  const negation = negationIn(words);
  let negated: Pick<Understanding, 'negated' | 'negatedEntities'> = {};
  let reading: Reading;
  if (negation) {
    negated = forbiddenIn(text, negation.forbidden);
    const rest = asksSomething(negation.rest) ? negation.rest : [];
    reading = rest.length > 0 ? read(rest) : { words: rest, spans: [], ranked: [nothing] };
  } else reading = read(words);
  const best = reading.ranked[0] ?? nothing;
  return {
    intent: best.intent,
    entities: entitiesOf(text, reading.words, reading.spans, best.intent),
    score: best.score,
    language: languageOf(words),
    ...negated,
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

import type { Entities, Intent } from '../intents';
import { numberFrom } from '../numbers';
import { wordsOf } from '../words';
import type { Example, Label } from './sentences';

interface Utterance {
  text: string;
  locale: 'en-US' | 'fr-FR';
  intent: Intent;
  entities: Entities;
}

const named = ['customer', 'reseller', 'provider', 'partner', 'offer'] as const;

/** A labelled utterance as a sentence to learn from: its entities found again in its text. */
export function fromUtterance(line: string, at: number): Example[] {
  const { text, locale, intent, entities } = JSON.parse(line) as Utterance;
  const labels: Label[] = [];
  for (const entity of named) {
    const value = entities[entity];
    if (value === undefined) continue;
    const start = text.indexOf(value);
    if (start < 0) return [];
    labels.push({ entity, start, end: start + value.length });
  }
  if (entities.quantity !== undefined) {
    const words = wordsOf(text);
    const free = words.filter((w) => !labels.some((label) => w.start >= label.start && w.end <= label.end));
    for (let size = 4; size > 0; size -= 1) {
      for (let first = 0; first + size <= free.length; first += 1) {
        const piece = free.slice(first, first + size);
        if (numberFrom(piece.map((word) => word.norm).join(' ')) !== entities.quantity) continue;
        labels.push({ entity: 'quantity', start: piece[0]?.start ?? 0, end: piece.at(-1)?.end ?? 0 });
        return [{ text, locale, intent, labels, entities, origin: `own${at}` }];
      }
    }
    return [];
  }
  return [{ text, locale, intent, labels, entities, origin: `own${at}` }];
}

import type { Entities, Intent } from '../intents';
import { numberFrom } from '../numbers';
import { wordsOf } from '../words';
import type { Phrase } from './phrases';

interface Utterance {
  text: string;
  locale: 'en-US' | 'fr-FR';
  intent: Intent;
  entities: Entities;
}

const slots = [
  ['customer', 'C'],
  ['reseller', 'R'],
  ['provider', 'P'],
  ['partner', 'A'],
  ['offer', 'O'],
] as const;

/** The words of a text that write out a quantity. */
function quantityIn(text: string, quantity: number): string | undefined {
  const words = wordsOf(text);
  for (let size = 4; size > 0; size -= 1) {
    for (let first = 0; first + size <= words.length; first += 1) {
      const piece = words.slice(first, first + size);
      if (numberFrom(piece.map((word) => word.norm).join(' ')) !== quantity) continue;
      return text.slice(piece[0]?.start, piece.at(-1)?.end);
    }
  }
  return undefined;
}

/** A labelled utterance as a phrase: its names, offers, numbers and addresses become places to fill in. */
export function phraseFrom(line: string, at: number): Phrase & { locale: Utterance['locale'] } {
  const { text, locale, intent, entities } = JSON.parse(line) as Utterance;
  const quantity = entities.quantity === undefined ? undefined : quantityIn(text, entities.quantity);
  let pattern = text.replace(/[[\]{}|~$]/g, ' ');
  const put = (value: string | undefined, slot: string) => {
    if (value !== undefined) pattern = pattern.replace(value, () => `$${slot}`);
  };
  for (const [entity, letter] of slots) put(entities[entity], letter);
  put(quantity, 'Q');
  put(entities.partnerId, 'I');
  pattern = pattern.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/, '$E');
  if (entities.domain)
    pattern = pattern.replace(new RegExp(entities.domain.replace(/\./g, '\\.'), 'i'), '$D');
  return { intent, pattern, line: 20_000 + at, locale };
}

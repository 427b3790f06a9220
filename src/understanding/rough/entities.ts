import type { Entities, Intent } from '../intents';
import { numberFrom } from '../numbers';
import { means, type Word } from '../words';

const roles: Partial<Record<Intent, 'customer' | 'reseller' | 'partner'>> = {
  requestPartnership: 'reseller',
  listCustomers: 'reseller',
  removePartnership: 'partner',
};

/** A first reading of what the sentence states: addresses, numbers, and capitalised names. */
export function entitiesOf(text: string, words: readonly Word[], intent: Intent): Entities {
  const found: Entities = {};
  for (const word of words) {
    if (word.kind === 'email') found.email = word.text.toLowerCase();
    if (word.kind === 'domain') found.domain = word.text.toLowerCase();
    if (word.kind === 'number' && /^\d{7}$/.test(word.text)) found.partnerId = word.text;
    else if (word.kind === 'number' && intent === 'addSubscription') {
      found.quantity ??= numberFrom(word.text) ?? 0;
    }
    if (means(word, 'ENGLISH') && intent === 'setLanguage') found.language = 'en';
    if (means(word, 'FRENCH') && intent === 'setLanguage') found.language = 'fr';
  }
  const start = words.findIndex(
    (word, at) =>
      word.kind === 'word' &&
      (word.quoted || (at > 0 && /^\p{Lu}/u.test(word.text) && word.concepts.length === 0)),
  );
  if (start < 0) return found;
  let end = start;
  while (words[end + 1]?.kind === 'word' && /^\p{Lu}/u.test(words[end + 1]?.text ?? '')) end += 1;
  const name = text.slice(words[start]?.start, words[end]?.end);
  found[roles[intent] ?? 'customer'] = name;
  return found;
}

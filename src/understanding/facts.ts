import type { InvitationStatus } from './intents';
import { means, type Word } from './words';

/** The first e-mail address, in small letters. */
export const emailIn = (words: readonly Word[]): string | undefined =>
  words.find((word) => word.kind === 'email')?.text.toLowerCase();

/** The first internet domain that is no part of an e-mail address, in small letters. */
export const domainIn = (words: readonly Word[]): string | undefined =>
  words
    .find((word) => word.kind === 'domain')
    ?.text.toLowerCase()
    .replace(/^https?:\/\//, '');

/** A Partner ID: a number of 5 to 10 digits after the words for it, or 7 digits wherever they stand. */
export function partnerIdIn(words: readonly Word[], taken: (at: number) => boolean): string | undefined {
  const at = words.findIndex((word, i) => {
    if (word.kind !== 'number' || !/^\d{5,10}$/.test(word.text) || taken(i)) return false;
    const around = words.slice(Math.max(0, i - 4), i);
    return word.text.length === 7 || around.some((w) => means(w, 'PARTNERID') || w.form === 'id');
  });
  return words[at]?.text;
}

const statuses: readonly (readonly [string, InvitationStatus])[] = [
  ['PENDING', 'pending'],
  ['ACCEPTED', 'accepted'],
  ['DECLINED', 'declined'],
  ['EXPIRED', 'expired'],
  ['REVOKED', 'revoked'],
];

/** The status an invitation is asked for in: "pending", "en attente", "not yet accepted", "sans réponse". */
export function statusIn(
  words: readonly Word[],
  inName: (at: number) => boolean,
): InvitationStatus | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || inName(at)) continue;
    const found = statuses.find(([concept]) => means(word, concept));
    if (!found) continue;
    if (found[1] === 'pending' && at === 0 && word.form === 'open') continue;
    if (found[1] === 'accepted' || found[0] === 'DECLINED') {
      const near = words.slice(Math.max(0, at - 5), at);
      if (near.some((w) => means(w, 'NEG'))) return 'pending';
    }
    return found[1];
  }
  return words.some((word, at) => !inName(at) && unanswered(words, at, word)) ? 'pending' : undefined;
}

/** "not answered", "no reply", "sans réponse", "pas encore répondu". */
function unanswered(words: readonly Word[], at: number, word: Word): boolean {
  if (/^(?:attend|attendent|awaits?|waits?)$/.test(word.form)) return true;
  if (!/^(?:answer|repl|respon|repon)/.test(word.form)) return false;
  return words
    .slice(Math.max(0, at - 5), at)
    .some(
      (w) => means(w, 'NEG', 'WITHOUT', 'PENDING') || /^(?:attend|wait|nobody|noone|personne)/.test(w.form),
    );
}

/** The language asked for: the last one named, unless it is the one the person does not speak. */
export function languageWanted(words: readonly Word[]): 'en' | 'fr' | undefined {
  const named = words.flatMap((word, at) => {
    const code = means(word, 'ENGLISH') ? 'en' : means(word, 'FRENCH') ? 'fr' : undefined;
    if (!code) return [];
    const near = words.slice(Math.max(0, at - 5), at);
    const comma = near.findLastIndex((w) => w.kind === 'mark');
    const refused = near.slice(comma + 1).some((w) => means(w, 'NEG'));
    return [{ code, refused } as const];
  });
  const wanted = named.findLast((one) => !one.refused)?.code;
  if (wanted) return wanted;
  const refused = named.at(-1)?.code;
  if (!refused) return undefined;
  return refused === 'en' ? 'fr' : 'en';
}

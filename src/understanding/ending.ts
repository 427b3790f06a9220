import { endingIntents, type Intent } from './intents';
import { means, type Word } from './words';

/** An intent that ends something is believed only above this probability. */
const surely = 0.5;

const removing = ['REMOVE', 'REVOKE', 'CANCEL'];
const alsoRemoving = /^(?:off|out|back|ties|ponts|terme|ways|rid|undo|void|plus|longer|anymore|left|done)$/;
const ended = ['RELATION', 'PARTNERSHIP', 'INVITATION', 'CUSTOMER', 'RESELLER', 'PROVIDER', 'PARTNER'];
const notEnded = ['ADMIN', 'RIGHTS', 'LICENCE', 'SUBSCRIPTION', 'LANGUAGE', 'CONTACT', 'DOMAIN', 'AUDIT'];
const asking = /^(?:how|why|when|who|whom|comment|pourquoi|quand|qui|combien|what|que|qu'|quel|quelle)$/;
const notAsking = /^(?:about|les|nous|leur|y|est_plus)$/;
const auxiliary =
  /^(?:a|as|ai|avons|avez|ont|avait|ete|est|sont|was|were|has|have|had|been|got|we|they|i|he|she|who|is|are)$/;
const should = /^(?:be|etre|get|want|wants|like|have|faut|please)$/;

const wish = /^(?:like|want|need|wish|get)$/;

const isRemoval = (word: Word) => means(word, ...removing);

/** "was removed", "avons supprimé": what has been done, not what is to be done. */
function isReport(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const near = words.slice(Math.max(0, at - 3), at).filter((w) => w.kind === 'word');
  if (near.some((w) => should.test(w.form))) return false;
  const englishPast = /(?:ed|broken|withdrawn|withdrew|broke|dropped)$/.test(word.form);
  const frenchPast = /(?:é|ée|és|ées|rompu|rompue|e|ee|ees|es|i)$/.test(word.text.toLowerCase());
  const wished = words.slice(0, at).some((w) => wish.test(w.form));
  if (englishPast && wished && !near.slice(-2).some((w) => /^(?:was|were|been|has|have|had)$/.test(w.form)))
    return false;
  if (englishPast)
    return near.length === 0 || near.some((w) => auxiliary.test(w.form) || w.known) || !word.known;
  return (
    frenchPast && near.slice(-2).some((w) => /^(?:a|ai|as|avons|avez|ont|avait|ete|est|sont)$/.test(w.form))
  );
}

/** The first thing a removal word is about is not one that these intents end: rights, licences, a subscription. */
function ofSomethingElse(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length; i += 1) {
    const word = words[i];
    if (!word || (word.kind === 'mark' && /^[.;!?]$/.test(word.text))) return false;
    if (means(word, ...notEnded)) return true;
    if (means(word, ...ended)) {
      const next = words.slice(i + 1, i + 3);
      return next.some((w) => means(w, 'SUBSCRIPTION', 'LICENCE')) && next[0]?.form === "'s";
    }
  }
  return false;
}

/**
 * Whether a sentence truly asks to end something: it has a word for it outside the names, as an order and not as a
 * report or a question, and about something that can be ended here.
 */
export function asksToEnd(words: readonly Word[], inName: (at: number) => boolean): boolean {
  const removals = words.flatMap((word, at) => (!inName(at) && isRemoval(word) ? [at] : []));
  const start = words.findIndex((word) => word.kind === 'word' && !means(word, 'POLITE', 'GREETING'));
  const opening = words[start];
  if (opening && asking.test(opening.form) && !notAsking.test(words[start + 1]?.form ?? '')) return false;
  if (removals.length === 0) return words.some((word, at) => !inName(at) && alsoRemoving.test(word.form));
  const orders = removals.filter((at) => !isReport(words, at));
  if (orders.length === 0) return false;
  return !orders.every((at) => ofSomethingElse(words, at));
}

/** The readings of a sentence when one that ends something may not stand first: what is left, best first. */
export function withoutDoubtfulEnding(
  ranked: readonly { intent: Intent; score: number }[],
  asks: boolean,
): { intent: Intent; score: number }[] {
  const best = ranked[0];
  if (!best || !endingIntents.has(best.intent)) return [...ranked];
  if (asks && best.score >= surely) return [...ranked];
  const other = ranked.find(({ intent }) => !endingIntents.has(intent));
  const first =
    !asks && other && other.score >= 0.3 ? other : { intent: 'none' as const, score: 1 - best.score };
  return [first, ...ranked.filter(({ intent }) => intent !== first.intent)];
}

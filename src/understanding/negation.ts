import { means, type Word } from './words';

/** A part of the sentence that says what not to do, and what is left of the sentence without it. */
export interface Negation {
  /** The forbidden act, the negation itself taken out. */
  forbidden: Word[];
  rest: Word[];
}

const actions = [
  'INVITE',
  'SEND',
  'RESEND',
  'REMOVE',
  'REVOKE',
  'CANCEL',
  'REQUEST',
  'CREATE',
  'ASSOCIATE',
  'SET',
  'CHANGE',
  'ORDER',
];
const wish =
  /^(?:want|need|wish|like|vouloir|voulons|veux|veut|voulez|voudrais|souhaiter?|souhaite|souhaitons|besoin|faut|falloir|dois?|devons|devez|must|should|have|has|to|you|i|we|us|on|nous|vous|de|d'|ever|just|yet|les?|la|l'|pas|the|pls|please|svp|surtout)$/;
const reminder = /^(?:forget|hesitate|worry|oublier?|oublie|oubliez|hesiter?|hesite|hesitez)$/;
const english = /^(?:don't|dont|not|never|do_not|mustn't|shouldn't|won't|wont|can't|cannot)$/;
const french = /^(?:ne|n')$/;
const frenchNot = /^(?:pas|jamais|rien|aucun|aucune|surtout)$/;
const boundary = /^(?:but|mais|instead|just|seulement|plutot|rather|juste|however|cependant)$/;
const past = /(?:ed|sent|written|gone)$/;
const lastOfClause = (word: Word) =>
  (word.kind === 'mark' && /^[,.;!?:]$/.test(word.text)) || boundary.test(word.form);

/** Where the acted-on verb of a negation stands, or -1 when this word negates no action. */
function verbOf(words: readonly Word[], at: number): number {
  for (let i = at + 1; i <= Math.min(words.length - 1, at + 6); i += 1) {
    const word = words[i];
    if (!word || word.kind !== 'word' || reminder.test(word.form)) return -1;
    if (means(word, ...actions) && !wish.test(word.form)) return past.test(word.form) ? -1 : i;
    if (!wish.test(word.form) && !frenchNot.test(word.form)) return -1;
  }
  return -1;
}

/** Where a negation of an action begins and its verb, or undefined. */
function negatedVerb(words: readonly Word[]): { from: number; verb: number } | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.quoted || word.kind !== 'word') continue;
    const next = words[at + 1];
    const needless = word.form === 'no' && next?.form === 'need';
    const french2 = french.test(word.form);
    const bare = word.form === 'pas' || word.form === 'surtout';
    if (english.test(word.form) || needless || french2 || (bare && next !== undefined)) {
      const verb = verbOf(words, at);
      const after = words.slice(at, verb + 4);
      if (verb > 0 && (!french2 || after.some((w) => frenchNot.test(w.form)))) return { from: at, verb };
    }
    const imperative = means(word, 'REMOVE', 'REVOKE', 'CANCEL', 'INVITE', 'SEND') && next?.form === 'pas';
    if (imperative && words[at + 2]?.form !== 'besoin') return { from: at, verb: at };
  }
  return undefined;
}

/**
 * What a sentence forbids: "don't remove …", "ne supprimez pas …", "no need to invite …". Not what it merely denies
 * ("they are not our customer any more") nor the privileges it does without ("don't ask for admin rights").
 */
export function negationIn(words: readonly Word[]): Negation | undefined {
  const found = negatedVerb(words);
  if (!found) return undefined;
  let end = words.findIndex((word, at) => at > found.verb && lastOfClause(word));
  if (end < 0) end = words.length;
  const clause = words.slice(found.from, end);
  const object = clause.find(
    (word, at) =>
      at > 0 && means(word, 'ADMIN', 'RIGHTS', 'RELATION', 'PARTNERSHIP', 'INVITATION', 'CUSTOMER'),
  );
  if (means(object, 'ADMIN', 'RIGHTS')) return undefined;
  const forbidden = clause.filter((word) => !means(word, 'NEG') && !frenchNot.test(word.form));
  return { forbidden, rest: [...words.slice(0, found.from), ...words.slice(end)] };
}

/** Whether some words ask for an action of their own. */
export const asksSomething = (words: readonly Word[]): boolean =>
  words.some(
    (word) =>
      means(word, ...actions, 'SHOW', 'LIST', 'HELP') && !wish.test(word.form) && !past.test(word.form),
  );

/** The sentence without "don't forget to", "n'oublie pas de": they ask for what follows. */
export function withoutReminders(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word) => reminder.test(word.form));
  if (at < 1) return words;
  const first = words
    .slice(Math.max(0, at - 2), at)
    .findIndex((word) => english.test(word.form) || french.test(word.form));
  if (first < 0) return words;
  const from = Math.max(0, at - 2) + first;
  let to = at + 1;
  while (/^(?:pas|to|de|d')$/.test(words[to]?.form ?? '')) to += 1;
  return [...words.slice(0, from), ...words.slice(to)];
}

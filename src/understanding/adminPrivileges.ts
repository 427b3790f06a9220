import { means, type Word } from './words';

const reach = 7;

/** Words that speak of delegated administration; "rights" alone counts when something is said about having them. */
function isAdmin(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.kind !== 'word') return false;
  if (means(word, 'ADMIN')) return true;
  return means(word, 'RIGHTS') && !/^(?:acces|access|right|permission)$/.test(word.lemma);
}

const stops = (word: Word) => word.kind === 'email' || (word.kind === 'mark' && /^[.;!?]$/.test(word.text));
const left = /^(?:w\/o|skip|omit|drop|leave|passer|inutile|zero|0|less)$/;
const yes =
  /^(?:yes|oui|ok|true|needed|required|included|inclus|incluse|incluses|compris|comprise|comprises|necessaires?|requis|requise)$/;
const no =
  /^(?:no|non|none|false|aucun|aucune|unnecessary|excluded|unneeded|inutiles?|exclus|exclues?|superflus?)$/;

/** Whether delegated admin privileges are asked for, or undefined when nothing is said of them. */
export function adminPrivilegesIn(
  words: readonly Word[],
  inName: (at: number) => boolean,
): boolean | undefined {
  const first = words.findIndex((_, at) => !inName(at) && isAdmin(words, at));
  if (first < 0) return undefined;
  let last = first;
  words.forEach((word, at) => {
    if (at > first && at <= last + 4 && !inName(at) && (isAdmin(words, at) || means(word, 'RIGHTS')))
      last = at;
  });
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const word = words[at];
    if (!word || stops(word) || inName(at)) break;
    if (means(word, 'WITHOUT') || left.test(word.form)) return false;
    if (means(word, 'NEG') && word.form !== 'nothing') return false;
    if (means(word, 'WITH') && word.form !== 'plus') break;
    if (word.kind === 'mark' && word.text === ',' && at < first - 1) break;
  }
  for (let at = last + 1; at <= Math.min(words.length - 1, last + 5); at += 1) {
    const word = words[at];
    if (!word || stops(word) || inName(at)) break;
    if (no.test(word.form) || means(word, 'NEG')) return false;
    if (yes.test(word.form)) return true;
  }
  return true;
}

import { normalise } from '../tokens';

/** English verb forms: -s, -ed, -ing, with and without doubled consonant. */
function englishVerb(verb: string): string[] {
  if (verb.endsWith('e')) {
    const stem = verb.slice(0, -1);
    return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
  }
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const last = verb.at(-1) ?? '';
  const doubled = /[^aeiou][aeiou][bdglmnpt]$/.test(verb) ? [`${verb}${last}ed`, `${verb}${last}ing`] : [];
  const s = /(?:s|x|ch|sh)$/.test(verb) ? 'es' : 's';
  return [verb, `${verb}${s}`, `${verb}ed`, `${verb}ing`, ...doubled];
}

const plural = (noun: string) =>
  /[^aeiou]y$/.test(noun) ? [noun, `${noun.slice(0, -1)}ies`, `${noun}s`] : [noun, `${noun}s`];

const firstGroup =
  'er e es ez ons ent ant ee ees ai ais ait aient iez ions erai eras era erez erons eront erais erait eriez erions'.split(
    ' ',
  );
const secondGroup = 'ir is it issez issons issent isse issant i ie ies ira irai irez irais'.split(' ');

/** All written forms of a lexicon entry such as `supprimer/er` or `customer/n`, normalised, head word first. */
export function formsOf(entry: string): string[] {
  const [head = '', paradigm] = entry.split(/\/(?=(?:v|n|er|ir)$)/);
  const word = normalise(head);
  if (paradigm === 'v') return englishVerb(word);
  if (paradigm === 'n') return plural(word);
  if (paradigm === 'er') return [word, ...firstGroup.map((ending) => word.replace(/e?r?$/, '') + ending)];
  if (paradigm === 'ir') return [word, ...secondGroup.map((ending) => word.replace(/ir$/, '') + ending)];
  return [word];
}

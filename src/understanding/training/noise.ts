import { pick } from './random';

const before = {
  en: [
    'hi, ',
    'Hello, ',
    'Hey, ',
    'Good morning, ',
    'hi there, ',
    'please ',
    'Hello! ',
    'ok, ',
    'so, ',
    'quick one: ',
    'Morning! ',
    'hey can you ',
    'When you have a minute, ',
    '👋 ',
    'we talked about it in the meeting, so ',
  ],
  fr: [
    'bonjour, ',
    'Bonjour, ',
    'salut, ',
    'Bonjour ! ',
    'hello, ',
    'bonsoir, ',
    'stp ',
    'dis, ',
    'ok, ',
    'alors, ',
    'Salut ! ',
    'quand tu as une minute, ',
    '👋 ',
    'on en a parlé en réunion, donc ',
  ],
};
const after = {
  en: [
    ' please',
    ', please',
    ' pls',
    ', thanks',
    ' thanks!',
    ' thx',
    '!',
    '.',
    ' asap',
    ', thank you',
    ' 🙏',
    ' now',
    ' today',
    '. Thanks',
    ' if possible',
    ', cheers',
  ],
  fr: [
    ' svp',
    ' stp',
    ', merci',
    ' merci !',
    '.',
    ' !',
    ' s’il vous plaît',
    ", s'il te plaît",
    ' 🙏',
    '. Merci',
    ' dès que possible',
    ' si possible',
    " aujourd'hui",
    '. Merci d’avance',
    ' rapidement',
  ],
};
const keys = 'a z e r t y u i o p q s d f g h j k l m w x c v b n'.split(' ');

function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word[at] ?? '';
  const next = word[at + 1] ?? '';
  const kind = random();
  if (kind < 0.35) return word.slice(0, at) + next + letter + word.slice(at + 2);
  if (kind < 0.65) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.85) return word.slice(0, at) + letter + word.slice(at);
  return word.slice(0, at) + pick(random, keys) + word.slice(at + 1);
}

/** One misspelling in one longer word that is no name, address or number. */
function withTypo(text: string, random: () => number): string {
  const parts = text.split(/(\ue000[^\ue001]*\ue001|\s+)/);
  const long = parts.flatMap((part, at) => (/^\p{L}{5,}$/u.test(part) ? [at] : []));
  if (long.length === 0) return text;
  const at = pick(random, long);
  parts[at] = misspelt(parts[at] ?? '', random);
  return parts.join('');
}

/** A sentence as people type it: politeness around, capitals or not, accents or not, slips. */
export function disturbed(marked: string, language: 'en' | 'fr', random: () => number): string {
  let text = marked
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim();
  if (random() < 0.09) text = pick(random, before[language]) + text;
  if (random() < 0.14 && !/[?!.]$/.test(text)) text += pick(random, after[language]);
  if (random() < 0.15) text = withTypo(text, random);
  const lower = (all: string) =>
    all.replace(
      /(\ue000.)|([^\ue000])/g,
      (_, sign: string | undefined, other: string | undefined) => sign ?? (other ?? '').toLowerCase(),
    );
  const casing = random();
  if (casing < 0.3) text = lower(text);
  else if (casing < 0.7) text = text.replace(/^(?!\ue000)./u, (first) => first.toUpperCase());
  if (language === 'fr' && random() < 0.25) text = text.normalize('NFD').replace(/\p{M}/gu, '');
  if (random() < 0.25) text = text.replace(/'/g, '’');
  if (random() < 0.1) text = text.replace(/[?.!]$/, '').trimEnd();
  return text;
}

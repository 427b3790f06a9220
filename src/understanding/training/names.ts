import { organisationWords } from '../lexicon/organisations';
import { pick } from './random';

/** An organisation's name, with the French article it takes, if any. */
export interface Name {
  name: string;
  article: '' | 'm' | 'f' | 'l' | 'p';
}

export interface NameBook {
  en: readonly Name[];
  fr: readonly Name[];
  provider: readonly string[];
  offer: readonly string[];
  /** Single words of names, for made-up ones. */
  parts: readonly string[];
}

/** Reads the file of names: `= section`, then one name a line. */
export function readNames(source: string): NameBook {
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of source.split('\n')) {
    if (line.startsWith('= ')) {
      current = [];
      sections.set(line.slice(2).trim(), current);
    } else if (line.trim() && !line.startsWith('#')) current.push(line.trim());
  }
  const articled = (line: string): Name => {
    const found = /^([mflp]) (.+)$/.exec(line);
    return found
      ? { name: found[2] ?? line, article: (found[1] ?? '') as Name['article'] }
      : { name: line, article: '' };
  };
  const en = (sections.get('en') ?? []).map(articled);
  const fr = (sections.get('fr') ?? []).map(articled);
  const parts = [...en, ...fr]
    .flatMap(({ name }) => name.split(' '))
    .filter((part) => /^\p{Lu}\p{Ll}{3,}$/u.test(part));
  return { en, fr, provider: sections.get('provider') ?? [], offer: sections.get('offer') ?? [], parts };
}

const kinds = organisationWords.split(' ').filter((word) => /^[a-z]{3,}$/.test(word));
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** Everyday words that names are made of as well. */
const everyday = {
  en: 'wide world old new first good big sweet twin happy red river apple sunny true quick bright silver lucky common open second next daily fresh home little north street lane hill bridge star moon sun sea wind fire snow ice gold iron three two seven four hundred ever best one all every day night time light point view way house garden corner market square mercy hope grace union liberty royal central west east south'.split(
    ' ',
  ),
  fr: 'petit grand bon belle trois vieux nouveau soleil lune mer jardin rose bleu rouge vert blanc noir bois pont lac mont val fleur ciel terre vent feu neige or fer deux sept quatre saison jour nuit temps lumière coin marché place espoir grâce union liberté royal central ouest est sud tilleuls pins chênes lilas cerises loups moulins roches sources amis quais'.split(
    ' ',
  ),
};
const frames = {
  en: [
    'P',
    'P K',
    'P K',
    'P P',
    'P & P',
    'P and P',
    'P P K',
    'P-P',
    'P K K',
    "P's K",
    'X K',
    'K P',
    'P IT',
    'P W IT',
    'W W K',
    'W W K',
    'W W P',
    'W P',
    'P W K',
    'W K',
    'K of W',
    'W & W',
    'the W K',
    'P W W',
    'W W',
  ],
  fr: [
    'P',
    'P K',
    'K P',
    'K P',
    'P P',
    'P & P',
    'P et P',
    'P-P',
    'X P',
    'K de P',
    'K du W',
    'K des W',
    'X les W',
    'K les W',
    'K W W',
    'K de la W',
    'X P',
    'P IT',
    'Les W W',
    'K P P',
    'K W',
    "K d'P",
  ],
};
const inSmall = /^(?:of|the|les|des|du|de|la|et|and)$/;

function madeUp(book: NameBook, language: 'en' | 'fr', random: () => number): string {
  return pick(random, frames[language])
    .split(' ')
    .map((part) => {
      if (inSmall.test(part)) return part === 'the' ? '' : part;
      return part
        .replace(/^W/, () => capital(pick(random, everyday[language])))
        .replace(/P/g, () => pick(random, book.parts))
        .replace(/^K$/, () => capital(pick(random, kinds)))
        .replace(/^X$/, () =>
          pick(random, ['SCI', 'SARL', 'BTP', 'SAS', 'AGM', 'RTB', 'KLM', 'EHPAD', 'CFA']),
        );
    })
    .join(' ')
    .trim();
}

/** A name of the book or a made-up one. */
export function someName(book: NameBook, language: 'en' | 'fr', random: () => number): Name {
  if (random() < 0.55)
    return pick(random, random() < 0.88 ? book[language] : book[language === 'en' ? 'fr' : 'en']);
  const name = madeUp(book, language, random);
  return { name: random() < 0.15 ? name.toLowerCase() : name, article: '' };
}

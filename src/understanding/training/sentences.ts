import type { Entities, Intent } from '../intents';
import { someName, type Name, type NameBook } from './names';
import { disturbed } from './noise';
import { expand, type Phrase, type PhraseBook } from './phrases';
import { pick } from './random';

/** A labelled part of a sentence. */
export interface Label {
  entity: 'customer' | 'reseller' | 'provider' | 'partner' | 'offer' | 'quantity';
  start: number;
  end: number;
}

/** A sentence to learn from. */
export interface Example {
  text: string;
  locale: 'en-US' | 'fr-FR';
  intent: Intent;
  labels: Label[];
  entities: Entities;
  /** The phrase it comes from: examples of one phrase stay on one side when the model is tried. */
  origin: string;
}

export const open = '\ue000';
export const close = '\ue001';
const letters: Readonly<Record<string, Label['entity']>> = {
  C: 'customer',
  R: 'reseller',
  P: 'provider',
  A: 'partner',
  O: 'offer',
  Q: 'quantity',
};
const words = {
  en: 'two three five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty ninety hundred twenty-five thirty-five forty-two|a hundred|two hundred|one hundred and fifty|five hundred|a dozen|fifty-five|ninety-nine',
  fr: 'deux trois cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent vingt-cinq trente-deux quatre-vingts quatre-vingt-dix soixante-dix|deux cents|cent vingt|une dizaine de|une vingtaine de|vingt et un|mille',
};
const statuses = {
  en: 'pending open outstanding unanswered waiting accepted declined refused rejected expired revoked withdrawn cancelled'.split(
    ' ',
  ),
  fr: 'en attente|ouvertes|en cours|sans réponse|acceptées|refusées|déclinées|rejetées|expirées|périmées|révoquées|annulées'.split(
    '|',
  ),
};

function withArticle(
  preposition: string,
  { name, article }: Name,
  marked: string,
  random: () => number,
): string {
  const vowel = /^[aeiouyhéèêâàîôAEIOUYHÉÈÊÂÀÎÔ]/.test(name);
  const skip = random() < 0.35;
  const kind = skip ? '' : article;
  const apostrophe = random() < 0.7 ? "'" : '’';
  const lower = preposition.toLowerCase();
  if (lower === 'le') {
    const text = { '': '', m: 'le ', f: 'la ', l: `l${apostrophe}`, p: 'les ' }[kind];
    return (preposition === 'Le' ? text.charAt(0).toUpperCase() + text.slice(1) : text) + marked;
  }
  const ends = lower === 'de' || lower.endsWith(' de') || lower === 'à' || lower.endsWith(' à');
  if (!ends)
    return `${preposition} ${{ '': '', m: 'le ', f: 'la ', l: `l${apostrophe}`, p: 'les ' }[kind]}${marked}`;
  const stem = preposition.slice(0, -(lower.endsWith('de') ? 2 : 1));
  if (lower.endsWith('de')) {
    if (kind === '' && vowel && random() < 0.8) return `${stem}d${apostrophe}${marked}`;
    return stem + { '': 'de ', m: 'du ', f: 'de la ', l: `de l${apostrophe}`, p: 'des ' }[kind] + marked;
  }
  return stem + { '': 'à ', m: 'au ', f: 'à la ', l: `à l${apostrophe}`, p: 'aux ' }[kind] + marked;
}

function quantity(language: 'en' | 'fr', random: () => number): string {
  if (random() < 0.65)
    return String(
      pick(
        random,
        [
          1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200, 250, 300, 500,
          1000,
        ],
      ),
    );
  const [single = '', ...several] = words[language].split('|');
  return pick(random, [...single.split(' '), ...several]);
}

const address = (name: string, random: () => number) => {
  const site =
    name
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 18) || 'acme';
  const ending = pick(random, ['com', 'fr', 'org', 'net', 'io', 'co.uk', 'be', 'eu']);
  return { site: random() < 0.7 ? site.toLowerCase() : site, ending };
};

/** Fills in one phrase: names, addresses, numbers, then the disorder of real typing. */
export function exampleOf(
  phrase: Phrase,
  book: PhraseBook,
  names: NameBook,
  locale: Example['locale'],
  random: () => number,
): Example {
  const language = locale === 'fr-FR' ? 'fr' : 'en';
  const entities: Entities = {};
  let text = expand(phrase.pattern, book, random);
  text = text
    .replace(/ ?([+-])adm\b/g, (_, sign: string) => ((entities.adminPrivileges = sign === '+'), ''))
    .replace(/ ?\+(fr|en)\b/g, (_, code: 'fr' | 'en') => ((entities.language = code), ''))
    .replace(/ ?\+st:(\w+)/g, '')
    .replace(/\$S/g, () => pick(random, statuses[language]));
  const customer = someName(names, language, random);
  const drawn: Record<string, Name> = {
    C: customer,
    R: someName(names, language, random),
    A:
      random() < 0.8
        ? someName(names, language, random)
        : { name: pick(random, names.provider), article: '' },
    P: {
      name: random() < 0.8 ? pick(random, names.provider) : someName(names, language, random).name,
      article: '',
    },
    O: { name: random() < 0.1 && language === 'fr' ? 'plan Azure' : pick(random, names.offer), article: '' },
    Q: { name: quantity(language, random), article: '' },
  };
  const quote = random() < 0.06 ? pick(random, ['""', '“”', '«»', '""']) : '';
  const the = language === 'en' && random() < 0.12 ? 'the ' : '';
  const mark = (letter: string) => {
    const name = drawn[letter]?.name ?? '';
    const inside = open + letter + name + close;
    if (!'CRPA'.includes(letter) || !quote) return inside;
    return quote === '«»' ? `« ${inside} »` : quote.charAt(0) + inside + quote.charAt(1);
  };
  text = text
    .replace(/(\p{L}+(?: \p{L}+)?|)~\s*\$([CRPA])/gu, (_, preposition: string, letter: string) =>
      preposition ? withArticle(preposition, drawn[letter] ?? customer, mark(letter), random) : mark(letter),
    )
    .replace(/ ?\ble~/gi, '')
    .replace(/~/g, ' ')
    .replace(
      /\$([CRPAOQ])/g,
      (_, letter: string, at: number) =>
        (at > 0 && 'CRPA'.includes(letter) && /\p{L} $/u.test(text.slice(0, at)) ? the : '') + mark(letter),
    );
  const { site, ending } = address(customer.name, random);
  text = text
    .replace(
      /\$E/g,
      () =>
        `${pick(random, ['info', 'contact', 'it', 'Admin', 'j.doe', 'Anna.Smith', 'compta', 'direction', 'office', 'sales', 'm.leroy'])}@${site}.${ending}`,
    )
    .replace(/\$D/g, () => (random() < 0.4 ? `${site}.onmicrosoft.com` : `${site}.${ending}`))
    .replace(/\$I/g, () => String(1000000 + Math.floor(random() * 8999999)));
  return labelled(disturbed(text, language, random), phrase, locale, entities, language);
}

function labelled(
  marked: string,
  phrase: Phrase,
  locale: Example['locale'],
  entities: Entities,
  language: string,
): Example {
  const labels: Label[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at += 1) {
    const letter = marked[at] ?? '';
    if (letter === open) {
      const entity = letters[marked[at + 1] ?? ''];
      if (entity) labels.push({ entity, start: text.length, end: text.length });
      at += 1;
    } else if (letter === close) {
      const last = labels.at(-1);
      if (last) last.end = text.length;
    } else text += letter;
  }
  return {
    text,
    locale,
    intent: phrase.intent as Intent,
    labels,
    entities,
    origin: `${language}${phrase.line}`,
  };
}

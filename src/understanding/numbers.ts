const english: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};
const french: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};
const hundreds = new Set(['hundred', 'hundreds', 'cent', 'cents']);
const thousands = new Set(['thousand', 'mille']);
const joiners = new Set(['and', 'et', 'a', 'of']);

const value = (part: string): number | undefined => french[part] ?? english[part];
const parts = (norm: string) => norm.split(/[-\s]+/).filter(Boolean);

/** Whether a normalised word can be part of a number written in words ("twenty-five", "quatre-vingts"). */
export function isNumberWord(norm: string): boolean {
  const pieces = parts(norm);
  return (
    pieces.length > 0 &&
    pieces.every((p) => value(p) !== undefined || hundreds.has(p) || thousands.has(p) || joiners.has(p)) &&
    pieces.some((p) => !joiners.has(p))
  );
}

/** The whole number some normalised words stand for, or undefined. Handles "quatre-vingt-dix", "two hundred and ten". */
export function numberFrom(text: string): number | undefined {
  if (/^\d[\d\s\u00a0\u202f,]*$/.test(text)) {
    const digits = Number(text.replace(/\D/g, ''));
    return Number.isSafeInteger(digits) ? digits : undefined;
  }
  let total = 0;
  let current = 0;
  let seen = false;
  for (const part of parts(text)) {
    if (joiners.has(part)) continue;
    const found = value(part);
    if (thousands.has(part)) {
      total += (current || 1) * 1000;
      current = 0;
    } else if (hundreds.has(part)) {
      current = (current || 1) * 100;
    } else if (found === 20 && part.startsWith('vingt') && current % 100 === 4) {
      current += 76;
    } else if (found === 12 && part === 'dozen') {
      current = (current || 1) * 12;
    } else if (found !== undefined) {
      current += found;
    } else if (/^\d+$/.test(part)) {
      current += Number(part);
    } else {
      return undefined;
    }
    seen = true;
  }
  return seen ? total + current : undefined;
}

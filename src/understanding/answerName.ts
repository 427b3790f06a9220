import { trimmedName } from './names';

/** Corrections that are no part of any name. */
const correction =
  /^(?:oops|sorry|pardon|finally|finalement|actually|en fait|rather|plut[oô]t|instead|hmm?|euh|attends|wait)(?:\s*[,:;.!…-]+\s*|\s+)(?=\S)/iu;

/** What stands before a name in an answer: corrections, politeness, "it is", role words, articles. */
const before = [
  /^(?:no|non|nope|oops|sorry|pardon|oh|ah|euh|hmm?|well|wait|attends|ok|oui|yes|finally|finalement|actually|en fait|rather|plut[oô]t|mais|but|then|alors|bon)(?:\s*[,:;.!…-]+\s*|\s+)/iu,
  /^(?:(?:it|that)(?:['’]s| is| should be| must be)|i (?:meant|mean|want(?:ed)?)|make (?:it|that)|let['’]?s (?:say|take|use)|change (?:it|that) to|use|take|je (?:voulais dire|veux dire|veux|voulais|parle de|prends|choisis)|(?:c['’](?:est|[ée]tait)|ce (?:sera|serait|doit [eê]tre)|[cç]a doit [eê]tre)|mets?(?:tez)?|prends|prenez|disons|pour|for|with|avec|to|from|chez|à)\s+/iu,
  /^(?:(?:the|our|le|la|les|notre|mon|my)\s+)?(?:customer|client|reseller|revendeur|provider|fournisseur|partner|partenaire|company|soci[ée]t[ée]|entreprise)(?:['’]s name)?(?:\s+(?:is|called|named|est|c['’]est|s['’]appelle|nomm[ée]e?)\s+|\s*[:,]\s*|\s+)/iu,
  /^(?:(?:the|le|la|les|un|une)\s+|l['’](?=\p{L}))/iu,
];
const after =
  /(?:\s*,?\s*(?:please|pls|plz|svp|stp|s['’]il (?:vous|te) pla[iî]t|thanks|thank you|thx|merci(?: beaucoup)?|instead|rather|plut[oô]t|à la place|finalement|actually|this time|cette fois))+\s*[.!]*$/iu;
/** "not X but Y", "pas X, Y", and "Y, not X". */
const notThis = /^(?:.*[,;]\s*)?(?:not|pas)\s+.+?(?:[,;]|\s+(?=(?:but|mais)\s))\s*(?:but\s+|mais\s+)?(.+)$/iu;
const butThis = /^(.+?)\s*[,;]\s*(?:and not|et pas|not|pas)\s+[^,;]+$/iu;
/** A capital on it and on the next word makes an opening part of the name: "No Limits Gym", "L’Oréal". */
const partOfName = /^(?!(?:The|Le|La|Les|Un|Une)\s)\p{Lu}[\p{L}]*(?:\s+|['’])\p{Lu}/u;
const roleOpening =
  /^(?:customer|client|reseller|revendeur|provider|fournisseur|partner|partenaire)\s+(?:is|est|:)/iu;

/** The organisation's name in an answer, or undefined when there is none. */
export function nameIn(text: string): string | undefined {
  let name = text.trim();
  const quoted = /["«“]\s*([^"»”]+?)\s*["»”]/u.exec(name);
  if (quoted?.[1]) return quoted[1];
  name = notThis.exec(name)?.[1] ?? butThis.exec(name)?.[1] ?? name;
  for (let round = 0; round < 6; round += 1) {
    const shorter = before.reduce(
      (rest, pattern) => {
        if (partOfName.test(rest) && !roleOpening.test(rest)) return rest;
        const cut = rest.replace(pattern, '');
        return cut.trim() ? cut : rest;
      },
      name.replace(after, '').replace(correction, ''),
    );
    if (shorter === name) break;
    name = shorter;
  }
  name = name.replace(/\S+@\S+/g, '');
  name = trimmedName(name.replace(/[\s,]*(?:[.!?…]+|[-–—])?\s*$/u, ''));
  return /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}

import { foldName } from '../domain/text';

// What companies add to their name and people leave out when they speak of them.
const legalForm =
  /^(?:s\.?a\.?s?\.?u?|s\.?a\.?r\.?l\.?|e\.?u\.?r\.?l\.?|s\.?c\.?i\.?|inc|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|bv|nv|srl|spa|the|le|la|les|groupe|group)$/;

/**
 * Whether the organisation that decided has clearly another name than the one that was invited: no word of the two
 * in common, case, accents and legal forms aside. `Fourth Coffee SAS` is no other than `fourth coffee`.
 */
export function clearlyOther(named: string, actual: string): boolean {
  const words = new Set(significantWords(named));
  return !significantWords(actual).some((word) => words.has(word));
}

function significantWords(name: string): readonly string[] {
  const words = foldName(name)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '');
  const significant = words.filter((word) => !legalForm.test(word));
  return significant.length > 0 ? significant : words;
}

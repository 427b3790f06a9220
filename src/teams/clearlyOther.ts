import { significantWords } from '../domain/nameMatch';

/**
 * Whether the organisation that decided has clearly another name than the one that was invited: no word of the two
 * in common, case, accents and legal forms aside. `Fourth Coffee SAS` is no other than `fourth coffee`.
 */
export function clearlyOther(named: string, actual: string): boolean {
  const words = new Set(significantWords(named));
  return !significantWords(actual).some((word) => words.has(word));
}

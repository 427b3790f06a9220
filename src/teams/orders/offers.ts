import { searchOffers } from '../../application/offers/searchOffers';
import type { Offer } from '../../domain/offer';
import { foldName } from '../../domain/text';
import type { Turn } from '../turn';

/** How many offers a card names for clients that cannot search; fewer where it is long already. */
const mostNamed = 40;

/** The offers that some words find, by name; at most so many. @throws Refusal onlyProvidersOrder, roleMissing */
export async function offersFound(
  { dependencies, actor, voice: { language } }: Turn,
  words: string,
  most: number,
): Promise<readonly Offer[]> {
  const found: Offer[] = [];
  let continuation: string | undefined;
  do {
    const page = await searchOffers(dependencies, actor, { words, language, continuation });
    found.push(...page.items);
    continuation = page.continuation;
  } while (continuation !== undefined && found.length < most);
  return found.slice(0, most);
}

/** What a card names beside what is searched. @param rows how many subscriptions stand on it already */
export function offersNamed(turn: Turn, rows: number): Promise<readonly Offer[]> {
  return offersFound(turn, '', Math.max(mostNamed - 3 * rows, 8));
}

/** How many are looked at for one that is named exactly. */
const lookedThrough = 30;

/**
 * The offers that a text means: the one with this id or exactly this name, else all whose words it begins.
 * @throws Refusal onlyProvidersOrder, roleMissing
 */
export async function offersMeant(turn: Turn, typed: string): Promise<readonly Offer[]> {
  const { offers } = turn.dependencies.offers;
  const byId = offers.find(({ id }) => id === typed);
  if (byId) return [byId];
  const found = await offersFound(turn, typed, lookedThrough);
  const exact = found.find(({ name }) => [name.en, name.fr].some((one) => foldName(one) === foldName(typed)));
  return exact ? [exact] : found;
}

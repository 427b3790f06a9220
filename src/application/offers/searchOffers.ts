import type { Language } from '../../domain/language';
import type { Offer } from '../../domain/offer';
import { isAvailable, isMeant } from '../../domain/offer';
import { foldName } from '../../domain/text';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import type { Page } from '../documentStore';
import { MalformedContinuation } from '../documentStore';
import { pageSize } from '../listCustomers';
import { requireProviderWork } from '../providerWork';

/** What is looked for, in words as typed. Without any, everything is found. */
export interface OfferSearch {
  readonly words: string;
  /** The reader's: decides the order. */
  readonly language?: Language | undefined;
  readonly continuation?: string | undefined;
}

/**
 * The offers that can be ordered in the actor's cloud and country, by name, a page at a time: each word that was typed
 * begins a word of the name, in either language, case and accents aside.
 * @throws Refusal onlyProvidersOrder, roleMissing; MalformedContinuation
 */
export async function searchOffers(
  dependencies: Pick<Dependencies, 'store' | 'offers'>,
  actor: Actor,
  { words, language = 'en', continuation }: OfferSearch,
): Promise<Page<Offer>> {
  await requireProviderWork(dependencies, actor, 'searchOffers');
  const { cloud, country } = actor.partner;
  const found = dependencies.offers.offers
    .filter((offer) => isAvailable(offer, cloud, country) && isMeant(offer, words))
    .map((offer) => ({ offer, key: `${foldName(offer.name[language])}\n${offer.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ offer }) => offer);
  const from = continuation === undefined ? 0 : placeBehind(found, continuation);
  const items = found.slice(from, from + pageSize);
  const last = items.at(-1);
  return last && from + pageSize < found.length ? { items, continuation: last.id } : { items };
}

/** A continuation is the id of the last offer shown. */
function placeBehind(found: readonly Offer[], continuation: string): number {
  const last = found.findIndex(({ id }) => id === continuation);
  if (last === -1) throw new MalformedContinuation('This continuation does not belong to this search.');
  return last + 1;
}

import { languageOfLocale } from '../../domain/language';
import type { Offer } from '../../domain/offer';
import { isAvailable, mostLicences } from '../../domain/offer';
import type { OrderLine } from '../../domain/order';
import { mostLines } from '../../domain/order';
import { Refusal } from '../../domain/refusal';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';

/** A line that can be ordered, with what it orders. */
export interface OfferedLine extends OrderLine {
  readonly offer: Offer;
}

/**
 * The lines of an order as they can be ordered in the actor's cloud and country.
 * @throws Refusal orderTooLong (with `maximum`), offerUnknown, offerRepeated (with `offer`), quantityInvalid (with
 *   `minimum`, `maximum`, `offer`)
 */
export function offeredLines(
  { offers }: Pick<Dependencies, 'offers'>,
  actor: Actor,
  lines: readonly OrderLine[],
): readonly OfferedLine[] {
  if (lines.length > mostLines) throw new Refusal('orderTooLong', { maximum: String(mostLines) });
  const { cloud, country } = actor.partner;
  const seen = new Set<string>();
  return lines.map(({ offerId, quantity }) => {
    const offer = offers.offers.find(({ id }) => id === offerId);
    if (!offer || !isAvailable(offer, cloud, country)) throw new Refusal('offerUnknown', named(offer, actor));
    if (seen.has(offerId)) throw new Refusal('offerRepeated', named(offer, actor));
    seen.add(offerId);
    checkQuantity(quantity, actor, offer);
    return { offerId, quantity, offer };
  });
}

/**
 * How many licences there may be of an offer; of one that the catalogue does not know, as many as of any.
 * @throws Refusal quantityInvalid, with `minimum`, `maximum`, `offer`
 */
export function checkQuantity(quantity: number, actor: Actor, offer: Offer | undefined): void {
  const { minimum, maximum } = offer ?? { minimum: 1, maximum: mostLicences };
  if (Number.isInteger(quantity) && quantity >= minimum && quantity <= maximum) return;
  const limits = { minimum: String(minimum), maximum: String(maximum) };
  throw new Refusal('quantityInvalid', { ...limits, ...named(offer, actor) });
}

/** The offer in the language that the actor is known to read. */
function named(offer: Offer | undefined, { person }: Actor): Readonly<Record<string, string>> {
  const language = person.language ?? languageOfLocale(person.locale) ?? 'en';
  return offer ? { offer: offer.name[language] } : {};
}

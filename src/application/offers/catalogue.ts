import type { OfferCatalogue } from '../../domain/offer';
import { catalogueSchema } from '../../domain/offer';
import builtIn from './builtIn.json';

/** The offers where the operator names none: well-known ones, to begin with. */
export function builtInCatalogue(): OfferCatalogue {
  return catalogueSchema.parse(builtIn);
}

/**
 * An operator's catalogue, from its text.
 * @throws ZodError or SyntaxError when it has not the form of a catalogue
 */
export function parseCatalogue(text: string): OfferCatalogue {
  return catalogueSchema.parse(JSON.parse(text));
}

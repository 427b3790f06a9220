import Negotiator from 'negotiator';
import type { Language } from '../domain/language';
import { languageSchema, languages } from '../domain/language';
import type { PageRequest } from './route';

/**
 * The language a reader has asked for: the switch on the page, else what it was last set to, else the browser's own.
 * @returns null when none of them names a language of ours
 */
export function chosenLanguage(request: PageRequest, cookieName: string): Language | null {
  return switchedTo(request) ?? languageOf(request.cookies[cookieName]) ?? browserLanguage(request);
}

/** The language the page's switch was pressed for, null when it was not. */
export function switchedTo(request: PageRequest): Language | null {
  return languageOf(request.query.get('lang') ?? undefined);
}

function browserLanguage(request: PageRequest): Language | null {
  // Without the header every language is acceptable to negotiator, which says nothing about the reader.
  if (request.headers['accept-language'] === undefined) return null;
  return languageOf(new Negotiator({ headers: request.headers }).language([...languages]));
}

function languageOf(text: string | undefined): Language | null {
  const found = languageSchema.safeParse(text);
  return found.success ? found.data : null;
}

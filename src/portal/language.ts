import Negotiator from 'negotiator';
import type { ReaderLanguage } from '../domain/language';
import { languageTags, readerLanguages, readerLanguageSchema } from '../domain/language';
import type { PageRequest } from './route';

/**
 * The language a reader has asked for: the switch on the page, else what it was last set to, else the browser's own.
 * @returns null when none of them names a language of ours
 */
export function chosenLanguage(request: PageRequest, cookieName: string): ReaderLanguage | null {
  return switchedTo(request) ?? languageOf(request.cookies[cookieName]) ?? browserLanguage(request);
}

/** The language the page's switch was pressed for, null when it was not. */
export function switchedTo(request: PageRequest): ReaderLanguage | null {
  return languageOf(request.query.get('lang') ?? undefined);
}

/** The address of a sign-in page, asked for in the reader's language (OpenID Connect Core 3.1.2.1: `ui_locales`). */
export function inLanguage(address: string, language: ReaderLanguage): string {
  const url = new URL(address);
  url.searchParams.set('ui_locales', languageTags[language]);
  return url.href;
}

function browserLanguage(request: PageRequest): ReaderLanguage | null {
  // Without the header every language is acceptable to negotiator, which says nothing about the reader.
  if (request.headers['accept-language'] === undefined) return null;
  return languageOf(new Negotiator({ headers: request.headers }).language([...readerLanguages]));
}

function languageOf(text: string | undefined): ReaderLanguage | null {
  const found = readerLanguageSchema.safeParse(text);
  return found.success ? found.data : null;
}
